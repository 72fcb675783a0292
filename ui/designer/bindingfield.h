#pragma once

#include "canvas/graph.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace tenon::ui {

class Theme;

/// Where an input with data gets them from: another step, the pipeline, a path, or nowhere yet.
class BindingField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BindingField)

public:
    BindingField(const Theme &theme, const QString &port, PortKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString port() const { return m_port; }
    /// `node` 0: the pipeline.
    void showSource(const QString &text, qint64 node);
    void showPath(const QString &path);
    void showNothing(bool needed);
    /// A path is to be typed.
    void editPath();
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pickWanted();
    void sourceWanted(qint64 node);
    void pathCommitted(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(bool path);
    void fitSource();
    [[nodiscard]] bool isTyping() const;
    QString m_port;
    QString m_source; ///< Whole: the button shows what there is room for.
    QPushButton *m_button;
    QLineEdit *m_line;
    QToolButton *m_pick, *m_go;
    qint64 m_node = 0;
};

} // namespace tenon::ui
