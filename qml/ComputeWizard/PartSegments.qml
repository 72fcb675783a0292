import QtQuick

// One of a few values that stand side by side.
FocusScope {
    id: segments
    property var entries: []
    property int value: 0
    property string name
    signal picked(int value)
    implicitHeight: 28
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: name + ": " + (entries[value] ?? "")
    Keys.onLeftPressed: picked(Math.max(0, value - 1))
    Keys.onRightPressed: picked(Math.min(entries.length - 1, value + 1))
    Row {
        anchors.fill: parent
        Repeater {
            model: segments.entries
            Rectangle {
                id: part
                required property string modelData
                required property int index
                width: segments.width / segments.entries.length
                height: segments.height
                color: index === segments.value ? wizard.theme.selected : partArea.containsMouse ? wizard.theme.hover : wizard.theme.raised
                border.color: index === segments.value ? wizard.theme.accent : wizard.theme.border
                Accessible.role: Accessible.Button
                Accessible.name: modelData
                Accessible.onPressAction: segments.picked(index)
                PartLabel {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, part.width - 8)
                    text: part.modelData
                    font.weight: part.index === segments.value ? Font.DemiBold : Font.Normal
                }
                MouseArea { id: partArea; anchors.fill: parent; hoverEnabled: true; onClicked: { segments.forceActiveFocus(); segments.picked(part.index) } }
            }
        }
    }
    PartRing { on: segments.activeFocus }
}
