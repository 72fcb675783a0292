import QtQuick
import QtQuick.Layouts

// Three steps: the size, how one gets at it, and what is written.
Rectangle {
    id: page
    readonly property var s: wizard.texts
    // Each is made of a map, and so read once for all parts of the page.
    readonly property var aim: wizard.target
    readonly property var need: wizard.need
    readonly property var chosen: wizard.chosen
    readonly property var counts: wizard.counts
    readonly property var useRows: wizard.uses
    readonly property var fieldRows: page.aim.fields
    readonly property var powers: page.aim.powers
    property int step: 0
    color: wizard.theme.base
    focus: true
    Keys.onEscapePressed: if (step > 0) --step

    Rectangle {
        id: head
        width: parent.width; height: 52
        color: wizard.theme.base
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 16
            anchors.rightMargin: 16
            spacing: 18
            PartLabel { text: page.s.title; font.pointSize: 13; font.weight: Font.DemiBold }
            Rectangle { implicitWidth: 1; implicitHeight: 24; color: wizard.theme.line }
            Repeater {
                model: [page.s.step1, page.aim.instance ? page.s.step2Instance : page.s.step2, page.s.step3]
                FocusScope {
                    id: stepButton
                    required property string modelData
                    required property int index
                    readonly property bool on: page.step === index
                    implicitWidth: stepRow.implicitWidth + 8
                    implicitHeight: 32
                    activeFocusOnTab: true
                    Accessible.role: Accessible.PageTab
                    Accessible.name: (index + 1) + " " + modelData
                    Accessible.selected: on
                    Accessible.onPressAction: page.step = index
                    Keys.onReturnPressed: page.step = index
                    Keys.onSpacePressed: page.step = index
                    Row {
                        id: stepRow
                        anchors.centerIn: parent
                        spacing: 8
                        Rectangle {
                            width: 22; height: 22; radius: 11
                            color: stepButton.on ? wizard.theme.accent : "transparent"
                            border.color: stepButton.on ? wizard.theme.accent : wizard.theme.muted
                            PartLabel { anchors.centerIn: parent; text: stepButton.index + 1; font.pointSize: 9; color: stepButton.on ? wizard.theme.onAccent : wizard.theme.muted }
                        }
                        PartLabel { anchors.verticalCenter: parent.verticalCenter; text: stepButton.modelData; font.weight: stepButton.on ? Font.DemiBold : Font.Normal; color: stepButton.on ? wizard.theme.text : wizard.theme.muted }
                    }
                    PartRing { on: stepButton.activeFocus; anchors.margins: 0 }
                    MouseArea { anchors.fill: parent; onClicked: page.step = stepButton.index }
                }
            }
            Item { Layout.fillWidth: true }
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: wizard.theme.line }
    }

    Item {
        id: body
        anchors.top: head.bottom
        anchors.bottom: foot.top
        width: parent.width

        Filters { id: filters; n: page.need; chosen: page.chosen; counts: page.counts; visible: page.step === 0; width: Math.min(240, parent.width * 0.24); height: parent.height }
        SizeTable { need: page.need; chosen: page.chosen; counts: page.counts; visible: page.step === 0; x: filters.width; width: parent.width - filters.width - card.width; height: parent.height }
        TargetCard { id: card; size: page.chosen; aim: page.aim; visible: page.step === 0; anchors.right: parent.right; width: Math.min(288, parent.width * 0.28); height: parent.height }

        // What is not seen is not there: it would hear of every key in the table.
        Loader {
            active: page.step === 1
            anchors.fill: parent
            anchors.margins: 24
            sourceComponent: PartFlick {
                contentHeight: access.implicitHeight
                ColumnLayout {
                    id: access
                    width: Math.min(parent.width, 860)
                    spacing: 10
                    PartSay { text: page.aim.kindTitle ?? ""; font.weight: Font.DemiBold; font.pointSize: 12 }
                    PartCheck {
                        visible: page.aim.cluster || page.aim.instance
                        text: page.s.ssh
                        checked: page.aim.ssh
                        onToggled: wizard.setTarget("ssh", !checked)
                    }
                    Repeater {
                        model: page.fieldRows.length
                        RowLayout {
                            id: fieldRow
                            required property int index
                            readonly property var entry: page.fieldRows[index] ?? {key: "", label: "", value: "", hint: ""}
                            spacing: 12
                            PartLabel { text: fieldRow.entry.label; Layout.preferredWidth: 140 }
                            PartField {
                                implicitWidth: 420
                                name: fieldRow.entry.label
                                hint: fieldRow.entry.hint
                                value: String(fieldRow.entry.value)
                                numbers: fieldRow.entry.key === "port"
                                onEdited: value => wizard.setTarget(fieldRow.entry.key, value)
                            }
                        }
                    }
                    PartSay { visible: page.aim.instance; Layout.topMargin: 8; text: page.s.schedule; font.weight: Font.DemiBold }
                    Repeater {
                        model: page.aim.instance ? page.powers.length : 0
                        RowLayout {
                            id: powerRow
                            required property int index
                            readonly property var entry: page.powers[index] ?? {on: false, text: "", timeText: "", time: "", days: []}
                            spacing: 12
                            PartCheck { Layout.preferredWidth: 180; text: powerRow.entry.text; checked: powerRow.entry.on; onToggled: wizard.setPower(powerRow.index, "on", !checked) }
                            PartField { enabled: powerRow.entry.on; opacity: enabled ? 1 : 0.5; implicitWidth: 70; name: powerRow.entry.timeText; value: powerRow.entry.time; onEdited: value => wizard.setPower(powerRow.index, "time", value) }
                            PartDays { enabled: powerRow.entry.on; opacity: enabled ? 1 : 0.5; name: powerRow.entry.text; days: powerRow.entry.days; onToggled: bit => wizard.setPower(powerRow.index, "day", bit) }
                        }
                    }
                    RowLayout {
                        visible: page.aim.instance
                        spacing: 12
                        PartLabel { text: page.s.zone; Layout.preferredWidth: 180 }
                        PartChoice { implicitWidth: 420; name: page.s.zone; entries: wizard.zones; value: page.aim.zone; onPicked: value => wizard.setTarget("zone", value) }
                    }
                    PartCheck {
                        Layout.topMargin: 8
                        visible: page.aim.cluster || page.aim.instance
                        text: page.s.simulate
                        checked: page.aim.simulated
                        onToggled: wizard.setTarget("simulated", !checked)
                    }
                    PartSay { visible: page.aim.cluster || page.aim.instance; Layout.fillWidth: true; Layout.leftMargin: 24; wrapMode: Text.Wrap; text: page.s.simulateNote; color: wizard.theme.muted; font.pointSize: 9 }
                    RowLayout {
                        visible: page.aim.simulated && (page.aim.cluster || page.aim.instance)
                        Layout.leftMargin: 24
                        spacing: 12
                        PartLabel { text: page.s.startSeconds }
                        PartField { implicitWidth: 90; numbers: true; most: 86400; name: page.s.startSeconds; value: page.aim.startSeconds; onEdited: value => wizard.setTarget("startSeconds", Number(value)) }
                    }
                    PartSay { visible: page.aim.external; Layout.fillWidth: true; wrapMode: Text.Wrap; text: page.s.external; color: wizard.theme.muted }
                    PartSay { Layout.topMargin: 16; text: page.s.uses; font.weight: Font.DemiBold }
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: matrix.implicitHeight + 8
                        radius: 6
                        color: wizard.theme.raised
                        border.color: wizard.theme.line
                        Column {
                            id: matrix
                            x: 12; y: 4
                            width: parent.width - 24
                            readonly property real names: Math.min(250, width * 0.32)
                            readonly property real cell: (width - names) / 6
                            readonly property var uses: [page.s.automl, page.s.pipelines, page.s.designer, page.s.realTime, page.s.batch, page.s.runsHere]
                            function word(says) { return says === 1 ? page.s.yes : says === 2 ? page.s.sdk : page.s.no }
                            Row {
                                height: 38
                                Item { width: matrix.names; height: 1 }
                                Repeater {
                                    model: matrix.uses
                                    PartLabel { required property string modelData; width: matrix.cell; rightPadding: 6; height: 38; text: modelData; color: wizard.theme.muted; font.pointSize: 9; wrapMode: Text.Wrap; maximumLineCount: 2; verticalAlignment: Text.AlignVCenter }
                                }
                            }
                            Repeater {
                                model: page.useRows.length
                                Row {
                                    id: useRow
                                    required property int index
                                    readonly property var modelData: page.useRows[index] ?? {title: "", cells: []}
                                    height: 24
                                    Accessible.role: Accessible.StaticText
                                    Accessible.name: modelData.title + ": " + modelData.cells.map((says, i) => matrix.uses[i] + " " + matrix.word(says)).join(", ")
                                    PartLabel { width: matrix.names; rightPadding: 8; height: 24; verticalAlignment: Text.AlignVCenter; text: useRow.modelData.title; font.weight: text === page.aim.kindTitle ? Font.DemiBold : Font.Normal }
                                    Repeater {
                                        model: useRow.modelData.cells
                                        PartLabel {
                                            required property int modelData
                                            width: matrix.cell; height: 24
                                            verticalAlignment: Text.AlignVCenter
                                            text: modelData === 0 ? "–" : matrix.word(modelData)
                                            color: modelData === 0 ? wizard.theme.muted : wizard.theme.text
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }

        Loader {
            active: page.step === 2
            anchors.fill: parent
            anchors.margins: 24
            sourceComponent: PartFlick {
                contentHeight: review.implicitHeight
                ColumnLayout {
                    id: review
                    width: Math.min(parent.width, 860)
                    spacing: 10
                    RowLayout {
                        PartSay { text: page.aim.serverless ? page.s.jobLines : page.s.file + ": " + page.aim.file; font.weight: Font.DemiBold; Layout.fillWidth: true }
                        PartPushButton { implicitHeight: 28; text: page.s.copy; onClicked: wizard.copy(page.aim.yaml) }
                    }
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: yaml.implicitHeight + 24
                        radius: 6
                        color: wizard.theme.sunken
                        border.color: wizard.theme.line
                        TextEdit {
                            id: yaml
                            x: 12; y: 12; width: parent.width - 24
                            readOnly: true
                            selectByMouse: true
                            activeFocusOnTab: true
                            text: page.aim.yaml
                            textFormat: TextEdit.PlainText
                            wrapMode: TextEdit.WrapAnywhere
                            color: wizard.theme.text
                            selectionColor: wizard.theme.accent
                            selectedTextColor: wizard.theme.onAccent
                            font.family: wizard.theme.code
                            font.pointSize: 10
                            Accessible.role: Accessible.EditableText
                            Accessible.readOnly: true
                            Accessible.name: page.s.file
                        }
                    }
                    RowLayout {
                        PartLabel { text: page.s.command; font.weight: Font.DemiBold; Layout.fillWidth: true }
                        PartPushButton { visible: page.aim.command !== ""; implicitHeight: 28; text: page.s.copy; onClicked: wizard.copy(page.aim.command) }
                    }
                    PartSay { Layout.fillWidth: true; wrapMode: Text.WrapAnywhere; text: page.aim.command !== "" ? page.aim.command : page.aim.serverless ? page.s.noFile : page.s.noCommand; font.family: page.aim.command !== "" ? wizard.theme.code : wizard.theme.font }
                    Repeater {
                        model: page.aim.problems.length
                        PartSay { required property int index; readonly property string modelData: page.aim.problems[index] ?? ""; Layout.fillWidth: true; wrapMode: Text.Wrap; text: "✕ " + modelData; color: wizard.theme.words["5"] ?? wizard.theme.text; Accessible.role: Accessible.AlertMessage; Accessible.name: modelData }
                    }
                    Repeater {
                        model: page.aim.notes.length
                        PartSay { required property int index; Layout.fillWidth: true; wrapMode: Text.Wrap; text: page.aim.notes[index] ?? ""; color: wizard.theme.muted }
                    }
                    PartSay { visible: !page.aim.workspaceOpen && !page.aim.serverless; Layout.fillWidth: true; text: page.s.noWorkspace; color: wizard.theme.muted }
                    PartSay { visible: wizard.failure !== ""; Layout.fillWidth: true; wrapMode: Text.Wrap; text: wizard.failure; color: wizard.theme.words["5"] ?? wizard.theme.text }
                }
            }
        }
    }

    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width; height: 52
        color: wizard.theme.window
        Rectangle { width: parent.width; height: 1; color: wizard.theme.line }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 16
            anchors.rightMargin: 16
            spacing: 8
            PartLabel { Layout.fillWidth: true; text: page.aim.problems.length > 0 && page.step > 0 ? page.aim.problems[0] : ""; color: wizard.theme.muted; font.pointSize: 9 }
            PartPushButton { text: page.step > 0 ? page.s.back : page.s.cancel; onClicked: { if (page.step > 0) --page.step; else wizard.close() } }
            PartPushButton {
                primary: true
                text: page.step < 2 ? page.s.next : page.s.create
                enabled: page.step < 2 || (page.aim.workspaceOpen && !page.aim.serverless && page.aim.problems.length === 0)
                onClicked: { if (page.step < 2) ++page.step; else wizard.create() }
            }
        }
    }
}
