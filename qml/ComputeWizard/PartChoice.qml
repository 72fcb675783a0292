import QtQuick
import QtQuick.Window

// A list that drops down; letters typed while it is open narrow it.
FocusScope {
    id: choice
    property var entries: []
    property var value
    property string name
    property string typed
    readonly property int place: entries.findIndex(e => e.value === value)
    // What begins with the letters comes first: "west eu" is West Europe before Norway West in Europe.
    readonly property var shown: {
        if (typed === "") return entries
        const letters = typed.toLowerCase()
        const hits = entries.filter(e => [e.text, e.note ?? "", String(e.value)].join("\n").toLowerCase().includes(letters))
        const first = hits.filter(e => e.text.toLowerCase().startsWith(letters))
        return first.concat(hits.filter(e => !first.includes(e)))
    }
    property bool open: false
    signal picked(var value)
    implicitHeight: 28
    implicitWidth: 200
    activeFocusOnTab: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: name
    Accessible.description: place >= 0 ? entries[place].text : ""
    Accessible.onPressAction: { choice.forceActiveFocus(); choice.open = !choice.open }
    onActiveFocusChanged: if (!activeFocus) open = false
    onOpenChanged: { typed = ""; if (open) list.currentIndex = Math.max(0, place) }
    function take(number) {
        if (number >= 0 && number < shown.length) {
            const wanted = shown[number].value
            open = false
            picked(wanted)
        }
    }
    function step(by) {
        const to = Math.max(0, Math.min(entries.length - 1, place + by))
        if (to !== place) picked(entries[to].value)
    }
    Keys.onPressed: event => {
        event.accepted = true
        if (open) {
            if (event.key === Qt.Key_Escape) open = false
            else if (event.key === Qt.Key_Down) list.currentIndex = Math.min(shown.length - 1, list.currentIndex + 1)
            else if (event.key === Qt.Key_Up) list.currentIndex = Math.max(0, list.currentIndex - 1)
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) take(list.currentIndex)
            else if (event.key === Qt.Key_Backspace) typed = typed.slice(0, -1)
            else if (event.text.length === 1 && event.text >= " ") { typed += event.text; list.currentIndex = 0 }
            else event.accepted = false
        } else if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_F4) open = true
        else if (event.key === Qt.Key_Down) step(1)
        else if (event.key === Qt.Key_Up) step(-1)
        else if (event.text.length === 1 && event.text > " ") { open = true; typed = event.text; list.currentIndex = 0 }
        else event.accepted = false
    }
    Rectangle {
        anchors.fill: parent
        radius: 4
        color: wizard.theme.raised
        border.color: choice.activeFocus ? wizard.theme.accent : wizard.theme.border
        border.width: choice.activeFocus ? 2 : 1
    }
    PartLabel {
        anchors.verticalCenter: parent.verticalCenter
        x: 9; width: parent.width - 34
        text: choice.open && choice.typed !== "" ? choice.typed + "…"
            : choice.place >= 0 ? choice.entries[choice.place].text : ""
    }
    Image {
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width - 24
        sourceSize: Qt.size(14, 14)
        source: "image://theme/icon/chevron/muted/" + wizard.generation
    }
    MouseArea { anchors.fill: parent; onClicked: { choice.forceActiveFocus(); choice.open = !choice.open } }
    Rectangle {
        id: popup
        visible: choice.open
        parent: choice.Window.contentItem
        z: 100
        readonly property point at: choice.open ? choice.mapToItem(null, 0, 0) : Qt.point(0, 0)
        readonly property real room: (parent ? parent.height : 0) - at.y - choice.height - 8
        width: Math.max(choice.width, 200)
        height: Math.min(list.contentHeight + 8, 320, Math.max(room, at.y - 8))
        x: Math.max(0, Math.min(at.x, (parent ? parent.width : 0) - width))
        y: height <= room ? at.y + choice.height + 2 : at.y - height - 2
        radius: 4
        color: wizard.theme.raised
        border.color: wizard.theme.border
        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: 4
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: choice.open ? choice.shown : []
            delegate: Item {
                id: entry
                required property var modelData
                required property int index
                width: ListView.view.width
                height: 26
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.text
                Accessible.onPressAction: choice.take(index)
                Rectangle {
                    anchors.fill: parent
                    radius: 3
                    color: entry.ListView.isCurrentItem ? wizard.theme.selected : entryArea.containsMouse ? wizard.theme.hover : "transparent"
                }
                PartLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    x: 8; width: parent.width - 16 - (note.visible ? note.implicitWidth + 8 : 0)
                    text: entry.modelData.text
                    font.weight: entry.modelData.value === choice.value ? Font.DemiBold : Font.Normal
                }
                PartLabel {
                    id: note
                    visible: text !== ""
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    anchors.rightMargin: 8
                    text: entry.modelData.note ?? ""
                    color: wizard.theme.muted
                    font.pointSize: 9
                }
                MouseArea { id: entryArea; anchors.fill: parent; hoverEnabled: true; onClicked: choice.take(entry.index) }
            }
        }
    }
}
