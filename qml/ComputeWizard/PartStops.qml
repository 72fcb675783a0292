import QtQuick

// A row of stops: the first lets everything through.
FocusScope {
    id: stops
    property var values: []
    property real value: 0
    property string name
    property string shown
    readonly property int place: {
        let best = 0
        for (let i = 0; i < values.length; ++i)
            if (Math.abs(values[i] - value) < Math.abs(values[best] - value)) best = i
        return best
    }
    signal moved(real value)
    implicitHeight: 24
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name + ": " + shown
    Accessible.onIncreaseAction: go(place + 1)
    Accessible.onDecreaseAction: go(place - 1)
    function go(to) {
        const at = Math.max(0, Math.min(values.length - 1, to))
        if (at !== place) moved(values[at])
    }
    Keys.onLeftPressed: go(place - 1)
    Keys.onRightPressed: go(place + 1)
    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Home) go(0)
        else if (event.key === Qt.Key_End) go(values.length - 1)
        else event.accepted = false
    }
    readonly property real at: values.length < 2 ? 0 : place / (values.length - 1)
    Rectangle { x: 7; y: 11; width: parent.width - 14; height: 3; radius: 1; color: wizard.theme.border }
    Rectangle { x: 7; y: 11; width: (parent.width - 14) * stops.at; height: 3; radius: 1; color: wizard.theme.accent }
    Rectangle {
        x: (stops.width - 14) * stops.at; y: 5
        width: 14; height: 14; radius: 7
        color: wizard.theme.raised
        border.color: stops.activeFocus || area.containsMouse ? wizard.theme.accent : wizard.theme.muted
        border.width: stops.activeFocus ? 2 : 1
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        function follow(x) { stops.go(Math.round((x - 7) / Math.max(1, width - 14) * (stops.values.length - 1))) }
        onPressed: mouse => { stops.forceActiveFocus(); follow(mouse.x) }
        onPositionChanged: mouse => { if (pressed) follow(mouse.x) }
    }
}
