#pragma once

#include "base/lane.h"
#include "items/codechanges.h"

#include <QDialog>

#include <stop_token>
#include <vector>

namespace KSyntaxHighlighting {
class Repository;
}

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tenon::items {
class Workspace;
}

namespace tenon::ui {

class DiffView;
class EmptyState;
class NoticeBar;
class Theme;

/// Why the next job runs a step: its reasons, and each as the lines that differ where there are
/// some.
class WhyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyDialog)

public:
    /// `reasons` as the engine gives them, a JSON array.
    WhyDialog(const Theme &theme, KSyntaxHighlighting::Repository &syntax,
              items::Workspace &workspace, const QString &title, const QString &about,
              const QByteArray &reasons, QWidget *parent);
    ~WhyDialog() override;

    [[nodiscard]] QListWidget *parts() const { return m_list; }
    [[nodiscard]] DiffView *diff() const { return m_diff; }
    /// A difference is to be seen.
    [[nodiscard]] bool isDifferenceShown() const;
    /// Says that these files need be no part of the code, and offers to leave them out.
    void offerToLeaveOut(const QStringList &files);
    [[nodiscard]] NoticeBar &offer() const { return *m_offer; }

Q_SIGNALS:
    /// The step and all behind it are to run again.
    void forceWanted();
    /// The files that were offered are to be left out.
    void leaveOutWanted();

private:
    struct Part
    {
        QString text;
        QString file; ///< By its name the text is coloured.
        items::TextDiff diff;
        QString note; ///< What is said where there are no lines.
    };
    void addReason(const QJsonObject &reason);
    void lookAtCode(const QString &job);
    void add(const Part &part);
    void showPart(int row);
    items::Workspace &m_workspace;
    NoticeBar *m_offer;
    QListWidget *m_list;
    QStackedWidget *m_right;
    DiffView *m_diff;
    EmptyState *m_note;
    std::vector<Part> m_parts;
    bool m_chosen = false; ///< A person walked the list.
    std::stop_source m_stop;
    Lane m_lane;
};

} // namespace tenon::ui
