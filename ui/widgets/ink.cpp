#include "widgets/ink.h"

#include <QEvent>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace tenon::ui {

namespace {

constexpr int inkRole = Qt::UserRole + 64; ///< The role of the palette.

/// Of one tree: colours its cells anew when the palette is another one.
class InkKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InkKeeper)

public:
    explicit InkKeeper(QTreeWidget *tree)
        : QObject(tree)
        , m_tree(tree)
    {
        tree->installEventFilter(this);
    }

    void ink(QTreeWidgetItem *item, int column) const
    {
        const QVariant role = item->data(column, inkRole);
        if (role.isValid())
            item->setForeground(column, m_tree->palette().color(QPalette::ColorRole(role.toInt())));
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
                for (int column = 0; column < m_tree->columnCount(); ++column)
                    ink(*it, column);
        return false;
    }

private:
    QTreeWidget *m_tree;
};

} // namespace

void setInk(QTreeWidgetItem *item, int column, QPalette::ColorRole role)
{
    QTreeWidget *tree = item->treeWidget();
    auto *keeper = tree->findChild<InkKeeper *>(Qt::FindDirectChildrenOnly);
    if (!keeper)
        keeper = new InkKeeper(tree);
    item->setData(column, inkRole, int(role));
    keeper->ink(item, column);
}

} // namespace tenon::ui

#include "ink.moc"
