import QtQuick
import QtQuick.Layouts

// Right: the chosen size, its price, and the scaling of the target.
Rectangle {
    id: card
    readonly property var s: wizard.texts
    required property var size
    required property var aim
    readonly property bool any: size.key !== undefined
    color: wizard.theme.window

    PartFlick {
        anchors.fill: parent
        anchors.margins: 14
        contentHeight: column.implicitHeight
        ColumnLayout {
            id: column
            width: parent.width
            spacing: 8
            PartSay {
                Layout.fillWidth: true
                text: card.any ? card.size.name : card.s.choose
                wrapMode: Text.WrapAnywhere
                font.pointSize: card.any ? 13 : 10
                font.weight: card.any ? Font.DemiBold : Font.Normal
                color: card.any ? wizard.theme.text : wizard.theme.muted
            }
            PartSay { visible: card.any && text !== ""; Layout.fillWidth: true; text: card.size.region ?? ""; color: wizard.theme.muted; font.pointSize: 9 }
            Rectangle {
                visible: card.any
                Layout.fillWidth: true
                implicitHeight: facts.implicitHeight + 14
                radius: 6
                color: wizard.theme.raised
                border.color: wizard.theme.line
                ColumnLayout {
                    id: facts
                    x: 10; y: 7
                    width: parent.width - 20
                    spacing: 0
                    PartFact { Layout.fillWidth: true; name: card.s.coresMemory; value: card.any ? card.s.coresMemoryValue.arg(card.size.cores).arg(card.size.memory) : "" }
                    PartFact { Layout.fillWidth: true; name: card.s.gpu; value: card.size.gpu ?? "" }
                    PartFact { Layout.fillWidth: true; name: card.s.generation; value: card.size.generation ?? "" }
                    PartFact { Layout.fillWidth: true; name: card.s.cuda; value: card.size.cuda ?? "" }
                    PartFact { Layout.fillWidth: true; name: card.s.disk; value: card.size.disk ?? "" }
                    PartFact { Layout.fillWidth: true; name: card.s.approval; value: card.size.approval ?? "" }
                    PartFact { Layout.fillWidth: true; name: card.s.retired; value: card.size.retired ?? "" }
                }
            }
            RowLayout {
                visible: card.any
                spacing: 8
                PartSay { text: card.size.price ?? ""; font.pointSize: 17; font.weight: Font.DemiBold }
                PartSay {
                    Layout.fillWidth: true
                    text: card.size.amount === undefined || card.size.amount < 0 ? card.s.noPrice : card.size.amount === 0 ? ""
                        : card.s["an hour"] + (card.size.priceDate ? "\n" + card.s.priceDate.arg(card.size.priceDate) : "")
                    color: wizard.theme.muted
                    font.pointSize: 9
                    wrapMode: Text.Wrap
                }
            }
            ColumnLayout {
                visible: card.size.jobText !== undefined
                spacing: 0
                PartSay { Layout.fillWidth: true; text: card.size.jobText ?? ""; font.weight: Font.DemiBold }
                PartSay { Layout.fillWidth: true; text: card.size.jobBasis ?? ""; color: wizard.theme.muted; font.pointSize: 9; wrapMode: Text.Wrap }
            }
            ColumnLayout {
                visible: card.any && card.size.verdict > 0
                Layout.fillWidth: true
                spacing: 2
                PartSay { text: card.size.verdict === 1 ? card.s.whyUnknown : card.s.why; font.weight: Font.DemiBold }
                PartSay { Layout.fillWidth: true; text: card.any ? card.size.reasons.map(reason => "• " + reason).join("\n") : ""; wrapMode: Text.Wrap; color: wizard.theme.muted }
            }
            Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: wizard.theme.line }
            PartLabel { text: card.s.kind; color: wizard.theme.muted; font.pointSize: 9 }
            PartChoice {
                Layout.fillWidth: true
                name: card.s.kind
                entries: wizard.choices.kinds
                value: card.aim.kind
                onPicked: value => wizard.setTarget("kind", value)
            }
            RowLayout {
                visible: !card.aim.serverless
                spacing: 8
                PartLabel { text: card.s.name; Layout.preferredWidth: 64 }
                PartField { Layout.fillWidth: true; name: card.s.name; value: card.aim.name; onEdited: value => wizard.setTarget("name", value) }
            }
            RowLayout {
                visible: card.aim.scaled
                spacing: 8
                PartLabel { text: card.s.nodes; Layout.preferredWidth: 64 }
                PartLabel { visible: card.aim.cluster; text: card.s.min; color: wizard.theme.muted }
                PartField { visible: card.aim.cluster; Layout.fillWidth: true; implicitWidth: 60; numbers: true; name: card.s.nodes + " " + card.s.min; value: card.aim.minNodes; onEdited: value => wizard.setTarget("minNodes", Number(value)) }
                PartLabel { text: card.s.max; color: wizard.theme.muted }
                PartField { Layout.fillWidth: true; implicitWidth: 60; numbers: true; least: 1; name: card.s.nodes + " " + card.s.max; value: card.aim.maxNodes; onEdited: value => wizard.setTarget("maxNodes", Number(value)) }
            }
            RowLayout {
                visible: card.aim.cluster
                PartLabel { text: card.s.idle; Layout.fillWidth: true; wrapMode: Text.Wrap; maximumLineCount: 2 }
                PartField { implicitWidth: 90; numbers: true; name: card.s.idle; value: card.aim.idleSeconds; onEdited: value => wizard.setTarget("idleSeconds", Number(value)) }
                PartLabel { text: "s"; color: wizard.theme.muted }
            }
            RowLayout {
                visible: card.aim.instance
                PartLabel { text: card.s.idleShutdown; Layout.fillWidth: true; wrapMode: Text.Wrap; maximumLineCount: 2 }
                PartField { implicitWidth: 90; numbers: true; optional: true; hint: card.s.never; name: card.s.idleShutdown; value: card.aim.idleMinutes > 0 ? card.aim.idleMinutes : ""; onEdited: value => wizard.setTarget("idleMinutes", Number(value)) }
                PartLabel { text: "min"; color: wizard.theme.muted }
            }
            ColumnLayout {
                visible: card.aim.scaled
                Layout.fillWidth: true
                spacing: 2
                PartLabel { text: card.s.priority }
                PartSegments {
                    Layout.fillWidth: true
                    name: card.s.priority
                    entries: [card.s.dedicated, card.s.low]
                    value: card.aim.lowPriority ? 1 : 0
                    onPicked: value => wizard.setTarget("lowPriority", value === 1)
                }
                PartSay { visible: card.aim.lowPriority; text: card.s.lowNote; color: wizard.theme.muted; font.pointSize: 9; Layout.fillWidth: true; wrapMode: Text.Wrap }
            }
            ColumnLayout {
                id: others
                readonly property var list: card.any ? card.size.elsewhere : []
                visible: list.length > 0
                Layout.fillWidth: true
                spacing: 0
                PartLabel { text: card.s.elsewhere; color: wizard.theme.muted; font.pointSize: 9 }
                Repeater {
                    model: 3 // as many as there are at most
                    FocusScope {
                        id: place
                        required property int index
                        visible: index < others.list.length
                        readonly property var modelData: others.list[index] ?? {region: "", name: "", price: "", change: ""}
                        Layout.fillWidth: true
                        implicitHeight: 24
                        activeFocusOnTab: true
                        Accessible.role: Accessible.Button
                        Accessible.name: card.s.goThere.arg(modelData.region) + ", " + modelData.price
                        Accessible.onPressAction: wizard.set("region", modelData.name)
                        Keys.onReturnPressed: wizard.set("region", modelData.name)
                        Keys.onSpacePressed: wizard.set("region", modelData.name)
                        Rectangle { anchors.fill: parent; radius: 3; color: placeArea.containsMouse ? wizard.theme.hover : "transparent"; border.color: place.activeFocus ? wizard.theme.accent : "transparent"; border.width: 2 }
                        PartLabel { x: 4; anchors.verticalCenter: parent.verticalCenter; width: parent.width - 120; text: place.modelData.region }
                        PartLabel { anchors.right: parent.right; anchors.rightMargin: 54; anchors.verticalCenter: parent.verticalCenter; text: place.modelData.price }
                        PartLabel { anchors.right: parent.right; anchors.rightMargin: 4; anchors.verticalCenter: parent.verticalCenter; text: place.modelData.change; color: wizard.theme.muted }
                        MouseArea { id: placeArea; anchors.fill: parent; hoverEnabled: true; onClicked: wizard.set("region", place.modelData.name) }
                    }
                }
            }
            PartSay {
                visible: card.aim.mostPrice !== undefined
                Layout.fillWidth: true
                text: visible ? card.s.atRest.arg(card.aim.restPrice).arg(card.aim.mostPrice) : ""
                wrapMode: Text.Wrap
            }
            PartSay { visible: text !== ""; Layout.fillWidth: true; text: card.aim.notes.join("\n"); wrapMode: Text.Wrap; color: wizard.theme.words["7"] ?? wizard.theme.text; font.pointSize: 9 }
        }
    }
    Rectangle { width: 1; height: parent.height; color: wizard.theme.line }
}
