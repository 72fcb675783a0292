#pragma once

#include "base/lane.h"
#include "items/computes.h"
#include "widgets/page.h"
#include "widgets/propertylist.h"
#include "widgets/small.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace tenon::ui {

class Folding;
class Host;
class NoticeBar;

/// One compute target: how it stands, what runs where, what it costs; starting and stopping it.
class ComputePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComputePage)

public:
    /// The id of the page of a target; an empty name is this computer.
    [[nodiscard]] static QString idOf(const QString &name);

    ComputePage(const Theme &theme, items::Workspace &workspace, items::Computes &computes,
                Host &host, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override { return idOf(m_name); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QTreeWidget &jobs() const { return *m_jobs; }
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }

Q_SIGNALS:
    /// A second definition like this one is to be made.
    void makeWanted(const QString &path, const QByteArray &bytes);
    /// The file is to go into the trash.
    void detachWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    void setTexts();
    void fill();
    void showHeader(const items::ComputeInfo &info);
    void showJobs(const items::ComputeInfo &info);
    void showFacts(const items::ComputeInfo &info);
    void power(bool on);
    void send(bool on);
    void duplicate();

    const Theme &m_theme;
    items::Workspace &m_workspace;
    items::Computes &m_computes;
    Host &m_host;
    QString m_name;
    bool m_sent = false; ///< The engine was asked to start or stop it.
    Lane m_lane;

    QStackedWidget *m_outer;
    EmptyState *m_missing;
    QLabel *m_icon, *m_title, *m_word, *m_subtitle;
    StateGlyph *m_glyph;
    KeyValue *m_nodes, *m_price, *m_cost;
    Folding *m_folding;
    QPushButton *m_start, *m_stop, *m_edit, *m_duplicate, *m_detach;
    NoticeBar *m_notice;
    QTreeWidget *m_jobs;
    QLabel *m_jobsTitle, *m_jobsEmpty;
    PropertyList *m_facts;
};

/// How a target's state looks.
[[nodiscard]] Look lookOf(const items::ComputeInfo &info);

} // namespace tenon::ui
