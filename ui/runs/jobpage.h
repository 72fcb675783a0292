#pragma once

#include "items/jobdata.h"
#include "items/stepsmodel.h"
#include "items/workspace.h"
#include "widgets/page.h"
#include "widgets/small.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QSplitter;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace KSyntaxHighlighting {
class Repository;
}

namespace tenon::ui {

class Folding;
class ChartsPanel;
class CodePane;
class FilesPane;
class Host;
class PropertyList;
class StepsView;

/// One job: its steps with Gantt, curves and, in the panel below, the log of the selected step, all
/// with one time cursor; further tabs for parameters, outputs, code and details.
class JobPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobPage)

public:
    JobPage(const Theme &theme, items::Workspace &workspace, Host &host,
            KSyntaxHighlighting::Repository &syntax, const QString &job, QWidget *parent = nullptr);
    ~JobPage() override;

    [[nodiscard]] QString pageId() const override { return QStringLiteral("job/") + m_name; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    [[nodiscard]] QList<items::PickedJob> pickedJobs() const override;

    /// Whether the page is the one gone to last: the log panel follows it.
    void setFront(bool front);
    [[nodiscard]] const items::JobBundle *bundle() const { return m_bundle ? &*m_bundle : nullptr; }
    [[nodiscard]] ChartsPanel &charts() const { return *m_charts; }
    [[nodiscard]] StepsView &steps() const { return *m_steps; }
    /// A further part of the page, shown under its own tab before the tab `before` (its id; empty:
    /// last). `text` is asked again when the language changes.
    void addTab(const QByteArray &id, QWidget *page, std::function<QString()> text,
                const QByteArray &before = {});
    /// Raises the part with this id: "overview", "metrics", "outputs", …
    void showTab(const QByteArray &id);
    [[nodiscard]] QByteArray currentTab() const;
    /// Where the steps stand in the overview: the table is its first page, others may be added.
    [[nodiscard]] QStackedWidget &stepViews() const { return *m_stepViews; }
    /// The bar above it; what chooses between the pages stands at its left end.
    [[nodiscard]] QHBoxLayout &stepsBar() const { return *m_stepsBar; }
    [[nodiscard]] items::StepsModel &stepsModel() { return m_model; }
    /// The caret of the log stands at this time.
    void setCursorFromLog(qint64 us);
    /// No time cursor any more, pinned or not.
    void clearCursor();

Q_SIGNALS:
    /// What the database says of the job was read (again): bundle() and stepsModel() have it.
    void loaded();
    void cursorChanged(std::optional<qint64> us, bool pinned);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildOverview();
    void setTexts();
    void reload();
    void reloadSeries();
    void take(items::JobBundle bundle);
    void showHeader();
    void showStep();
    void showTables();
    void showLog(bool raise);
    void setCursor(std::optional<qint64> us, bool pin);
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] qint64 startUs() const;

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    KSyntaxHighlighting::Repository &m_syntax;
    QString m_name;
    std::optional<items::JobBundle> m_bundle;
    items::StepsModel m_model;
    QTimer m_reloadSoon, m_seriesSoon, m_second;
    QElapsedTimer m_reloadTook;
    bool m_reloading = false, m_again = false;
    bool m_seriesLoading = false, m_seriesAgain = false;
    bool m_chosen = false;  ///< A step was selected (by us or the person) once.
    QString m_restoredStep; ///< Job name of the step that was selected the last time.
    bool m_front = false;
    qsizetype m_outputCount = 0;
    std::optional<qint64> m_cursor;
    bool m_pinned = false;

    QStackedWidget *m_outer;
    EmptyState *m_missing;
    StateGlyph *m_glyph;
    QLabel *m_title, *m_word, *m_subtitle;
    KeyValue *m_elapsed, *m_left, *m_experiment, *m_compute, *m_saved;
    QProgressBar *m_progress;
    QPushButton *m_cancel, *m_again_, *m_open;
    QAbstractButton *m_more;
    struct Tab
    {
        QByteArray id;
        QWidget *page;
        std::function<QString()> text;
    };
    QList<Tab> m_parts; ///< In the order of the tabs.
    QTabBar *m_tabs;
    QLabel *m_cursorLabel;
    QStackedWidget *m_pages;
    QStackedWidget *m_stepViews;
    QHBoxLayout *m_stepsBar;
    QSplitter *m_overview = nullptr;
    QList<Folding *> m_folding; ///< Of the bars.
    StepsView *m_steps;
    QLabel *m_summary, *m_critical;
    QLabel *m_stepTitle, *m_stepFacts, *m_stepReason;
    QPushButton *m_stepOpen;
    ChartsPanel *m_charts, *m_metrics;
    PropertyList *m_parameters, *m_details;
    FilesPane *m_outputs;
    CodePane *m_code;
};

} // namespace tenon::ui
