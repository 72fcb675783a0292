import QtQuick

// The days of the week, each on or off.
Row {
    id: week
    property var days: []
    property string name
    signal toggled(int bit)
    spacing: 4
    Repeater {
        model: week.days.length
        FocusScope {
            id: day
            required property int index
            readonly property var entry: week.days[index] ?? {bit: 0, name: "", full: "", on: false}
            width: Math.max(38, word.implicitWidth + 12); height: 28
            activeFocusOnTab: true
            Accessible.role: Accessible.CheckBox
            Accessible.name: week.name + ", " + entry.full
            Accessible.checkable: true
            Accessible.checked: entry.on
            Accessible.onPressAction: week.toggled(entry.bit)
            Accessible.onToggleAction: week.toggled(entry.bit)
            Keys.onSpacePressed: week.toggled(entry.bit)
            Rectangle {
                anchors.fill: parent
                radius: 4
                color: day.entry.on ? wizard.theme.selected : area.containsMouse ? wizard.theme.hover : wizard.theme.raised
                border.color: day.entry.on || day.activeFocus ? wizard.theme.accent : wizard.theme.border
                border.width: day.activeFocus ? 2 : 1
            }
            PartLabel { id: word; anchors.centerIn: parent; text: day.entry.name; color: day.entry.on ? wizard.theme.text : wizard.theme.muted }
            MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: { day.forceActiveFocus(); week.toggled(day.entry.bit) } }
        }
    }
}
