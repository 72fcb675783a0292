import QtQuick
import QtQuick.Layouts
import Tenon.Scene

// Middle: the sizes with their verdicts, and those that are compared below.
Rectangle {
    id: table
    readonly property var s: wizard.texts
    readonly property alias view: list
    required property var need
    required property var counts
    required property var chosen
    readonly property var pairs: wizard.compared
    // Of the columns, by what is sorted by: name, series, cores, memory, GPUs, their memory,
    // generation, price.
    readonly property int sortedColumn: [0, 1, 2, 3, 4, 4, 5, 6][need.sortBy]
    readonly property bool descending: need.descending
    onChosenChanged: list.follow()
    color: wizard.theme.base
    readonly property real wide: Math.max(0, width - 24)
    // Size, series, cores, memory, GPU, generation, price; the verdict takes the rest.
    // Where there is no room for it beside them, the verdict stands below: it is what one reads.
    readonly property bool stacked: wide < 690
    readonly property int rowHeight: stacked ? 44 : 26
    readonly property var widths: stacked ? [Math.max(90, wide - 236), 0, 52, 66, 0, 0, 78] : [wide > 850 ? 200 : 176, wide > 980 ? 100 : 0, 52, 66, wide > 870 ? 150 : 0, wide > 1070 ? 76 : 0, 78]
    function edge(column) {
        let x = 10
        for (let i = 0; i < column; ++i) x += widths[i] + (widths[i] > 0 ? 10 : 0)
        return x
    }
    CellStyle {
        id: letters
        family: wizard.theme.font
        // The size's name leaves room for the box, the icon and the bar of the current row.
        columns: {
            const cells = []
            // Below, the GPU stands at the right of the verdict.
            const gpu = table.stacked ? Math.min(210, table.wide * 0.42) : 0
            for (let i = 0; i < 7; ++i)
                cells.push(i === 0 ? 52 : table.edge(i), i === 0 ? table.widths[0] - 42 : table.widths[i],
                           i === 2 || i === 3 || i === 6 ? 1 : i === 1 ? 2 : 0)
            if (table.stacked)
                cells.splice(12, 3, table.edge(7) - 10 - gpu, gpu, 7)
            const verdict = (table.stacked ? 32 : table.edge(7)) + 20
            return cells.concat([verdict, table.stacked ? table.edge(7) - 20 - gpu - verdict : table.width - verdict - 14, table.stacked ? 4 : 0])
        }
    }
    readonly property var groups: [
        {title: s.fits, note: ""},
        {title: s.unknown, note: s.unknownNote},
        {title: s.misfits, note: s.misfitNote}
    ]
    readonly property var numbers: [table.counts.fit ?? 0, table.counts.unknown ?? 0, table.counts.misfit ?? 0]

    RowLayout {
        id: bar
        x: 10; y: 8
        width: parent.width - 20
        height: 28
        spacing: 12
        PartField {
            id: search
            Layout.preferredWidth: Math.min(230, table.width * 0.35)
            iconName: "search"
            name: table.s.search
            hint: table.s.search
            value: table.need.text
            onEdited: value => wizard.set("text", value)
            Keys.onDownPressed: list.forceActiveFocus()
        }
        PartSay { text: table.counts.fitText ?? ""; font.weight: Font.DemiBold }
        PartSay { text: table.counts.restText ?? ""; color: wizard.theme.muted; Layout.fillWidth: true }
        PartSay { visible: table.width > 900; text: table.counts.source ?? ""; color: wizard.theme.muted; font.pointSize: 9 }
    }

    Rectangle {
        id: head
        y: 44
        width: parent.width; height: 26
        color: wizard.theme.window
        Repeater {
            model: 8
            Item {
                id: title
                required property int index
                readonly property bool atRight: index === 2 || index === 3 || index === 6
                readonly property bool sorts: index < 7
                x: table.edge(index)
                width: index === 7 ? table.width - x - 10 : table.widths[index]
                height: head.height
                visible: width > 0 && !(table.stacked && index === 7)
                activeFocusOnTab: sorts
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: words.text
                Accessible.onPressAction: if (sorts) wizard.sortBy(index)
                Keys.onSpacePressed: if (sorts) wizard.sortBy(index)
                Keys.onReturnPressed: if (sorts) wizard.sortBy(index)
                PartLabel {
                    id: words
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    horizontalAlignment: title.atRight ? Text.AlignRight : Text.AlignLeft
                    // Asked again in another language.
                    readonly property string caption: { table.s; return wizard.sizes.headerData(title.index, Qt.Horizontal) }
                    text: caption + (title.index === table.sortedColumn ? (table.descending ? " ↓" : " ↑") : "")
                    color: wizard.theme.muted
                    font.underline: title.activeFocus
                    font.pointSize: 9
                }
                MouseArea { anchors.fill: parent; enabled: title.sorts; onClicked: wizard.sortBy(title.index) }
            }
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: wizard.theme.line }
    }

    PartSay {
        anchors.centerIn: list
        visible: list.count === 0
        text: wizard.failure !== "" && table.counts.source === "" ? wizard.failure : table.counts.fitText === undefined || table.counts.source === "" ? table.s.loading : table.s.nothing
        color: wizard.theme.muted
        width: Math.min(implicitWidth, list.width - 40)
        wrapMode: Text.Wrap
    }

    ListView {
        id: list
        anchors.top: head.bottom
        anchors.bottom: compare.top
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: wizard.sizes
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: table.s.step1
        // The chosen row stays the current one when the rows are others.
        function follow() {
            currentIndex = table.chosen.row ?? -1
        }
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0) wizard.choose(currentIndex)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) { currentIndex = 0; wizard.choose(0) }
        Keys.onSpacePressed: wizard.toggleCompared(currentIndex)
        Keys.onRightPressed: wizard.toggleOpened(currentIndex)
        Keys.onLeftPressed: wizard.toggleOpened(currentIndex)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / table.rowHeight) - 1)
            event.accepted = true
            if (event.key === Qt.Key_PageDown) currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp) currentIndex = Math.max(0, currentIndex - page)
            else if (event.key === Qt.Key_Home) currentIndex = 0
            else if (event.key === Qt.Key_End) currentIndex = count - 1
            else event.accepted = false
        }
        section.property: "verdict"
        section.delegate: Rectangle {
            required property string section
            width: list.width
            height: 24
            color: wizard.theme.sunken
            PartLabel {
                id: groupTitle
                x: 10; anchors.verticalCenter: parent.verticalCenter
                text: table.groups[Number(parent.section)].title + ", " + table.numbers[Number(parent.section)]
                font.weight: Font.DemiBold
            }
            PartLabel {
                anchors.left: groupTitle.right; anchors.leftMargin: 10
                anchors.right: parent.right; anchors.rightMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                text: table.groups[Number(parent.section)].note
                color: wizard.theme.muted
                font.pointSize: 9
            }
        }
        delegate: Item {
            id: row
            required property int index
            required property int verdict
            required property int source
            required property int more
            required property string key
            required property string shortName
            required property string accessibleText
            readonly property bool on: ListView.isCurrentItem
            readonly property real verdictX: table.stacked ? 32 : table.edge(7)
            readonly property real verdictY: table.stacked ? 23 : 5
            readonly property color ink: verdict !== 2 ? wizard.theme.text : wizard.theme.muted
            width: list.width
            height: table.rowHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: accessibleText
            Accessible.selected: on
            Accessible.onPressAction: wizard.choose(index)
            TextCells {
                id: cells
                anchors.fill: parent
                look: letters
                model: wizard.sizes
                row: row.index
                ink: row.ink
                strong: row.on
                reserved: row.more > 0 ? 44 : 0
                fillColor: row.on ? wizard.theme.selected : rowArea.containsMouse ? wizard.theme.hover : wizard.theme.base
            }
            Rectangle { visible: row.on; width: 3; height: parent.height; color: wizard.theme.accent }
            MouseArea { id: rowArea; anchors.fill: parent; hoverEnabled: true; onClicked: { list.forceActiveFocus(); list.currentIndex = row.index; wizard.choose(row.index) } }
            Rectangle {
                id: tick
                readonly property bool checked: table.pairs.length > 0 && wizard.isCompared(row.key)
                readonly property bool may: row.verdict !== 2 || checked
                x: 10; y: 6
                width: 14; height: 14; radius: 3
                color: checked ? wizard.theme.accent : wizard.theme.raised
                border.color: checked ? wizard.theme.accent : wizard.theme.border
                opacity: may ? 1 : 0.4
                Accessible.role: Accessible.CheckBox
                Accessible.name: table.s.compareAdd.arg(row.shortName)
                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.onPressAction: if (may) wizard.toggleCompared(row.index)
                Accessible.onToggleAction: if (may) wizard.toggleCompared(row.index)
                Image {
                    anchors.centerIn: parent
                    visible: tick.checked
                    sourceSize: Qt.size(11, 11)
                    source: tick.checked ? "image://theme/icon/check/onAccent/" + wizard.generation : ""
                }
                MouseArea { anchors.fill: parent; anchors.margins: -5; enabled: tick.may; onClicked: wizard.toggleCompared(row.index) }
            }
            Image {
                x: 32; y: 6
                sourceSize: Qt.size(14, 14)
                source: "image://theme/icon/" + (row.source >= 0 ? "computer" : "compute") + "/muted/" + wizard.generation
            }
            Loader {
                active: row.more > 0
                x: 52 + cells.firstWidth + 6; y: 5
                sourceComponent: Rectangle {
                    width: moreText.implicitWidth + 12; height: 16; radius: 8
                    color: wizard.theme.sunken
                    border.color: wizard.theme.line
                    PartLabel { id: moreText; anchors.centerIn: parent; text: table.s.moreRows.arg(row.more); font.pointSize: 8; color: wizard.theme.muted }
                    MouseArea { anchors.fill: parent; anchors.margins: -4; onClicked: wizard.toggleOpened(row.index) }
                }
            }
            Image {
                x: row.verdictX; y: row.verdictY + 2
                sourceSize: Qt.size(13, 13)
                visible: row.verdict === 0
                source: "image://theme/glyph/2/" + wizard.generation
            }
            PartLabel {
                x: row.verdictX; y: row.verdictY
                visible: row.verdict > 0
                width: 13
                horizontalAlignment: Text.AlignHCenter
                text: row.verdict === 1 ? "?" : "⊘"
                color: wizard.theme.muted
                font.weight: Font.DemiBold
            }
        }
        Rectangle {
            visible: list.contentHeight > list.height
            anchors.right: parent.right; anchors.rightMargin: 2
            y: list.visibleArea.yPosition * list.height
            width: 6
            height: Math.max(24, list.visibleArea.heightRatio * list.height)
            radius: 3
            color: wizard.theme.border
        }
    }

    Rectangle {
        id: compare
        anchors.bottom: parent.bottom
        width: parent.width
        height: table.pairs.length === 0 ? 0 : 34 + 28 * table.pairs.length
        visible: height > 0
        color: wizard.theme.window
        Rectangle { width: parent.width; height: 1; color: wizard.theme.line }
        RowLayout {
            x: 10; y: 2; width: parent.width - 20; height: 32
            PartLabel { text: table.s.compare + " " + table.pairs.length; font.weight: Font.DemiBold }
            PartLabel { text: table.s.compareHint; color: wizard.theme.muted; font.pointSize: 9; Layout.fillWidth: true }
            PartPushButton { implicitHeight: 26; text: table.s.clear; onClicked: wizard.clearCompared() }
        }
        Column {
            y: 34
            width: parent.width
            Repeater {
                model: table.pairs.length
                Item {
                    id: pair
                    required property int index
                    readonly property var modelData: table.pairs[index] ?? {key: "", shortName: "", cores: 0, memory: 0, share: 0, price: "", summary: "", region: ""}
                    width: compare.width
                    height: 28
                    Accessible.role: Accessible.StaticText
                    Accessible.name: modelData.shortName + ", " + modelData.cores + ", " + modelData.memory + " GiB, " + modelData.price + ", " + modelData.summary
                    // Where there is no room for columns, what is behind the price is one text.
                    readonly property bool wide: compare.width > 860
                    readonly property string machine: table.s.coresMemoryValue.arg(modelData.cores).arg(modelData.memory)
                    readonly property string says: (modelData.jobText ? modelData.jobText + ", " : "") + modelData.summary
                    PartLabel { x: 10; width: 170; anchors.verticalCenter: parent.verticalCenter; text: pair.modelData.shortName + (pair.modelData.region ? ", " + pair.modelData.region : ""); font.weight: pair.modelData.key === table.chosen.key ? Font.DemiBold : Font.Normal }
                    PartLabel { visible: pair.wide; x: 190; width: 150; anchors.verticalCenter: parent.verticalCenter; text: pair.machine }
                    PartLabel { visible: pair.wide; x: 350; width: 170; anchors.verticalCenter: parent.verticalCenter; text: pair.modelData.gpu ?? "" }
                    Rectangle {
                        x: 530; anchors.verticalCenter: parent.verticalCenter
                        width: Math.max(2, 120 * pair.modelData.share); height: 10; radius: 2
                        visible: pair.wide && pair.modelData.share > 0
                        color: wizard.theme.accent
                    }
                    PartLabel { x: pair.wide ? 660 : 185; width: 70; anchors.verticalCenter: parent.verticalCenter; text: pair.modelData.price; horizontalAlignment: Text.AlignRight }
                    PartLabel {
                        x: pair.wide ? 745 : 270
                        width: compare.width - x - 10
                        anchors.verticalCenter: parent.verticalCenter
                        text: pair.wide ? pair.says : [pair.machine, pair.modelData.gpu, pair.says].filter(part => part).join(", ")
                        color: wizard.theme.muted
                    }
                }
            }
        }
    }
}
