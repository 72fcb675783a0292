import QtQuick
import QtQuick.Layouts

// Left: what one needs. Every change is judged at once.
Rectangle {
    id: filters
    readonly property var s: wizard.texts
    required property var n
    required property var counts
    required property var chosen
    readonly property var c: wizard.choices
    // Read once for all that looks at them.
    readonly property var chips: wizard.generations
    readonly property var regions: wizard.regions
    readonly property var job: wizard.job
    color: wizard.theme.window
    function amount(value, text) { return value > 0 ? text.arg(Math.round(value * 100) / 100) : s.anyAmount }

    PartFlick {
        anchors.fill: parent
        anchors.margins: 12
        contentHeight: column.implicitHeight
        ColumnLayout {
            id: column
            width: parent.width
            spacing: 6
            RowLayout {
                PartLabel { text: filters.s.what; font.weight: Font.DemiBold; Layout.fillWidth: true }
                PartPushButton { flat: true; implicitHeight: 26; text: filters.s.reset; onClicked: wizard.reset() }
            }
            PartTitle { text: filters.s.region }
            PartChoice {
                Layout.fillWidth: true
                name: filters.s.region
                entries: filters.regions
                value: filters.n.region
                onPicked: value => wizard.set("region", value)
            }
            RegionMap { Layout.fillWidth: true; implicitHeight: Math.round(width * 0.48) }
            PartSay {
                visible: text !== ""
                Layout.fillWidth: true
                text: filters.chosen.whereText ?? ""
                wrapMode: Text.Wrap
                color: wizard.theme.muted
                font.pointSize: 9
            }
            PartTitle { Layout.topMargin: 6; text: filters.s.processor }
            PartSegments {
                Layout.fillWidth: true
                name: filters.s.processor
                entries: [filters.s.any, "CPU", "GPU"]
                value: filters.n.processor
                onPicked: value => wizard.set("processor", value)
            }
            RowLayout {
                Layout.topMargin: 6
                PartLabel { text: filters.s.generation; font.weight: Font.DemiBold; Layout.fillWidth: true }
                PartLabel { text: filters.s.fitListed; color: wizard.theme.muted; font.pointSize: 9 }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: 4
                rowSpacing: 4
                Repeater {
                    // By place: a chip that has the keyboard stays while its figures change.
                    model: filters.chips.length
                    FocusScope {
                        id: chip
                        required property int index
                        readonly property var modelData: filters.chips[index] ?? {name: "", bit: 0, fit: 0, listed: 0, on: false, ends: false, shown: false}
                        visible: modelData.shown
                        Layout.fillWidth: true
                        implicitHeight: 26
                        activeFocusOnTab: true
                        Accessible.role: Accessible.CheckBox
                        Accessible.name: modelData.name + " " + modelData.fit + "/" + modelData.listed
                        Accessible.description: modelData.ends ? filters.s.ends : ""
                        Accessible.focusable: true
                        Accessible.checkable: true
                        Accessible.checked: modelData.on
                        Accessible.onPressAction: wizard.toggleGeneration(modelData.bit)
                        Accessible.onToggleAction: wizard.toggleGeneration(modelData.bit)
                        Keys.onSpacePressed: wizard.toggleGeneration(modelData.bit)
                        Rectangle {
                            anchors.fill: parent
                            radius: 4
                            color: chip.modelData.on ? wizard.theme.selected : wizard.theme.raised
                            border.color: chip.modelData.on || chip.activeFocus ? wizard.theme.accent : wizard.theme.border
                            border.width: chip.activeFocus ? 2 : 1
                        }
                        PartLabel {
                            x: 8; anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - 16 - figures.implicitWidth
                            text: chip.modelData.name.replace("AMD ", "") // no room; it is said all the same
                            font.strikeout: chip.modelData.ends
                            color: chip.modelData.ends ? wizard.theme.muted : wizard.theme.text
                        }
                        PartLabel {
                            id: figures
                            anchors.right: parent.right; anchors.rightMargin: 8
                            anchors.verticalCenter: parent.verticalCenter
                            text: chip.modelData.fit + "/" + chip.modelData.listed
                            color: wizard.theme.muted
                            font.pointSize: 9
                        }
                        MouseArea { anchors.fill: parent; onClicked: { chip.forceActiveFocus(); wizard.toggleGeneration(chip.modelData.bit) } }
                    }
                }
            }
            PartTitle { Layout.topMargin: 6; text: filters.s.framework }
            PartChoice {
                Layout.fillWidth: true
                name: filters.s.framework
                entries: filters.c.builds
                value: filters.n.build
                onPicked: value => wizard.set("build", value)
            }
            PartTitle { Layout.topMargin: 6; text: filters.s.sizeFor }
            PartChoice {
                Layout.fillWidth: true
                name: filters.s.sizeFor
                entries: filters.job.list
                value: filters.job.name
                onPicked: value => wizard.sizeFor(value)
            }
            PartSay {
                visible: text !== ""
                Layout.fillWidth: true
                text: filters.job.hint
                wrapMode: Text.Wrap
                color: wizard.theme.muted
                font.pointSize: 9
            }
            Repeater {
                model: [
                    {key: "cores", name: filters.s.cores, values: [0, 2, 4, 8, 16, 24, 32, 48, 64, 96, 128], text: filters.s.orMore},
                    {key: "memory", name: filters.s.memory, values: [0, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048], text: filters.s.gib},
                    {key: "gpuMemory", name: filters.s.gpuMemory, values: [0, 8, 12, 16, 24, 32, 40, 80, 96, 141, 192], text: filters.s.gib},
                    {key: "price", name: filters.s.price, values: [0, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100], text: filters.s.upTo}
                ]
                ColumnLayout {
                    id: stop
                    required property var modelData
                    readonly property real amount: filters.n[modelData.key]
                    readonly property string shown: filters.amount(amount, modelData.text)
                    Layout.fillWidth: true
                    Layout.topMargin: 4
                    spacing: 0
                    RowLayout {
                        PartLabel { text: stop.modelData.name; font.weight: Font.DemiBold; Layout.fillWidth: true }
                        PartLabel { text: stop.shown; color: wizard.theme.muted; font.pointSize: 9 }
                    }
                    PartStops {
                        Layout.fillWidth: true
                        name: stop.modelData.name
                        shown: stop.shown
                        values: stop.modelData.values
                        value: stop.amount
                        onMoved: value => wizard.set(stop.modelData.key, value)
                    }
                }
            }
            PartCheck {
                Layout.fillWidth: true
                text: filters.s.withinQuota
                note: filters.counts.quota ?? ""
                checked: filters.n.withinQuota
                onToggled: wizard.set("withinQuota", !checked)
            }
            PartPushButton { Layout.fillWidth: true; implicitHeight: 26; text: filters.s.quota; onClicked: wizard.editQuota() }
            Repeater {
                model: [
                    {key: "isolated", name: filters.s.isolated},
                    {key: "rdma", name: filters.s.rdma},
                    {key: "premiumStorage", name: filters.s.premium},
                    {key: "withoutApproval", name: filters.s.noApproval},
                    {key: "hideMisfits", name: filters.s.hide}
                ]
                PartCheck {
                    required property var modelData
                    Layout.fillWidth: true
                    text: modelData.name
                    note: modelData.key === "hideMisfits" ? String(filters.counts.misfit ?? "") : ""
                    checked: filters.n[modelData.key]
                    onToggled: wizard.set(modelData.key, !checked)
                }
            }
            Repeater {
                model: [
                    {key: "priceKind", name: filters.s.priceFor, list: "prices"},
                    {key: "category", name: filters.s.category, list: "categories"},
                    {key: "support", name: filters.s.support, list: "supports"},
                    {key: "retirement", name: filters.s.retirement, list: "retirements"}
                ]
                ColumnLayout {
                    id: more
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.topMargin: 4
                    spacing: 4
                    PartTitle { text: more.modelData.name }
                    PartChoice {
                        Layout.fillWidth: true
                        name: more.modelData.name
                        entries: filters.c[more.modelData.list]
                        value: filters.n[more.modelData.key]
                        onPicked: value => wizard.set(more.modelData.key, value)
                    }
                }
            }
        }
    }
    Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: wizard.theme.line }

    // Where the regions lie, and which of them have the chosen size; a click takes the nearest one.
    // The list above says the same and can be used by keyboard.
    component RegionMap: Rectangle {
        id: map
        readonly property var places: wizard.places
        readonly property var offered: wizard.offered
        readonly property bool any: offered.length > 0
        readonly property string wanted: filters.n.region
        radius: 4
        clip: true
        color: wizard.theme.sunken
        border.color: wizard.theme.line
        Accessible.role: Accessible.Graphic
        Accessible.name: filters.s.map
        Accessible.description: filters.chosen.whereText ?? ""
        readonly property real north: 76
        readonly property real south: -57
        function across(longitude) { return (longitude + 180) / 360 * width }
        function down(latitude) { return (north - latitude) / (north - south) * height }
        Canvas {
            id: land
            anchors.fill: parent
            anchors.margins: 1
            readonly property color fill: wizard.theme.line
            onFillChanged: requestPaint()
            onPaint: {
                const context = getContext("2d")
                context.reset()
                context.fillStyle = fill
                // Units are half degrees from 180° W and 90° N.
                context.scale(map.width / 720, map.height / (2 * (map.north - map.south)))
                context.translate(0, -2 * (90 - map.north))
                context.path = wizard.land
                context.fill()
            }
        }
        // Full: has the size; a ring: has it not. Painted as one: an item each would be drawn
        // again and again with all others.
        Canvas {
            id: dots
            anchors.fill: parent
            readonly property var what: [map.places, map.offered, wizard.generation]
            onWhatChanged: requestPaint()
            onPaint: {
                const context = getContext("2d")
                context.reset()
                const inks = [wizard.theme.muted, map.any ? wizard.theme.text : wizard.theme.muted], edge = wizard.theme.sunken
                for (let i = 0; i < map.places.length; ++i) {
                    const full = !map.any || map.offered[i] === true
                    context.beginPath()
                    context.arc(map.across(map.places[i].longitude), map.down(map.places[i].latitude), full ? 2.5 : 2, 0, 2 * Math.PI)
                    context.fillStyle = inks[1]
                    if (full) context.fill()
                    context.lineWidth = 1
                    context.strokeStyle = full ? edge : inks[0]
                    context.stroke()
                }
            }
        }
        Rectangle {
            readonly property int place: map.places.findIndex(p => p.value === map.wanted)
            readonly property bool full: !map.any || map.offered[place] === true
            visible: place >= 0
            x: place < 0 ? 0 : map.across(map.places[place].longitude) - 5
            y: place < 0 ? 0 : map.down(map.places[place].latitude) - 5
            width: 10; height: 10; radius: 5
            color: full ? wizard.theme.accent : wizard.theme.sunken
            border.color: wizard.theme.accent
            border.width: full ? 1 : 2
        }
        MouseArea {
            anchors.fill: parent
            onClicked: mouse => {
                let best = null, least = 400
                for (const place of map.places) {
                    const dx = map.across(place.longitude) - mouse.x, dy = map.down(place.latitude) - mouse.y
                    if (dx * dx + dy * dy < least) { least = dx * dx + dy * dy; best = place }
                }
                if (best) wizard.set("region", best.value === map.wanted ? "" : best.value)
            }
        }
    }
}
