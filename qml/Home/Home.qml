import QtQuick
import QtQuick.Layouts

Rectangle {
    id: page
    readonly property var home: homeController
    readonly property var t: home.theme
    readonly property var s: home.texts
    readonly property bool wide: width >= 1060
    // Workspaces and templates stand in the same columns.
    readonly property int columns: Math.max(1, Math.floor((content.width - (wide ? 450 : 0)) / 270))
    readonly property real cardWidth: Math.min(330, (main.width - 16 * (columns - 1)) / columns)
    color: t.base

    function icon(name, token) { return "image://theme/icon/" + name + "/" + token + "/" + home.generation }
    function glyph(look) { return "image://theme/glyph/" + look + "/" + home.generation }

    component Label: Text {
        color: page.t.text
        font.family: page.t.font
        font.pointSize: 10
        textFormat: Text.PlainText
        elide: Text.ElideRight
    }

    component PushButton: FocusScope {
        id: button
        property string text
        property string iconName
        property bool primary: false
        readonly property bool hovered: area.containsMouse
        signal clicked()
        implicitWidth: row.implicitWidth + 26
        implicitHeight: 32
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onSpacePressed: clicked()
        Rectangle {
            anchors.fill: parent
            radius: 4
            color: button.primary ? (area.containsMouse ? page.t.accentHover : page.t.accent)
                                  : (area.containsMouse ? page.t.hover : page.t.raised)
            border.color: button.activeFocus ? (button.primary ? page.t.text : page.t.accent)
                                             : (button.primary ? page.t.accent : page.t.border)
            border.width: button.activeFocus ? 2 : 1
        }
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 8
            Image {
                visible: button.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                sourceSize: Qt.size(16, 16)
                source: button.iconName === "" ? "" : page.icon(button.iconName, button.primary ? "onAccent" : "text")
            }
            Label {
                text: button.text
                anchors.verticalCenter: parent.verticalCenter
                color: button.primary ? page.t.onAccent : page.t.text
                font.weight: button.primary ? Font.DemiBold : Font.Normal
            }
        }
        MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: { button.forceActiveFocus(); button.clicked() } }
    }

    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: content.implicitHeight + 64
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: content
            x: 32; y: 28
            width: flick.width - 64
            columns: page.wide ? 3 : 1
            columnSpacing: 28
            rowSpacing: 28

            ColumnLayout {
                id: main
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.maximumWidth: 1000
                spacing: 24

                RowLayout {
                    Layout.fillWidth: true
                    Label { text: page.s.home; font.pointSize: 15; font.weight: Font.DemiBold; Layout.fillWidth: true }
                    PushButton {
                        text: page.s.clone
                        iconName: "branch"
                        onClicked: page.home.clone()
                    }
                    PushButton {
                        text: page.s.newWorkspace
                        iconName: "add"
                        onClicked: page.home.newWorkspace()
                    }
                    PushButton {
                        text: page.s.openFolder
                        iconName: "open-folder"
                        primary: true
                        onClicked: page.home.openFolder()
                    }
                }

                Rectangle {
                    id: notice
                    visible: page.home.hintShown
                    Layout.fillWidth: true
                    implicitHeight: 52
                    radius: 6
                    color: page.t.notice
                    border.color: page.t.border
                    RowLayout {
                        id: noticeRow
                        readonly property bool fits: notice.width
                            >= noticeTitle.implicitWidth + noticeSteps.implicitWidth + noticeButton.implicitWidth + 108
                        anchors.fill: parent
                        anchors.leftMargin: 16
                        anchors.rightMargin: 10
                        spacing: 12
                        Label {
                            id: noticeTitle
                            text: page.s.hint
                            font.weight: Font.DemiBold
                            Layout.fillWidth: !noticeRow.fits
                        }
                        // Where there is no room for all the steps, the button says enough.
                        RowLayout {
                            id: noticeSteps
                            opacity: noticeRow.fits ? 1 : 0
                            clip: true
                            spacing: 12
                            Layout.preferredWidth: noticeRow.fits ? implicitWidth : 0
                            Layout.minimumWidth: 0
                            Repeater {
                                model: [page.s.hint1, page.s.hint2, page.s.hint3]
                                RowLayout {
                                    required property int index
                                    required property string modelData
                                    spacing: 7
                                    Rectangle {
                                        implicitWidth: 22; implicitHeight: 22; radius: 11
                                        color: "transparent"
                                        border.color: page.t.accent
                                        Label { anchors.centerIn: parent; text: parent.parent.index + 1; font.pointSize: 9 }
                                    }
                                    Label { text: parent.modelData; elide: Text.ElideNone }
                                }
                            }
                        }
                        Item { Layout.fillWidth: true }
                        PushButton {
                            id: noticeButton
                            text: page.s.hintButton
                            iconName: "run"
                            onClicked: page.home.openSample(page.home.samples[0].file)
                        }
                        Image {
                            id: noticeClose
                            sourceSize: Qt.size(16, 16)
                            source: page.icon("close", "muted")
                            activeFocusOnTab: true
                            Accessible.role: Accessible.Button
                            Accessible.name: page.s.close
                            Accessible.onPressAction: page.home.closeHint()
                            Keys.onReturnPressed: page.home.closeHint()
                            Keys.onSpacePressed: page.home.closeHint()
                            Rectangle {
                                anchors.fill: parent
                                anchors.margins: -5
                                visible: noticeClose.activeFocus
                                radius: 4
                                color: "transparent"
                                border.color: page.t.accent
                                border.width: 2
                            }
                            MouseArea { anchors.fill: parent; anchors.margins: -6; onClicked: page.home.closeHint() }
                        }
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 12
                    Label { text: page.s.recent; font.weight: Font.DemiBold }
                    Label {
                        visible: page.home.recents.length === 0
                        text: page.s.noRecent
                        color: page.t.muted
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        visible: page.home.recents.length > 0
                        columns: page.columns
                        columnSpacing: 16
                        rowSpacing: 16
                        Repeater {
                            model: page.home.recents
                            FocusScope {
                                id: card
                                required property var modelData
                                Layout.fillWidth: true
                                Layout.maximumWidth: page.cardWidth
                                implicitHeight: 132
                                activeFocusOnTab: true
                                Accessible.role: Accessible.Button
                                Accessible.name: modelData.name + ", " + modelData.shown
                                                 + (modelData.word ? ", " + modelData.word + " " + modelData.detail : "")
                                Accessible.onPressAction: page.home.openRecent(modelData.path)
                                Keys.onReturnPressed: page.home.openRecent(modelData.path)
                                Keys.onSpacePressed: page.home.openRecent(modelData.path)
                                Rectangle {
                                    anchors.fill: parent
                                    radius: 6
                                    color: cardArea.containsMouse ? page.t.hover : page.t.raised
                                    border.color: card.activeFocus || card.modelData.open ? page.t.accent : page.t.line
                                    border.width: card.activeFocus || card.modelData.open ? 2 : 1
                                }
                                Image {
                                    x: 14; y: 15
                                    sourceSize: Qt.size(18, 18)
                                    source: page.icon("folder", "muted")
                                }
                                Label {
                                    x: 42; y: 13
                                    width: parent.width - 56 - (openNow.visible ? openNow.implicitWidth + 8 : 0)
                                    text: card.modelData.name
                                    font.weight: Font.DemiBold
                                }
                                Label {
                                    id: openNow
                                    anchors.right: parent.right; anchors.rightMargin: 14; y: 14
                                    elide: Text.ElideNone
                                    visible: text !== ""
                                    text: card.modelData.open ? page.s.openNow : card.modelData.when ?? ""
                                    color: page.t.muted
                                    font.pointSize: 9
                                }
                                Label {
                                    x: 42; y: 42
                                    width: parent.width - 56
                                    text: card.modelData.shown
                                    elide: Text.ElideMiddle
                                    color: page.t.muted
                                    font.family: page.t.code
                                    font.pointSize: 9
                                }
                                // The last jobs: height is the duration, the last one in full colour.
                                Row {
                                    id: spark
                                    x: 14; y: 66
                                    height: 30
                                    spacing: 3
                                    visible: !!card.modelData.bars
                                    readonly property real barWidth: Math.min(12, (card.width - 28) / 16 - spacing)
                                    Repeater {
                                        model: card.modelData.bars ?? []
                                        Rectangle {
                                            required property var modelData
                                            required property int index
                                            width: spark.barWidth
                                            height: Math.max(3, 30 * modelData.height)
                                            anchors.bottom: parent ? parent.bottom : undefined
                                            radius: 1
                                            color: page.t.glyphs[modelData.look]
                                            opacity: index === card.modelData.bars.length - 1 ? 1 : 0.55
                                        }
                                    }
                                }
                                Image {
                                    x: 14; y: 107
                                    visible: spark.visible
                                    sourceSize: Qt.size(13, 13)
                                    source: spark.visible ? page.glyph(card.modelData.look) : ""
                                }
                                Label {
                                    id: cardWord
                                    x: 34; y: 105
                                    visible: spark.visible
                                    text: card.modelData.word ?? ""
                                    color: spark.visible ? page.t.words[card.modelData.look] : page.t.text
                                    font.pointSize: 9
                                }
                                Label {
                                    x: spark.visible ? cardWord.x + cardWord.implicitWidth + 8 : 14
                                    y: 105
                                    width: card.width - x - 14
                                    text: spark.visible ? card.modelData.detail : page.s.nothingRan
                                    color: page.t.muted
                                    font.pointSize: 9
                                }
                                MouseArea {
                                    id: cardArea
                                    anchors.fill: parent
                                    hoverEnabled: true
                                    onClicked: page.home.openRecent(card.modelData.path)
                                }
                            }
                        }
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    visible: page.home.templates.length > 0
                    spacing: 12
                    RowLayout {
                        spacing: 8
                        Label { text: page.s.templates; font.weight: Font.DemiBold }
                        Label { text: page.s.templatesHint; color: page.t.muted; font.pointSize: 9; Layout.fillWidth: true }
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        columns: page.columns
                        columnSpacing: 16
                        rowSpacing: 16
                        Repeater {
                            model: page.home.templates
                            Rectangle {
                                id: template
                                required property var modelData
                                Layout.fillWidth: true
                                Layout.maximumWidth: page.cardWidth
                                implicitHeight: 150
                                radius: 6
                                color: page.t.raised
                                border.color: page.t.line
                                Rectangle {
                                    x: 14; y: 14
                                    width: 32; height: 32
                                    radius: 6
                                    color: page.t.notice
                                    Image {
                                        anchors.centerIn: parent
                                        sourceSize: Qt.size(22, 22)
                                        source: page.icon(template.modelData.icon, "accent")
                                    }
                                }
                                Label {
                                    x: 56; y: 20
                                    width: parent.width - 70
                                    text: template.modelData.title
                                    font.weight: Font.DemiBold
                                }
                                Label {
                                    x: 14; y: 54
                                    width: parent.width - 28
                                    height: 56
                                    text: template.modelData.text
                                    color: page.t.muted
                                    font.pointSize: 9
                                    wrapMode: Text.Wrap
                                    maximumLineCount: 3
                                }
                                Label {
                                    x: 14
                                    anchors.verticalCenter: useTemplate.verticalCenter
                                    text: page.s.steps.arg(template.modelData.steps)
                                    color: page.t.muted
                                    font.pointSize: 9
                                }
                                PushButton {
                                    id: useTemplate
                                    anchors.right: parent.right; anchors.rightMargin: 10
                                    anchors.bottom: parent.bottom; anchors.bottomMargin: 10
                                    implicitHeight: 28
                                    text: page.s.use
                                    Accessible.name: page.s.use + " " + template.modelData.title
                                    Accessible.description: template.modelData.text
                                    onClicked: page.home.useTemplate(template.modelData.id)
                                }
                            }
                        }
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    visible: page.home.samples.length > 0
                    spacing: 12
                    RowLayout {
                        spacing: 8
                        Label { text: page.s.samples; font.weight: Font.DemiBold }
                        Label { text: page.s.samplesHint; color: page.t.muted; font.pointSize: 9 }
                    }
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: sampleList.implicitHeight
                        radius: 6
                        color: page.t.raised
                        border.color: page.t.line
                        Column {
                            id: sampleList
                            width: parent.width
                            Repeater {
                                model: page.home.samples
                                Item {
                                    id: sample
                                    required property var modelData
                                    required property int index
                                    width: sampleList.width
                                    height: 48
                                    Rectangle {
                                        visible: sample.index > 0
                                        x: 1; width: parent.width - 2; height: 1
                                        color: page.t.line
                                    }
                                    Image {
                                        x: 16
                                        anchors.verticalCenter: parent.verticalCenter
                                        sourceSize: Qt.size(18, 18)
                                        source: page.icon("pipeline", "accent")
                                    }
                                    Label {
                                        x: 46; width: 150
                                        anchors.verticalCenter: parent.verticalCenter
                                        text: sample.modelData.title
                                    }
                                    Label {
                                        x: 208; width: openSample.x - 208 - 100
                                        anchors.verticalCenter: parent.verticalCenter
                                        text: sample.modelData.text
                                        color: page.t.muted
                                        maximumLineCount: 1
                                    }
                                    Label {
                                        anchors.right: openSample.left
                                        anchors.rightMargin: 16
                                        anchors.verticalCenter: parent.verticalCenter
                                        text: page.s.steps.arg(sample.modelData.steps)
                                        color: page.t.muted
                                    }
                                    PushButton {
                                        id: openSample
                                        anchors.right: parent.right
                                        anchors.rightMargin: 8
                                        anchors.verticalCenter: parent.verticalCenter
                                        implicitHeight: 30
                                        text: page.s.open
                                        Accessible.name: page.s.open + " " + sample.modelData.title
                                        onClicked: page.home.openSample(sample.modelData.file)
                                    }
                                }
                            }
                        }
                    }
                }
            }

            Rectangle {
                visible: page.wide
                Layout.fillHeight: true
                Layout.minimumHeight: flick.height - 64
                implicitWidth: 1
                color: page.t.line
            }

            ColumnLayout {
                Layout.preferredWidth: page.wide ? 380 : -1
                Layout.maximumWidth: page.wide ? 400 : 10000
                Layout.fillWidth: !page.wide
                Layout.alignment: Qt.AlignTop
                spacing: 8
                RowLayout {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 32
                    Label { text: page.s.ranLast; font.weight: Font.DemiBold; Layout.fillWidth: true }
                    PushButton {
                        visible: page.home.jobs.length > 0
                        implicitHeight: 28
                        text: page.s.jobTable
                        onClicked: page.home.openJobs()
                    }
                }
                Label {
                    visible: page.home.jobs.length === 0
                    text: page.s.noJobsText
                    color: page.t.muted
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Column {
                    Layout.fillWidth: true
                    Repeater {
                        model: page.home.jobs
                        FocusScope {
                            id: job
                            required property var modelData
                            required property int index
                            width: parent ? parent.width : 0
                            height: 48
                            activeFocusOnTab: true
                            Accessible.role: Accessible.Button
                            Accessible.name: modelData.title + ", " + modelData.word + ", " + modelData.duration
                            Accessible.onPressAction: page.home.openJob(modelData.name)
                            Keys.onReturnPressed: page.home.openJob(modelData.name)
                            Keys.onSpacePressed: page.home.openJob(modelData.name)
                            Rectangle {
                                anchors.fill: parent
                                anchors.topMargin: 1
                                radius: 4
                                color: jobArea.containsMouse || job.activeFocus ? page.t.hover : "transparent"
                                border.color: job.activeFocus ? page.t.accent : "transparent"
                                border.width: job.activeFocus ? 2 : 0
                            }
                            Rectangle { width: parent.width; height: 1; color: page.t.line }
                            Image {
                                x: 8; y: 11
                                sourceSize: Qt.size(15, 15)
                                source: page.glyph(job.modelData.look)
                            }
                            Label {
                                x: 34; y: 6
                                width: parent.width - 34 - 90
                                text: job.modelData.title
                            }
                            Row {
                                x: 34; y: 26
                                spacing: 8
                                Label {
                                    text: job.modelData.word
                                    font.pointSize: 9
                                    color: page.t.words[job.modelData.look]
                                }
                                Label {
                                    text: job.modelData.detail
                                    font.pointSize: 9
                                    color: page.t.muted
                                    width: Math.min(implicitWidth, job.width - 200)
                                }
                            }
                            readonly property bool near: jobArea.containsMouse || logButton.hovered || againButton.hovered
                                || job.activeFocus || logButton.activeFocus || againButton.activeFocus
                            Label {
                                visible: !job.near
                                anchors.right: parent.right; anchors.rightMargin: 8; y: 6
                                text: job.modelData.duration
                            }
                            Label {
                                visible: !job.near
                                anchors.right: parent.right; anchors.rightMargin: 8; y: 26
                                text: job.modelData.when
                                font.pointSize: 9
                                color: page.t.muted
                            }
                            Rectangle {
                                visible: job.modelData.progress >= 0
                                x: 34; y: 44
                                width: parent.width - 42
                                height: 3
                                radius: 1.5
                                color: page.t.line
                                Rectangle {
                                    width: parent.width * Math.max(0, job.modelData.progress)
                                    height: parent.height
                                    radius: 1.5
                                    color: page.t.accent
                                }
                            }
                            MouseArea {
                                id: jobArea
                                anchors.fill: parent
                                hoverEnabled: true
                                onClicked: page.home.openJob(job.modelData.name)
                            }
                            Row {
                                anchors.right: parent.right
                                anchors.rightMargin: 6
                                anchors.verticalCenter: parent.verticalCenter
                                spacing: 6
                                opacity: job.near ? 1 : 0
                                PushButton {
                                    id: logButton
                                    implicitHeight: 28
                                    text: page.s.openLog
                                    Accessible.name: page.s.openLog + " " + job.modelData.title
                                    onClicked: page.home.openLog(job.modelData.name)
                                }
                                PushButton {
                                    id: againButton
                                    implicitHeight: 28
                                    visible: job.modelData.again
                                    text: page.s.runAgain
                                    Accessible.name: page.s.runAgain + " " + job.modelData.title
                                    onClicked: page.home.runAgain(job.modelData.name)
                                }
                            }
                        }
                    }
                }
                Item { implicitHeight: 12 }
                Label { text: page.s.computer; font.weight: Font.DemiBold }
                Repeater {
                    model: page.home.meters
                    RowLayout {
                        id: meter
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.preferredHeight: 28
                        spacing: 12
                        Accessible.role: Accessible.StaticText
                        Accessible.name: modelData.name + " " + modelData.percent + ", " + modelData.text
                        Label { text: meter.modelData.name; color: page.t.muted; Layout.preferredWidth: 64; font.pointSize: 9 }
                        Rectangle {
                            Layout.fillWidth: true
                            implicitHeight: 6
                            radius: 3
                            color: page.t.line
                            Rectangle {
                                width: Math.max(0, parent.width * meter.modelData.share)
                                height: parent.height
                                radius: 3
                                color: page.t.meter
                            }
                        }
                        Label { text: meter.modelData.percent; Layout.preferredWidth: 44; horizontalAlignment: Text.AlignRight; font.pointSize: 9 }
                        Label { text: meter.modelData.text; color: page.t.muted; Layout.preferredWidth: 104; horizontalAlignment: Text.AlignRight; font.pointSize: 9 }
                    }
                }
            }
        }
    }
}
