#pragma once

#include "base/lane.h"
#include "snapshot/snapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tenon::ui {

/// The files that go along with a job as its code, with their sizes, folded into one line at first;
/// one click leaves a file or folder out from now on.
class CodeList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeList)

public:
    /// Folders are named as they lie in `workspace`.
    CodeList(const QString &workspace, QWidget *parent);
    /// Lists them; the same ones are not listed again.
    void setSources(const std::vector<snapshot::Source> &sources);
    /// Other files may go along now.
    void refresh() { list(); }
    [[nodiscard]] QTreeWidget &tree() const { return *m_tree; }

Q_SIGNALS:
    /// What goes along is another thing than it was.
    void leftOut();
    /// Room for the list is wanted.
    void opened();

private:
    struct Listed
    {
        snapshot::Source source;
        Result<snapshot::Listing> listing;
        bool ownFolder = false; ///< Not one file alone.
    };
    void list();
    void display(const std::vector<Listed> &listed);
    void fill(QTreeWidgetItem *item);
    void leave(QTreeWidgetItem *item);

    QString m_workspace;
    QPushButton *m_head;
    QTreeWidget *m_tree;
    QLabel *m_problem;
    std::vector<snapshot::Source> m_sources;
    std::vector<Listed> m_listed;
    Lane m_lane;
};

} // namespace tenon::ui
