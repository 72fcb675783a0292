import QtQuick

FocusScope {
    id: check
    property string text
    property string note
    property bool checked: false
    signal toggled()
    implicitHeight: 26
    implicitWidth: 24 + words.implicitWidth
    opacity: enabled ? 1 : 0.5
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: toggled()
    Accessible.onToggleAction: toggled()
    Keys.onSpacePressed: toggled()
    Rectangle {
        id: box
        y: 5; width: 16; height: 16; radius: 3
        color: check.checked ? wizard.theme.accent : wizard.theme.raised
        border.color: check.checked ? wizard.theme.accent : wizard.theme.border
        Image {
            anchors.centerIn: parent
            visible: check.checked
            sourceSize: Qt.size(12, 12)
            source: "image://theme/icon/check/onAccent/" + wizard.generation
        }
        PartRing { on: check.activeFocus }
    }
    PartLabel {
        id: words
        x: 24; y: 4
        width: check.width - 24 - (noteLabel.visible ? noteLabel.implicitWidth + 6 : 0)
        text: check.text
    }
    PartLabel {
        id: noteLabel
        visible: text !== ""
        anchors.right: parent.right
        y: 5
        width: Math.min(implicitWidth, 90)
        text: check.note
        color: wizard.theme.muted
        font.pointSize: 9
    }
    MouseArea { anchors.fill: parent; onClicked: { check.forceActiveFocus(); check.toggled() } }
}
