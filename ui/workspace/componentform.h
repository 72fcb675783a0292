#pragma once

#include "files/componentedits.h"
#include "text/openfile.h"
#include "widgets/companion.h"

#include <QTimer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace tenon::items {
class DraftPorts;
}

namespace tenon::ui {

class NoticeBar;
class Theme;

/// A component as a form beside its text: both change the one document, and the form only what it
/// is about.
class ComponentForm final : public Companion
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComponentForm)

public:
    ComponentForm(const Theme &theme, text::OpenFile &file, const QString &path,
                  QWidget *parent = nullptr);

    [[nodiscard]] bool isForm() const override { return true; }
    void setPath(const QString &path) override { m_path = path; }
    /// The table of the inputs or of the outputs.
    [[nodiscard]] QTableView *table(bool outputs) const { return side(outputs).table; }
    [[nodiscard]] QPushButton *runButton() const { return m_run; }
    /// What is said above the form; empty: nothing.
    [[nodiscard]] QString notice() const;

Q_SIGNALS:
    /// The component is to be run alone.
    void runWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side
    {
        std::vector<files::InferredPort> shown; ///< As the text has them.
        items::DraftPorts *ports = nullptr;
        QTableView *table = nullptr;
        QLabel *title = nullptr;
        QToolButton *add = nullptr, *remove = nullptr;
    };
    void build(const Theme &theme);
    void buildSide(const Theme &theme, bool outputs, class QVBoxLayout *column);
    QFormLayout *addForm(QVBoxLayout *column, std::initializer_list<QWidget *> fields);
    void setTexts();
    void read();
    void showSide(bool outputs, const std::vector<files::InferredPort> &ports);
    void takeText(const QString &key, const QString &text);
    /// Marks what would be wrong if the file said what stands in the field.
    void checkText(const QString &key, const QString &text);
    void showProblem(const QString &key, const std::optional<Error> &problem);
    void takePorts(bool outputs);
    void addPort(bool outputs);
    void removePort(bool outputs);
    /// False where the text cannot be changed that way; then the form shows why.
    bool apply(const files::ComponentEdit &edit);
    [[nodiscard]] Side &side(bool outputs) { return outputs ? m_outputs : m_inputs; }
    [[nodiscard]] const Side &side(bool outputs) const { return outputs ? m_outputs : m_inputs; }

    text::OpenFile &m_file;
    QString m_path;
    NoticeBar *m_notice;
    QWidget *m_body;
    QPushButton *m_run;
    QLineEdit *m_name, *m_version, *m_title, *m_environment;
    QPlainTextEdit *m_description, *m_command;
    QLabel *m_environmentProblem, *m_commandProblem;
    QList<std::pair<QLineEdit *, QString>> m_lines;      ///< With the keys they are of.
    QList<std::pair<QPlainTextEdit *, QString>> m_texts; ///< These, too.
    QList<QLabel *> m_labels;
    QString m_refused; ///< Why the last edit was not done; empty: it was.
    Side m_inputs, m_outputs;
    files::ComponentFacts m_facts;
    QTimer m_soon;
    bool m_filling = false;
};

} // namespace tenon::ui
