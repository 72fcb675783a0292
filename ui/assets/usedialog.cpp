#include "assets/usedialog.h"

#include "widgets/small.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

UseDialog::UseDialog(const Theme &theme, const QString &asset, const QString &type,
                     const QList<items::AssetPlace> &places, QWidget *parent)
    : QDialog(parent)
    , m_places(places)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Use %1 in a new job").arg(asset));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *about = mutedLabel(
        places.isEmpty()
            ? (type.isEmpty() ? tr("No job of this workspace runs a command of its own.")
                              : tr("No job or component of this workspace has an input of the "
                                   "type %1.")
                                    .arg(type))
            : tr("Nothing is changed in the file: the value goes into the form that "
                 "starts the job."),
        this);
    about->setWordWrap(true);
    layout->addWidget(about);
    m_list = new QTreeWidget(this);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Job or component"), type.isEmpty() ? tr("Step") : tr("Input")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Where it fits"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const items::AssetPlace &place : std::as_const(m_places)) {
        auto *item = new QTreeWidgetItem(m_list, {place.title, place.name});
        item->setIcon(0, theme.icon(u"job"_s, &Tokens::muted));
        item->setToolTip(0, place.file);
    }
    m_list->setVisible(!m_places.isEmpty());
    layout->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(places.isEmpty() ? tr("Close") : tr("Cancel"), this);
    auto *use = new QPushButton(tr("Continue"), this);
    use->setProperty("primary", true);
    use->setDefault(true);
    use->setVisible(!m_places.isEmpty());
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(use);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &UseDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &UseDialog::choose);
    if (m_places.isEmpty()) {
        cancel->setFocus();
        return;
    }
    resize(560, 360);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

void UseDialog::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    Q_EMIT chosen(m_places[row]);
    accept();
}

} // namespace tenon::ui
