import QtQuick

Item {
    id: fact
    property string name
    property string value
    visible: value !== ""
    implicitHeight: visible ? Math.max(22, says.implicitHeight + 4) : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value
    PartLabel { id: factName; y: 2; text: fact.name; color: wizard.theme.muted; width: Math.min(implicitWidth, fact.width * 0.55) }
    PartLabel {
        id: says
        y: 2
        anchors.right: parent.right
        width: fact.width - factName.width - 10
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        maximumLineCount: 3
        text: fact.value
    }
}
