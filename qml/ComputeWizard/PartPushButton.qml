import QtQuick

FocusScope {
    id: button
    property string text
    property bool primary: false
    property bool flat: false
    signal clicked()
    implicitWidth: words.implicitWidth + 26
    implicitHeight: 32
    opacity: enabled ? 1 : 0.5
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()
    Rectangle {
        anchors.fill: parent
        radius: 4
        color: button.primary ? (area.containsMouse ? wizard.theme.accentHover : wizard.theme.accent)
                              : (area.containsMouse ? wizard.theme.hover : button.flat ? "transparent" : wizard.theme.raised)
        border.color: button.activeFocus ? (button.primary ? wizard.theme.text : wizard.theme.accent)
                                         : (button.primary ? wizard.theme.accent : button.flat ? "transparent" : wizard.theme.border)
        border.width: button.activeFocus ? 2 : 1
    }
    PartLabel {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, button.width - 10)
        text: button.text
        color: button.primary ? wizard.theme.onAccent : wizard.theme.text
        font.weight: button.primary ? Font.DemiBold : Font.Normal
    }
    MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: { button.forceActiveFocus(); button.clicked() } }
}
