#include "designer/editwords.h"

#include <QCoreApplication>
#include <QHash>

namespace tenon::ui {

namespace {

struct EditWords
{
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

} // namespace

QString editWords(const graph::EditLabel &label)
{
    const auto text = [&label](const char *name) {
        return label.arguments.value(QLatin1StringView(name)).toString();
    };
    const int count = label.arguments.value(QStringLiteral("count"), 1).toInt();
    const QByteArray &id = label.id;
    if (id == "edit.add-node")
        return EditWords::tr("Add %1").arg(text("name"));
    if (id == "edit.remove-nodes")
        return count == 1 && !text("name").isEmpty()
                   ? EditWords::tr("Delete %1").arg(text("name"))
                   : EditWords::tr("Delete %n step(s)", nullptr, count);
    if (id == "edit.rename-node" || id == "edit.rename-port")
        return EditWords::tr("Rename %1 to %2").arg(text("from"), text("to"));
    if (id == "edit.connect")
        return EditWords::tr("Connect %1 to %2").arg(text("from"), text("to"));
    if (id == "edit.disconnect")
        return EditWords::tr("Remove a wire");
    if (id == "edit.retarget")
        return EditWords::tr("Move a wire's end");
    if (id == "edit.insert")
        return EditWords::tr("Insert on a wire");
    if (id == "edit.replace-node")
        return EditWords::tr("Replace %1").arg(text("name"));
    if (id == "edit.set-input" || id == "edit.set-field")
        return EditWords::tr("Change %1").arg(text("name"));
    if (id == "edit.promote")
        return EditWords::tr("Make %1 an input of the pipeline").arg(text("name"));
    if (id == "edit.add-port")
        return EditWords::tr("Add an input or output of the pipeline");
    if (id == "edit.remove-port")
        return EditWords::tr("Remove an input or output of the pipeline");
    if (id == "edit.enable")
        return EditWords::tr("Enable");
    if (id == "edit.disable")
        return EditWords::tr("Disable");
    if (id == "edit.move")
        return EditWords::tr("Move %n step(s)", nullptr, count);
    if (id == "edit.move-port")
        return EditWords::tr("Move %1").arg(text("name"));
    if (id == "edit.fold")
        return EditWords::tr("Fold");
    if (id == "edit.collapse")
        return EditWords::tr("Collapse to %1").arg(text("name"));
    if (id == "edit.expand")
        return EditWords::tr("Expand %1").arg(text("name"));
    if (id == "edit.group")
        return EditWords::tr("Group");
    if (id == "edit.ungroup")
        return EditWords::tr("Ungroup");
    if (id == "edit.membership")
        return EditWords::tr("Into another group");
    if (id == "edit.note")
        return EditWords::tr("Comment");
    if (id == "edit.remove-note")
        return EditWords::tr("Delete a comment");
    if (id == "edit.paste")
        return EditWords::tr("Paste");
    if (id == "edit.text" || id.isEmpty())
        return EditWords::tr("Edit of the text");
    return EditWords::tr("Several changes");
}

} // namespace tenon::ui
