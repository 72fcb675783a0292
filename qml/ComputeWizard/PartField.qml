import QtQuick

FocusScope {
    id: field
    property string name
    property alias hint: hintLabel.text
    property string value
    property bool numbers: false
    property int least: 0
    property int most: 999999
    property bool optional: false ///< May be empty.
    property string iconName
    property bool wrong: false
    signal edited(string value)
    // What is no number yet is not told, and goes when the field is left.
    function tell(text) { if (!numbers || (text === "" ? optional : input.acceptableInput)) edited(text) }
    function step(by) {
        const now = Number(input.text)
        edited(String(Math.max(least, Math.min(most, (isNaN(now) ? least : now) + by))))
        input.text = Qt.binding(() => field.value)
    }
    implicitHeight: 28
    implicitWidth: 160
    Rectangle {
        anchors.fill: parent
        radius: 4
        color: wizard.theme.raised
        border.color: field.activeFocus ? wizard.theme.accent : wizard.theme.border
        border.width: field.activeFocus ? 2 : 1
    }
    Image {
        visible: field.iconName !== ""
        x: 9; anchors.verticalCenter: parent.verticalCenter
        sourceSize: Qt.size(14, 14)
        source: field.iconName === "" ? "" : "image://theme/icon/" + field.iconName + "/muted/" + wizard.generation
    }
    TextInput {
        id: input
        x: field.iconName === "" ? 9 : 30
        width: parent.width - x - 9
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        activeFocusOnTab: true
        clip: true
        selectByMouse: true
        text: field.value
        color: wizard.theme.text
        selectionColor: wizard.theme.accent
        selectedTextColor: wizard.theme.onAccent
        font.family: wizard.theme.font
        font.pointSize: 10
        horizontalAlignment: field.numbers ? TextInput.AlignRight : TextInput.AlignLeft
        inputMethodHints: field.numbers ? Qt.ImhDigitsOnly : Qt.ImhNone
        maximumLength: field.numbers ? 7 : 4000
        validator: field.numbers ? digits : null
        IntValidator { id: digits; bottom: field.least; top: field.most }
        Accessible.role: Accessible.EditableText
        Accessible.name: field.name
        onTextEdited: field.tell(text)
        onActiveFocusChanged: if (!activeFocus) text = Qt.binding(() => field.value)
        Keys.onUpPressed: event => { if (field.numbers) field.step(1); else event.accepted = false }
        Keys.onDownPressed: event => { if (field.numbers) field.step(-1); else event.accepted = false }
    }
    PartLabel {
        id: hintLabel
        visible: input.text === "" && input.preeditText === ""
        x: input.x
        width: input.width
        anchors.verticalCenter: parent.verticalCenter
        color: wizard.theme.muted
    }
}
