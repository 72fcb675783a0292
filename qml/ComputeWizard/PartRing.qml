import QtQuick

Rectangle {
    property bool on: false
    anchors.fill: parent
    anchors.margins: -3
    visible: on
    radius: 5
    color: "transparent"
    border.color: wizard.theme.accent
    border.width: 2
}
