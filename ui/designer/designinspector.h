#pragma once

#include "graph/document.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tenon::items {
class ComponentCatalogue;
class Workspace;
} // namespace tenon::items

namespace tenon::ui {

class FormSection;
class Host;
class PickList;
class TextField;
class Theme;

/// What is selected on the canvas, to be read and changed: one step, several, or the pipeline where
/// none is. Every change is an edit of the document.
class DesignInspector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignInspector)

public:
    DesignInspector(const Theme &theme, graph::PipelineDocument &document,
                    items::Workspace &workspace, items::ComponentCatalogue &catalogue, Host &host,
                    QWidget *parent = nullptr);

    void setSelection(const QList<qint64> &nodes);
    /// The names of what can be edited, in order.
    [[nodiscard]] const QList<qint64> &selection() const { return m_ids; }
    [[nodiscard]] PickList &picks() const { return *m_picks; }
    /// What the next job will do with the step, in words; empty: nothing is known.
    void setForecast(std::function<QString(qint64)> forecast) { m_forecast = std::move(forecast); }
    /// The keyboard goes to the line of this name, once it is there.
    void enter(const QString &name);
    /// Whether the next job runs the step.
    void setRuns(std::function<bool(qint64)> runs) { m_runs = std::move(runs); }
    /// Shows anew what does not come from the document.
    void refreshSoon() { m_soon.start(); }

Q_SIGNALS:
    /// The document refused an edit.
    void failed(const tenon::Error &error);
    /// Another step is to be shown.
    void nodeWanted(qint64 node);
    /// Why the next job runs the step, in full.
    void whyWanted(qint64 node);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QString shape() const;
    void update_();
    void build();
    void buildNode(const graph::DesignNode &node);
    void buildNodes();
    void buildPipeline();
    void addHeader(const QString &icon, const QString &title, const QString &subtitle,
                   std::function<void()> open = {});
    void addStepSection(const graph::DesignNode &node);
    void addInputs(const graph::DesignNode &node);
    void addParameters(const QList<qint64> &nodes);
    void addOutputs(const graph::DesignNode &node);
    void addCompute(const QList<qint64> &nodes);
    void addReuse(const graph::DesignNode &node);
    void addPipelineInputs();
    void addPipelineOutputs();
    [[nodiscard]] QWidget *literalEdit(const graph::PipelinePort &port, const QString &type,
                                       QWidget *parent);
    [[nodiscard]] QWidget *pathEdit(const graph::PipelinePort &port, const QString &type,
                                    QWidget *parent);
    [[nodiscard]] QLabel *problemsLabel(QWidget *parent, qint64 node);
    FormSection *addSection(const QString &title);
    void addText(FormSection *section, const QString &label, const yaml::Path &path,
                 const QList<qint64> &nodes, const QString &placeholder = {},
                 const QStringList &proposals = {}, bool number = false);
    void addFlag(FormSection *section, const QString &label, const QString &text,
                 const yaml::Path &path, bool byDefault);
    void fillParameterMenu(QMenu *menu, const QList<qint64> &nodes, const QString &port);
    void pickSource(qint64 node, const QString &port, const QString &type, QWidget *at);
    void connectPicked(qint64 node, const QString &port, const QString &picked);
    bool apply(const graph::GraphEdit &edit);
    [[nodiscard]] std::optional<graph::DesignEdge> wireInto(qint64 node, const QString &port) const;
    [[nodiscard]] QString sourceText(const graph::PortRef &from) const;
    [[nodiscard]] std::optional<QString> textAt(const QList<qint64> &nodes,
                                                const yaml::Path &path) const;
    void focusOn(const QString &name);
    void later(std::function<void()> refresh);

    const Theme &m_theme;
    graph::PipelineDocument &m_document;
    items::Workspace &m_workspace;
    items::ComponentCatalogue &m_catalogue;
    Host &m_host;
    QList<qint64> m_ids;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    PickList *m_picks;
    std::function<void(const QString &)> m_picked;
    std::vector<std::function<void()>> m_refresh; ///< Bring the values up to date.
    std::function<QString(qint64)> m_forecast;
    std::function<bool(qint64)> m_runs;
    QString m_shape;
    QString m_wanted; ///< The line the keyboard goes to.
    QTimer m_soon;
};

} // namespace tenon::ui
