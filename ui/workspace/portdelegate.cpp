#include "workspace/portdelegate.h"

#include "items/draftports.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace tenon::ui {

using items::DraftPorts;
using Choices = QList<std::pair<QString, QString>>;

PortDelegate::PortDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QWidget *PortDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const auto choices = index.data(DraftPorts::ChoicesRole).value<Choices>();
    if (choices.isEmpty()) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(name);
        return editor;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    // Chosen is changed, without a further key.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<PortDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void PortDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return QStyledItemDelegate::setEditorData(editor, index);
    const QString value = index.data(Qt::EditRole).toString();
    if (box->findData(value) < 0) // a type that is not among the usual ones
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
}

void PortDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void PortDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(DraftPorts::ProblemRole).toString().isEmpty())
        return;
    option->palette.setColor(QPalette::Text, m_theme.tokens().failedWord);
    option->palette.setColor(QPalette::HighlightedText, m_theme.tokens().failedWord);
    option->font.setUnderline(true);
}

QTableView *portTable(const Theme &theme, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new PortDelegate(theme, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                           | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false); // Tab leads on; arrows walk the cells
    table->setShowGrid(false);
    return table;
}

} // namespace tenon::ui
