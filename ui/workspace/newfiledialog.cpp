#include "workspace/newfiledialog.h"

#include "files/names.h"
#include "widgets/small.h"
#include "workspace/placeform.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using files::NewKind;

namespace {

struct Words
{
    QString title;
    QString name; ///< Proposed.
    QString icon;
};

Words wordsOf(const std::optional<NewKind> &kind)
{
    if (!kind)
        return {NewFileDialog::tr("New folder"), u"folder"_s, u"folder"_s};
    switch (*kind) {
    case NewKind::Pipeline:
        return {NewFileDialog::tr("New pipeline"), u"pipeline.yml"_s, u"pipeline"_s};
    case NewKind::Component:
        return {NewFileDialog::tr("New component"), u"component.yml"_s, u"component"_s};
    case NewKind::Environment:
        return {NewFileDialog::tr("New environment"), u"environment.yml"_s, u"environment"_s};
    case NewKind::Data:
        return {NewFileDialog::tr("New data asset"), u"data.yml"_s, u"data"_s};
    case NewKind::Empty:
        break;
    }
    return {NewFileDialog::tr("New file"), u"script.py"_s, u"file"_s};
}

// On a thread: a name that is free in `folder`.
QString freePath(const QString &folder, const QString &name)
{
    return folder + u'/' + files::freeName(name, [&folder](const QString &taken) {
               const QFileInfo info(folder + u'/' + taken);
               return info.exists() || info.isSymLink();
           });
}

constexpr int cardWidth = 238, cardHeight = 96, rowsShown = 3;

/// A start as a card: its picture, its title, and what it is about.
class CardDelegate final : public QStyledItemDelegate
{
public:
    CardDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {cardWidth, cardHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(selected ? t.accent : t.line, selected ? 2 : 1));
        painter->setBrush(option.state & QStyle::State_MouseOver ? blend(t.raised, t.text, 0.05)
                                                                 : t.raised);
        const QRectF card = QRectF(option.rect).adjusted(5, 5, -5, -5);
        painter->drawRoundedRect(card, 6, 6);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(int(card.left()) + 10, int(card.top()) + 10, 22, 22));
        QRectF title = card.adjusted(42, 10, -10, 0);
        title.setHeight(22);
        painter->setFont(Theme::textFont(10, QFont::DemiBold));
        painter->setPen(t.text);
        painter->drawText(title, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            int(title.width())));
        painter->setFont(Theme::textFont(9));
        painter->setPen(t.muted);
        const QFontMetrics metrics = painter->fontMetrics();
        const QRectF text = card.adjusted(10, 38, -10, -4);
        QTextLayout layout(index.data(Qt::ToolTipRole).toString(), painter->font());
        layout.beginLayout();
        qreal y = 0;
        while (y + metrics.height() <= text.height()) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(text.width());
            const bool last = y + 2 * metrics.height() > text.height();
            const QString rest = layout.text().mid(line.textStart());
            painter->drawText(QPointF(text.left(), text.top() + y + metrics.ascent()),
                              last ? metrics.elidedText(rest, Qt::ElideRight, int(text.width()))
                                   : rest.first(line.textLength()).trimmed());
            y += metrics.height();
        }
        layout.endLayout();
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

