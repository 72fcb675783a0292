#pragma once

#include "base/lane.h"
#include "items/computedata.h"
#include "items/workspace.h"

#include <QObject>
#include <QTimer>

namespace tenon::items {

/// The compute targets of the workspace a window shows, as they stand now: read again when a file,
/// a job or a node changes, and moved on each second while nodes come and go. GUI thread; reads on
/// others.
class Computes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Computes)

public:
    explicit Computes(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ComputeInfo> &all() const { return m_all; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Null where there is none; an empty name is this computer.
    [[nodiscard]] const ComputeInfo *find(const QString &name) const;
    /// What the steps of a submitted job wait for; empty: for nothing.
    [[nodiscard]] QString waitText(const QString &job) const;
    /// Reads everything again.
    void refresh();

Q_SIGNALS:
    /// Also each second while that changes something to see.
    void changed();
    void failed(const tenon::Error &error);

private:
    void readFiles();
    void readState();
    void tick();
    void take(std::vector<ComputeInfo> all);

    Workspace &m_workspace;
    std::vector<ComputeInfo> m_defined;
    std::vector<ComputeInfo> m_all;
    bool m_loaded = false;
    bool m_again = false;
    int m_ticket = 0; ///< Of the workspace that is read.
    QTimer m_files, m_state, m_tick;
    Lane m_lane;
};

/// "2 of 4, 1 starting" of a simulated target; empty for others.
[[nodiscard]] QString nodesText(const ComputeInfo &info);
/// A state of stateName() in the user's words.
[[nodiscard]] QString stateText(const ComputeInfo &info);
/// The kind of a target in the user's words.
[[nodiscard]] QString kindText(const ComputeInfo &info);
/// When a start or a stop comes by itself: "Mon, Tue at 08:00 (UTC)"; what is no time of days of
/// the week as it is written.
[[nodiscard]] QString ruleText(const catalogue::PowerRule &rule);
/// "0.658 USD", with as many decimals as mean something; empty where it is not known.
[[nodiscard]] QString moneyText(const std::optional<catalogue::Usd> &amount);

/// A second definition like the one in `file`: where it goes (absolute) and what it says. Its name
/// is the first free one of NAME-2, NAME-3, …. Not for the GUI thread.
struct DuplicateTarget
{
    QString path;
    QByteArray bytes;
};
[[nodiscard]] Result<DuplicateTarget> duplicateTarget(const QString &file,
                                                      const QStringList &taken);

} // namespace tenon::items
