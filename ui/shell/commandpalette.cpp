#include "shell/commandpalette.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAtMost = 200;
constexpr int askAfterMs = 120;
enum { DetailRole = Qt::UserRole, ShortcutRole };

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, 34};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(blend(t.raised, t.accent, t.highContrast ? 0.45 : 0.22));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
        }
        QRect area = option.rect.adjusted(14, 0, -14, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(area.left(), area.center().y() - 8, 16, 16));
        area.setLeft(area.left() + 28);
        const QString shortcut = index.data(ShortcutRole).toString();
        painter->setFont(Theme::textFont(9));
        if (!shortcut.isEmpty()) {
            const int width = painter->fontMetrics().horizontalAdvance(shortcut) + 14;
            const QRect box(area.right() - width, area.center().y() - 9, width, 19);
            painter->setPen(t.line);
            painter->setBrush(t.base);
            painter->drawRoundedRect(box, 4, 4);
            painter->setPen(t.muted);
            painter->drawText(box, Qt::AlignCenter, shortcut);
            area.setRight(box.left() - 10);
        }
        painter->setFont(Theme::textFont(10));
        painter->setPen(t.text);
        const QString title = painter->fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, area.width() * 2 / 3);
        painter->drawText(area, Qt::AlignVCenter, title);
        const int used = painter->fontMetrics().horizontalAdvance(title) + 12;
        painter->setFont(Theme::textFont(9));
        painter->setPen(t.muted);
        area.setLeft(area.left() + used);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                          painter->fontMetrics().elidedText(index.data(DetailRole).toString(),
                                                            Qt::ElideMiddle, area.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

class CommandPalette::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    void set(QList<const PaletteEntry *> entries)
    {
        beginResetModel();
        m_shown = std::move(entries);
        endResetModel();
    }
    [[nodiscard]] const PaletteEntry *at(int row) const
    {
        return row >= 0 && row < m_shown.size() ? m_shown[row] : nullptr;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const PaletteEntry &entry = *m_shown.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return entry.title;
        case Qt::DecorationRole:
            return entry.icon;
        case Qt::AccessibleTextRole:
            return entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail;
        case DetailRole:
            return entry.detail;
        case ShortcutRole:
            return entry.shortcut;
        default:
            return {};
        }
    }

private:
    QList<const PaletteEntry *> m_shown;
};

int fuzzyScore(QStringView query, QStringView text)
{
    if (query.isEmpty())
        return 0;
    if (const qsizetype at = text.indexOf(query, 0, Qt::CaseInsensitive); at >= 0) {
        const bool wordStart = at == 0 || !text[at - 1].isLetterOrNumber();
        return 1000 - int(std::min<qsizetype>(at, 200)) + (wordStart ? 300 : 0)
               - int(std::min<qsizetype>(text.size(), 200)) / 4;
    }
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar c : query) {
        if (c.isSpace())
            continue;
        while (at < text.size() && text[at].toCaseFolded() != c.toCaseFolded())
            ++at;
        if (at == text.size())
            return -1;
        score += at == last + 1 ? 12 : (at == 0 || !text[at - 1].isLetterOrNumber()) ? 8 : 1;
        last = at++;
    }
    return score;
}

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_model(new Model(this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    m_edit->addAction(theme.icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_edit->setMinimumHeight(36);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(60);
    m_nothing->setProperty("muted", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setStyleSheet(u"background: transparent"_s);
    m_list->setMouseTracking(true);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_late.clear();
        filter();
        m_soon.start();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(askAfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { Q_EMIT queryChanged(m_edit->text()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

int CommandPalette::count() const
{
    return m_model->rowCount({});
}

void CommandPalette::open(QList<PaletteEntry> entries)
{
    m_edit->setPlaceholderText(tr("Search actions, assets, jobs, settings"));
    m_edit->setAccessibleName(tr("Search everything"));
    m_list->setAccessibleName(tr("Results"));
    m_nothing->setText(tr("Nothing found"));
    m_model->set({});
    m_entries = std::move(entries);
    m_late.clear();
    m_matched.clear();
    m_matchedQuery.clear();
    m_edit->clear();
    filter();
    const QWidget *window = parentWidget();
    const int width = std::min(640, window->width() - 40);
    const int height = std::min(460, window->height() - 120);
    setGeometry((window->width() - width) / 2, 46, width, height);
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    raise();
    if (!isActiveWindow())
        activateWindow(); // asked for in a window of torn-off tabs
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::addLate(const QString &query, const QList<PaletteEntry> &entries)
{
    if (!isVisible() || query != m_edit->text())
        return;
    const int row = m_list->currentIndex().row();
    m_model->set({});
    m_late = entries;
    filter();
    if (row > 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::filter()
{
    const QString query = m_edit->text().trimmed();
    // What does not match some letters does not match more of them either.
    const bool narrower = !m_matchedQuery.isEmpty() && query.startsWith(m_matchedQuery);
    std::vector<const PaletteEntry *> candidates;
    if (narrower) {
        candidates.swap(m_matched);
    } else {
        candidates.reserve(size_t(m_entries.size()));
        for (const PaletteEntry &entry : std::as_const(m_entries))
            candidates.push_back(&entry);
    }
    // What fits equally well stays in the order it was given.
    std::vector<std::tuple<int, int, size_t, const PaletteEntry *>> scored;
    scored.reserve(candidates.size());
    m_matched.clear();
    m_matchedQuery = query;
    for (const PaletteEntry *entry : candidates) {
        int score = fuzzyScore(query, entry->title);
        if (score < 0 && !entry->detail.isEmpty() && !query.isEmpty()) {
            const int detail = fuzzyScore(query, entry->detail);
            score = detail >= 700 ? detail / 4 : -1;
        }
        if (score < 0)
            continue;
        scored.emplace_back(-score, entry->rank, scored.size(), entry);
        m_matched.push_back(entry);
    }
    for (const PaletteEntry &entry : std::as_const(m_late))
        scored.emplace_back(-500, entry.rank, scored.size(), &entry);
    const size_t most = std::min<size_t>(scored.size(), shownAtMost);
    std::partial_sort(scored.begin(), scored.begin() + std::ptrdiff_t(most), scored.end());
    QList<const PaletteEntry *> shown;
    for (size_t i = 0; i < most; ++i)
        shown.append(std::get<3>(scored[i]));
    m_model->set(shown);
    m_list->setVisible(!shown.isEmpty());
    m_nothing->setVisible(shown.isEmpty());
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model->at(m_list->currentIndex().row());
    if (!entry)
        return;
    const auto run = entry->run;
    leave();
    if (run)
        run();
}

// Back to where one was: what is run is about that, and the next key goes there.
void CommandPalette::leave()
{
    if (m_before && m_before->isVisible()) {
        if (!m_before->isActiveWindow())
            m_before->activateWindow();
        m_before->setFocus(Qt::PopupFocusReason);
    }
    m_before.clear();
    hide();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_edit)
        return QFrame::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace tenon::ui
