#pragma once

#include "base/lane.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "workspace/inspectorfacts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace tenon::ui {

class EmptyState;
class Host;
class StateGlyph;

/// The properties of what is selected: a file or folder, a job, a registered asset. Follows what
/// happens to it; reads on other threads, and only while it is shown.
class Inspector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Inspector)

public:
    Inspector(const Theme &theme, items::Workspace &workspace, Host &host,
              QWidget *parent = nullptr);
    ~Inspector() override;

    void inspect(const Subject &subject);
    [[nodiscard]] const Subject &subject() const { return m_subject; }
    /// What is shown of it; none while it was not read yet, or could not be.
    [[nodiscard]] const std::optional<Facts> &facts() const { return m_facts; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One list with a caption; as high as its rows.
    struct List
    {
        QLabel *title;
        QTreeWidget *view;
    };
    void build();
    QWidget *buildHeader();
    void setTexts();
    void askSoon();
    void ask();
    void askFile();
    void take(const Result<Facts> &facts);
    void show(const Facts &facts);
    void showTable(List &list, const Facts::Table &table);
    void showNothing();
    void open();
    void follow(const Facts::Link &link);
    static void fit(QTreeWidget *view);

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    Subject m_subject;
    std::optional<Facts> m_facts;
    std::optional<Error> m_error;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    StateGlyph *m_glyph;
    QLabel *m_icon, *m_title, *m_subtitle, *m_text;
    QPushButton *m_open;
    PropertyList *m_properties;
    QVBoxLayout *m_column;
    QList<List> m_lists;
    QTimer m_soon, m_second, m_slow;
    std::unique_ptr<Lane> m_lane; ///< Another one where the last does not answer.
    quint64 m_ticket = 0;         ///< Of what was asked last.
    QString m_followed;           ///< A file.
    bool m_stale = true;          ///< Something happened while it was hidden.
    bool m_stuck = false;         ///< The lane waits for a folder.
    bool m_running = false;       ///< A job whose time goes on.
};

} // namespace tenon::ui
