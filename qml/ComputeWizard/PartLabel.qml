import QtQuick

Text {
    color: wizard.theme.text
    font.family: wizard.theme.font
    font.pointSize: 10
    textFormat: Text.PlainText
    elide: Text.ElideRight
}
