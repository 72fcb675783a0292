import QtQuick
import QtQuick.Layouts

// Above a control in a column; takes a second line where it is long, and never makes the column wider.
PartLabel {
    Layout.fillWidth: true
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    maximumLineCount: 2
}
