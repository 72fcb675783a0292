#pragma once

#include "files/operations.h"
#include "files/templates.h"
#include "shell/theme/theme.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace tenon::ui {

class PlaceForm;

/// What a new pipeline can begin as.
struct NewStart
{
    enum class Kind { Least, Template, Copy, Job };
    Kind kind = Kind::Least;
    QString id; ///< Of the template; the path of the pipeline that is copied; the name of the job.
    QString title;
    QString text;
    QString icon;
    QString name; ///< Proposed for the file.
};

/// Asks how a new file or folder is called and where it goes; of a pipeline also what it begins as.
/// It makes nothing itself.
class NewFileDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewFileDialog)

public:
    /// No kind: a folder. `folder` lies in the workspace `root`.
    NewFileDialog(const Theme &theme, files::Operations &operations, const QString &root,
                  std::optional<files::NewKind> kind, const QString &folder, QWidget *parent);
    [[nodiscard]] PlaceForm &form() const { return *m_form; }
    /// What can be chosen beside the least such a file needs.
    void offer(const QList<NewStart> &starts);
    /// Chooses the one with this id.
    void choose(const QString &id);
    [[nodiscard]] QListWidget *starts() const { return m_list; }

Q_SIGNALS:
    void wanted(const QString &path, const tenon::ui::NewStart &start);

private:
    void update();
    void begin(const QString &name);
    [[nodiscard]] QString path() const;
    [[nodiscard]] const NewStart &start() const;
    files::Operations &m_operations;
    std::optional<files::NewKind> m_kind;
    QString m_folder;
    PlaceForm *m_form;
    QLabel *m_about;
    QPushButton *m_make;
    QListWidget *m_list = nullptr; ///< Of m_starts, where there is a choice.
    QList<NewStart> m_starts;
    QString m_proposed; ///< The path that was last put into the form.
};

} // namespace tenon::ui
