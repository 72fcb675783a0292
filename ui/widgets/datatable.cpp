#include "widgets/datatable.h"

#include "base/messages.h"
#include "shell/theme/theme.h"
#include "widgets/dataheader.h"
#include "widgets/noticebar.h"
#include "widgets/small.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using preview::TableModel;

namespace {

constexpr int mostCopied = 100'000; ///< Cells.

/// What is missing is muted; the rest as the style paints it.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(TableModel::MissingRole).toBool())
            return;
        option->palette.setColor(QPalette::Text, m_theme.tokens().muted);
        option->palette.setColor(QPalette::HighlightedText, m_theme.tokens().muted);
    }

private:
    const Theme &m_theme;
};

} // namespace

DataTable::DataTable(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new TableModel(this))
    , m_header(new DataHeader(theme, this))
    , m_view(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_tables(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_notice(new NoticeBar(this))
    , m_trouble(new NoticeBar(this))
    , m_status(new QLabel(this))
    , m_column(new ElidedLabel(Qt::ElideRight, this))
    , m_stop(new QPushButton(this))
    , m_before(new QPushButton(this))
    , m_after(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *top = barFrame(33, this);
    auto *row = static_cast<QHBoxLayout *>(top->layout());
    m_filter->setProperty("bar", true);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme.icon(u"filter"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_tables->setProperty("bar", true);
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_tables);
    row->addWidget(m_filter, 1);
    column->addWidget(top);
    m_progress->setTextVisible(false);
    m_progress->setProperty("thin", true);
    m_progress->setFixedHeight(2);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addWidget(m_trouble);

    m_view->setModel(m_model);
    m_view->setHorizontalHeader(m_header);
    m_view->setItemDelegate(new CellDelegate(theme, m_view));
    m_view->setProperty("data", true);
    m_view->setSortingEnabled(true);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFont(Theme::figureFont());
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->verticalHeader()->setMinimumSectionSize(24);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setFont(Theme::figureFont(9));
    m_view->installEventFilter(this);
    m_filter->installEventFilter(this);
    column->addWidget(m_view, 1);

    QFrame *bottom = barFrame(29, this, true);
    auto *line = static_cast<QHBoxLayout *>(bottom->layout());
    m_status->setFont(Theme::figureFont(9));
    m_status->setObjectName(u"data.status"_s);
    m_column->setProperty("muted", true);
    m_column->setFont(Theme::figureFont(9));
    m_column->setAlignment(Qt::AlignRight);
    line->addWidget(m_status);
    for (QPushButton *button : {m_before, m_after, m_stop}) {
        button->setProperty("bar", true);
        button->hide();
        line->addWidget(button);
    }
    line->addWidget(m_column, 1);
    column->addWidget(bottom);
    setFocusProxy(m_view);

    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(400);
    connect(m_filter, &QLineEdit::textEdited, &m_filterSoon, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // also by the button in it
            m_filterSoon.start();
    });
    connect(m_filter, &QLineEdit::returnPressed, &m_filterSoon, [this] { m_filterSoon.start(0); });
    connect(&m_filterSoon, &QTimer::timeout, this, [this] {
        m_filterSoon.setInterval(400);
        m_notice->say({});
        m_model->setFilter(m_filter->text());
    });
    connect(m_tables, &QComboBox::activated, this, [this] {
        preview::Source source = m_model->source();
        source.table = m_tables->currentText();
        open(source);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_model->stop();
        showOrder();
        m_view->setFocus();
    });
    connect(m_before, &QPushButton::clicked, m_model,
            [this] { m_model->setBlock(m_model->block() - 1); });
    connect(m_after, &QPushButton::clicked, m_model,
            [this] { m_model->setBlock(m_model->block() + 1); });
    connect(m_model, &TableModel::stateChanged, this, &DataTable::show);
    connect(m_model, &TableModel::headerDataChanged, this, [this](Qt::Orientation orientation) {
        if (orientation == Qt::Horizontal) {
            fitColumns();
            showColumn();
        }
    });
    connect(m_model, &TableModel::failed, this, [this](const Error &error) {
        m_failed = true;
        m_trouble->say(messageText(error),
                       {{tr("Read again"), [this] { open(preview::Source(m_model->source())); }}});
    });
    connect(m_model, &TableModel::refused, this, [this](const Error &error) {
        m_notice->say(messageText(error));
        showOrder();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DataTable::showColumn);
    connect(m_view, &QTableView::customContextMenuRequested, this, &DataTable::showMenu);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setTexts();
}

void DataTable::setTexts()
{
    m_view->setAccessibleName(tr("Contents of the table"));
    m_filter->setPlaceholderText(
        tr("Filter: a text, age>30, city=\"New York\", income= (no value)"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_tables->setAccessibleName(tr("Table of the database"));
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    m_before->setText(tr("Earlier rows"));
    m_after->setText(tr("Later rows"));
    show();
    showColumn();
}

void DataTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        showTrouble();
    }
    QWidget::changeEvent(event);
}

void DataTable::open(const preview::Source &source)
{
    m_failed = false;
    m_fitted = 0;
    m_fittedKnown = false;
    m_notice->say({});
    m_trouble->say({});
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
    }
    m_filterSoon.stop();
    m_tables->clear();
    m_tables->addItems(source.tables);
    m_tables->setCurrentText(source.table);
    m_tables->setVisible(source.tables.size() > 1);
    {
        const QSignalBlocker quiet(m_header);
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_model->open(source);
}

QString DataTable::status() const
{
    return m_status->text();
}

void DataTable::show()
{
    const TableModel::State &state = m_model->state();
    const QLocale locale;
    const auto rows = [&locale](qint64 count) {
        return count > INT_MAX ? tr("%1 rows").arg(locale.toString(count))
                               : tr("%Ln row(s)", nullptr, int(count));
    };
    QStringList parts;
    if (!state.open)
        parts.append(state.counting ? tr("Reading…") : QString());
    else if (!m_model->wish().filter.isEmpty())
        parts.append(tr("%1 of %2").arg(locale.toString(state.shown), rows(state.rows)));
    else
        parts.append(rows(state.rows));
    if (state.open && state.counting)
        parts.append(state.share > 0 ? tr("about %1 in all").arg(locale.toString(state.estimate))
                                     : tr("counting…"));
    if (state.partial)
        parts.append(tr("stopped"));
    if (state.arranging)
        parts.append(m_model->wanted().sortColumn >= 0 ? tr("sorting…") : tr("filtering…"));
    if (state.open && m_model->blocks() > 1) {
        const qint64 first = m_model->block() * TableModel::blockRows;
        parts.append(
            tr("shown: %1 to %2")
                .arg(locale.toString(first + 1), locale.toString(first + m_model->rowCount())));
    }
    m_status->setText(parts.join(u" · "_s));
    m_stop->setVisible(state.arranging);
    m_before->setVisible(m_model->blocks() > 1);
    m_after->setVisible(m_model->blocks() > 1);
    m_before->setEnabled(m_model->block() > 0);
    m_after->setEnabled(m_model->block() + 1 < m_model->blocks());
    const bool busy = state.counting || state.arranging;
    const double share = state.arranging ? state.arranged : state.share;
    m_progress->setRange(0, busy && share < 0 ? 0 : 1000);
    m_progress->setValue(busy ? int(std::max(0.0, share) * 1000) : 0);
    if (state.open && m_fitted < m_model->columnCount())
        fitColumns();
    showTrouble();
}

// What is odd about the file, in one line.
void DataTable::showTrouble()
{
    if (m_failed)
        return;
    const preview::Troubles &odd = m_model->state().troubles;
    const QLocale locale;
    QStringList parts;
    if (odd.ragged > 0)
        parts.append(tr("%n row(s) have more or fewer values than there are columns, the first is "
                        "row %1.",
                        nullptr, int(std::min<qint64>(odd.ragged, INT_MAX)))
                         .arg(locale.toString(odd.firstRagged)));
    if (odd.broken > 0)
        parts.append(tr("%n line(s) are no JSON and are shown empty, the first is row %1.", nullptr,
                        int(std::min<qint64>(odd.broken, INT_MAX)))
                         .arg(locale.toString(odd.firstBroken)));
    if (odd.unclosed < 0)
        parts.append(tr("A quote in the first line is never closed: all of the file is in it."));
    else if (odd.unclosed > 0)
        parts.append(tr("A quote in row %1 is never closed: all that follows is in that value.")
                         .arg(locale.toString(odd.unclosed)));
    if (m_model->columnCount() >= preview::TableReader::mostColumns)
        parts.append(tr("Only the first %1 columns are shown.")
                         .arg(locale.toString(preview::TableReader::mostColumns)));
    if (parts.join(u' ') != m_trouble->text())
        m_trouble->say(parts.join(u' '));
}

void DataTable::showColumn()
{
    const QVariant known = m_model->headerData(m_view->currentIndex().column(), Qt::Horizontal,
                                               TableModel::StatsRole);
    m_column->setText(
        known.isValid()
            ? TableModel::describe(known.value<preview::ColumnStats>()).section(u'\n', 0, 0)
            : QString());
}

// Once when the columns are there, and once when more is known of them.
void DataTable::fitColumns()
{
    const bool known = m_model->headerData(0, Qt::Horizontal, TableModel::StatsRole).isValid();
    const int count = std::min(m_model->columnCount(), 300);
    if (m_fitted >= count && (m_fittedKnown || !known))
        return;
    for (int i = m_fittedKnown == known ? m_fitted : 0; i < count; ++i)
        m_header->resizeSection(i, m_header->sectionSizeHint(i));
    m_fitted = m_model->columnCount();
    m_fittedKnown = known;
}

// The arrow stands where the rows are sorted by, not where they were to be.
void DataTable::showOrder()
{
    m_header->setSortIndicator(m_model->wish().sortColumn, m_model->wish().descending
                                                               ? Qt::DescendingOrder
                                                               : Qt::AscendingOrder);
}

void DataTable::sortHere(Qt::SortOrder order)
{
    if (m_view->currentIndex().isValid())
        m_header->setSortIndicator(m_view->currentIndex().column(), order);
}

void DataTable::copy()
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange &range = selection.first();
    // Only rows that were looked at are in the model: they are read for this.
    const int rows = std::min(range.height(), std::max(1, mostCopied / range.width()));
    m_model->read(
        range.top(), rows,
        [this, left = range.left(), right = range.right(),
         wanted = range.height()](const QList<preview::Row> &read) {
            QString text;
            bool cut = false;
            for (const preview::Row &row : read) {
                QStringList values;
                for (int column = left; column <= right; ++column) {
                    const preview::Cell cell = row.cells.value(column);
                    cut = cut || cell.cut;
                    const bool plain = !cell.text.contains(u'\t') && !cell.text.contains(u'\n')
                                       && !cell.text.contains(u'"');
                    values.append(plain ? cell.text : quoted(cell.text));
                }
                text += values.join(u'\t') + u'\n';
            }
            text.chop(1);
            QGuiApplication::clipboard()->setText(text);
            const QLocale locale;
            QStringList less;
            if (read.size() < wanted)
                less.append(tr("Only the first %1 of %2 selected rows were copied.")
                                .arg(locale.toString(read.size()), locale.toString(wanted)));
            if (cut)
                less.append(tr("Values longer than %1 bytes were cut in the copy.")
                                .arg(locale.toString(preview::longestCell)));
            m_notice->say(less.join(u' '));
        });
}

QString DataTable::quoted(const QString &text) const
{
    QString inside = text;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

void DataTable::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Sort ascending"), this, [this] { sortHere(Qt::AscendingOrder); });
    menu->addAction(tr("Sort descending"), this, [this] { sortHere(Qt::DescendingOrder); });
    menu->addAction(tr("Order of the file"), this,
                    [this] { m_header->setSortIndicator(-1, Qt::AscendingOrder); });
    menu->addSeparator();
    const QString name
        = m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    // An empty text is a value of its own.
    const QString value = index.data(TableModel::MissingRole).toBool()
                              ? QString()
                              : quoted(index.data(TableModel::FullTextRole).toString());
    for (const auto &[sign, text] : {std::pair(u"="_s, tr("Only rows with this value")),
                                     std::pair(u"!="_s, tr("Only rows without this value"))})
        menu->addAction(text, this,
                        [this, term = quoted(name) + sign + value] {
                            m_filter->setText((m_filter->text() + u' ' + term).trimmed());
                            m_filterSoon.start(0);
                        })
            ->setEnabled(!index.data(TableModel::CutRole).toBool()); // the rest is not known here
    menu->addSeparator();
    menu->addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this, &DataTable::copy);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool DataTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_view && key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (watched == m_view && key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            sortHere(key->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
            return true;
        }
        if (watched == m_view && key->key() == Qt::Key_Escape && m_model->state().arranging) {
            m_model->stop();
            showOrder();
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Down) {
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tenon::ui
