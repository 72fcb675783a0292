import QtQuick

// A label that is said by itself; what is part of a control is said by that.
PartLabel {
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
