#include "designer/whydialog.h"

#include "base/messages.h"
#include "items/jobdata.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "store/jobs.h"
#include "widgets/diffview.h"
#include "widgets/noticebar.h"
#include "widgets/small.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFiles = 30; ///< Of the code that changed.

/// Hashes are no text to compare.
bool isText(const QString &text)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return !hash.match(text).hasMatch();
}

} // namespace

WhyDialog::WhyDialog(const Theme &theme, KSyntaxHighlighting::Repository &syntax,
                     items::Workspace &workspace, const QString &title, const QString &about,
                     const QByteArray &reasons, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_offer(new NoticeBar(this))
    , m_list(new QListWidget(this))
    , m_right(new QStackedWidget(this))
    , m_diff(new DiffView(theme, syntax, this))
    , m_note(new EmptyState(theme, u"component"_s, this))
    , m_lane(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(920, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *words = new QLabel(about, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_offer);
    auto *splitter = new QSplitter(this);
    m_list->setAccessibleName(tr("What differs"));
    m_list->setWordWrap(true);
    m_right->addWidget(m_note);
    m_right->addWidget(m_diff);
    m_diff->setAccessibleName(tr("The lines that differ"));
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 640});
    column->addWidget(splitter, 1);
    auto *row = new QHBoxLayout;
    auto *force = new QPushButton(tr("Run again from here"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    row->addStretch();
    row->addWidget(force);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(force, &QPushButton::clicked, this, [this] {
        Q_EMIT forceWanted();
        accept();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &WhyDialog::showPart);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_chosen = true; });
    connect(m_list, &QListWidget::itemPressed, this, [this] { m_chosen = true; });
    const QJsonArray all = QJsonDocument::fromJson(reasons).array();
    for (const QJsonValue &reason : all)
        addReason(reason.toObject());
    m_list->setFocus();
}

WhyDialog::~WhyDialog()
{
    m_stop.request_stop();
}

void WhyDialog::offerToLeaveOut(const QStringList &files)
{
    m_offer->say(tr("%1 says what is to run and lies in the code of the step. Left out of it, the "
                    "step runs once more, and after that changing the file is no reason to run.")
                     .arg(files.join(u", "_s)),
                 {{tr("Leave it out of the code"), [this] {
                       Q_EMIT leaveOutWanted();
                       accept();
                   }}});
}

bool WhyDialog::isDifferenceShown() const
{
    return m_right->currentWidget() == m_diff;
}

void WhyDialog::addReason(const QJsonObject &reason)
{
    const QString part = reason[u"part"_s].toString();
    Part made;
    made.text = items::reasonText(QJsonDocument(QJsonArray{reason}).toJson(QJsonDocument::Compact));
    if (reason[u"kind"_s].toString() == u"changed") {
        if (part == u"code")
            return lookAtCode(reason[u"from"_s].toString());
        const QString was = reason[u"was"_s].toString(), now = reason[u"now"_s].toString();
        if (isText(was) && isText(now)) {
            made.diff = items::textDiff(was.toUtf8(), now.toUtf8());
            made.file = part == u"command" ? u"command.sh"_s : u"value.txt"_s;
        }
    }
    add(made);
}

// The files of the code as the job had them beside those of today.
void WhyDialog::lookAtCode(const QString &job)
{
    using Origin = std::optional<items::CodeOrigin>;
    m_workspace.reader().ask<Origin>(
        this,
        [job](store::Database &database, const store::Place &place) -> Result<Origin> {
            const auto row = store::findJob(database, job);
            if (!row)
                return std::unexpected(row.error());
            return items::codeOrigin(*row, place.data);
        },
        [this](const Result<Origin> &origin) {
            if (!origin || !*origin)
                return add({tr("The code changed"),
                            {},
                            {},
                            origin ? tr("The code of that job is not known any more.")
                                   : messageText(origin.error())});
            const QString cache
                = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                  + u"/tenon/code"_s;
            m_lane.run(
                [origin = **origin, cache,
                 stop = m_stop.get_token()]() -> Result<std::vector<Part>> {
                    const auto files = items::codeChanges(origin, cache, stop);
                    if (!files)
                        return std::unexpected(files.error());
                    std::vector<Part> parts;
                    for (const items::CodeFile &file : *files) {
                        Part part;
                        part.text = file.relative + u"  "_s + items::changeWord(file.change);
                        part.file = file.relative;
                        if (parts.size() < mostFiles && !stop.stop_requested()) {
                            if (auto diff = items::codeDiff(origin, file.relative))
                                part.diff = std::move(*diff);
                            else
                                part.note = messageText(diff.error());
                        }
                        parts.push_back(std::move(part));
                    }
                    return parts;
                },
                [this](const Result<std::vector<Part>> &parts) {
                    if (!parts)
                        return add({tr("The code changed"), {}, {}, messageText(parts.error())});
                    for (const Part &part : *parts)
                        add(part);
                });
        });
}

void WhyDialog::add(const Part &part)
{
    m_parts.push_back(part);
    m_list->addItem(part.text);
    // The first that differs in lines is the one to be seen.
    const int row = m_list->count() - 1;
    if (!m_chosen && (row == 0 || (!isDifferenceShown() && !part.diff.lines.empty()))) {
        m_list->setCurrentRow(row);
        m_chosen = false; // not by a person
    }
}

void WhyDialog::showPart(int row)
{
    if (row < 0 || row >= int(m_parts.size()))
        return;
    const Part &part = m_parts[size_t(row)];
    if (!part.diff.lines.empty()) {
        m_diff->show(part.diff, part.file);
        m_right->setCurrentWidget(m_diff);
        return;
    }
    m_note->setTexts(part.text, !part.note.isEmpty() ? part.note
                                : part.diff.binary   ? tr("It is no text, so no lines are shown.")
                                : part.diff.tooLarge
                                    ? tr("It is too large to be shown line by line.")
                                    : tr("There are no lines to compare."));
    m_right->setCurrentWidget(m_note);
}

} // namespace tenon::ui
