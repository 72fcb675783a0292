#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace tenon::ui {

struct PathWish;

/// One question for a path to the portal of the desktop; goes with its answer.
class PortalQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalQuestion)

public:
    PortalQuestion(QWidget *parent, std::function<void(const QString &)> then);

    /// `otherwise` is called where no portal takes the question.
    void ask(const PathWish &wish, const std::function<void()> &otherwise);

private Q_SLOTS:
    void answered(uint code, const QVariantMap &results);

private:
    void listen(const QString &request);

    std::function<void(const QString &)> m_then;
    QString m_request;
};

} // namespace tenon::ui
