import QtQuick
import QtQuick.Window

// What is longer than its place; the control that has the keyboard is brought into view.
Flickable {
    id: flick
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        let inside = focused
        while (inside && inside !== contentItem) inside = inside.parent
        if (!inside) return
        const top = focused.mapToItem(contentItem, 0, 0).y - 8
        const bottom = top + focused.height + 16
        if (top < contentY) contentY = Math.max(0, top)
        else if (bottom > contentY + height) contentY = Math.max(0, Math.min(top, bottom - height))
    }
}
