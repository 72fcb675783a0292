#pragma once

#include "items/comparemodel.h"
#include "items/workspace.h"
#include "widgets/page.h"
#include "widgets/small.h"

#include <QTimer>

class QCheckBox;
class QStackedWidget;
class QTreeView;

namespace tenon::ui {

class Host;

/// Two jobs side by side. Read anew while one of them runs.
class ComparePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    ComparePage(const Theme &theme, items::Workspace &workspace, Host &host, const QString &first,
                const QString &second, QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] static QString idOf(const QString &first, const QString &second)
    {
        return QStringLiteral("compare/") + first + QLatin1Char('/') + second;
    }
    [[nodiscard]] QString pageId() const override { return idOf(m_first, m_second); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    [[nodiscard]] QList<items::PickedJob> pickedJobs() const override { return m_jobs; }

    [[nodiscard]] items::CompareModel &model() { return m_model; }
    [[nodiscard]] QTreeView &view() const { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        std::vector<items::CompareRow> rows;
        store::JobRow first, second;
    };
    void setTexts();
    void ask();
    void take(const Answer &answer);

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    QString m_first, m_second;
    items::CompareModel m_model;
    QList<items::PickedJob> m_jobs;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_view;
    QLabel *m_summary;
    QCheckBox *m_only;
    QPushButton *m_openFirst, *m_openSecond;
    QTimer m_soon;
    bool m_asking = false, m_again = false;
};

} // namespace tenon::ui