NewFileDialog::NewFileDialog(const Theme &theme, files::Operations &operations, const QString &root,
                             std::optional<NewKind> kind, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_operations(operations)
    , m_kind(kind)
    , m_folder(folder)
    , m_form(new PlaceForm(operations, root, this))
    , m_about(mutedLabel({}, this))
    , m_make(new QPushButton(tr("Create"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Words words = wordsOf(kind);
    setWindowTitle(words.title);
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *title = new QLabel(words.title, this);
    title->setFont(Theme::textFont(13, QFont::DemiBold));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    layout->addWidget(title);
    if (kind == NewKind::Pipeline) {
        m_list = new QListWidget(this);
        m_list->setViewMode(QListView::IconMode);
        m_list->setMovement(QListView::Static);
        m_list->setResizeMode(QListView::Adjust);
        m_list->setGridSize({cardWidth, cardHeight});
        m_list->setUniformItemSizes(true);
        m_list->setMouseTracking(true);
        m_list->setItemDelegate(new CardDelegate(theme, m_list));
        m_list->setAccessibleName(tr("Begin with"));
        m_list->setFixedHeight(rowsShown * cardHeight + 2 * m_list->frameWidth());
        setMinimumWidth(3 * cardWidth + 70);
        layout->addWidget(m_list);
        const auto fill = [this, &theme] {
            for (int i = 0; i < m_list->count(); ++i)
                m_list->item(i)->setIcon(theme.icon(m_starts.at(i).icon, &Tokens::accent));
        };
        connect(&theme, &Theme::changed, m_list, fill);
        connect(m_list->model(), &QAbstractItemModel::rowsInserted, m_list, fill);
        connect(m_list, &QListWidget::currentRowChanged, this, [this] {
            if (path() == m_proposed || m_form->path() == m_folder + u'/')
                begin(start().name);
            update();
        });
        connect(m_list, &QListWidget::itemDoubleClicked, m_make, &QPushButton::click);
    }
    layout->addWidget(m_form);
    layout->addWidget(m_about);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_make->setProperty("primary", true);
    m_make->setIcon(theme.icon(words.icon, &Tokens::onAccent));
    m_make->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(path(), start());
        accept();
    });
    connect(m_form, &PlaceForm::edited, this, &NewFileDialog::update);
    connect(m_form, &PlaceForm::checked, this, &NewFileDialog::update);
    connect(m_form, &PlaceForm::entered, m_make, &QPushButton::click);
    m_starts.append({NewStart::Kind::Least,
                     {},
                     tr("Empty canvas"),
                     tr("No steps yet: drag components onto it, or type their names."),
                     words.icon,
                     words.name});
    offer({});
    begin(words.name);
    update();
    m_form->setFocus();
}

const NewStart &NewFileDialog::start() const
{
    return m_starts.at(m_list ? std::max(0, m_list->currentRow()) : 0);
}

void NewFileDialog::offer(const QList<NewStart> &starts)
{
    const QString chosen = start().id;
    m_starts.resize(1);
    m_starts.append(starts);
    if (!m_list)
        return;
    const QSignalBlocker block(m_list);
    m_list->clear();
    for (const NewStart &each : std::as_const(m_starts)) {
        auto *item = new QListWidgetItem(each.title);
        item->setToolTip(each.text);
        item->setData(Qt::AccessibleDescriptionRole, each.text);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    choose(chosen);
}

void NewFileDialog::choose(const QString &id)
{
    for (qsizetype i = 0; m_list && i < m_starts.size(); ++i)
        if (m_starts.at(i).id == id)
            m_list->setCurrentRow(int(i));
}

/// Proposes `name`, or one like it that is free.
void NewFileDialog::begin(const QString &name)
{
    m_form->setPlace(m_folder + u'/' + name);
    m_proposed = path();
    m_operations.ask<QString>(
        this,
        [folder = m_folder, name](const std::atomic_bool &) { return freePath(folder, name); },
        [this, before = m_proposed](const QString &free) {
            if (path() != before || free == before)
                return;
            m_form->setPlace(free);
            m_proposed = path();
        });
}

QString NewFileDialog::path() const
{
    return m_form->path();
}

void NewFileDialog::update()
{
    m_make->setEnabled(m_form->isRight());
    const QString name = files::fileName(path());
    const bool yaml = name.endsWith(".yml"_L1) || name.endsWith(".yaml"_L1);
    m_about->setVisible(m_kind && *m_kind != NewKind::Empty);
    if (!m_about->isVisibleTo(this) || name.isEmpty())
        return m_about->clear();
    m_about->setText(
        !yaml ? tr("Files that define something end in .yml or .yaml; others are not found.")
        : start().kind == NewStart::Kind::Least
            ? tr("It begins with the least such a file needs, under the name %1.")
                  .arg(files::assetNameFrom(name))
            : start().text);
}

} // namespace tenon::ui
