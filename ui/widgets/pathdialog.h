#pragma once

#include "base/lane.h"
#include "shell/theme/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tenon::ui {

/// What a person is asked for.
struct PathWish
{
    enum class Kind { Folder, File, NewFile, NewFolder };
    struct Filter
    {
        QString label; ///< As "YAML files (*.yml)".
        QStringList globs;
    };
    Kind kind = Kind::Folder;
    QString title;
    QString from;          ///< The folder it begins in.
    QString name;          ///< Proposed for what is new.
    QString suffix = {};   ///< Of a new file whose name has none; without its dot.
    QList<Filter> filters; ///< Of files; the first one holds at first.
};

/// Asks for a path and gives it to `then`; nothing is called where the person cancels or `parent`
/// goes. The desktop's own dialog through its portal, ours where there is none: the dialog of Qt
/// would read folders on the GUI thread.
void askForPath(const Theme &theme, QWidget *parent, const PathWish &wish,
                std::function<void(const QString &)> then);
void askForFolder(const Theme &theme, QWidget *parent, const QString &title, const QString &from,
                  std::function<void(const QString &)> then);

/// A folder or a file by its path, which is completed by a list of what is there, or by walking
/// that list. Folders are read by a thread; one that does not answer holds up nothing.
class PathDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathDialog)

public:
    PathDialog(const Theme &theme, PathWish wish, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString name;
        bool folder = false;
    };
    struct Listing
    {
        QString folder; ///< Absolute; what `entries` are in.
        QString begins; ///< Behind that folder in the path; empty where the path is the folder.
        QList<Entry> entries;
    };
    struct Found
    {
        QString path; ///< With the suffix it lacked.
        bool folder = false;
        bool file = false;
        bool inFolder = false; ///< What it would lie in is there.
    };
    static Listing listed(const QString &path, PathWish::Kind kind, const QStringList &globs);
    void buildButtons(class QVBoxLayout *layout);
    void go(const QString &folder);
    void look();
    void show(const Listing &listing);
    void choose();
    void judge(const QString &wanted, const Found &found);
    void askReplace(const QString &wanted);
    void take(const QString &path);
    void refuse(const char *words, const QString &path);
    void tell(const QString &problem);
    /// Goes into the folder the list is on, takes the file.
    void enter();
    /// A thread that is free: one that hangs in a folder is left to itself.
    [[nodiscard]] Lane &lane();
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isNew() const
    {
        return m_wish.kind == PathWish::Kind::NewFile || m_wish.kind == PathWish::Kind::NewFolder;
    }
    /// The written path in full: a bare name lies in the folder one is in.
    [[nodiscard]] QString written() const;
    /// What the written path lies in, or is.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QStringList globs() const;

    PathWish m_wish;
    QAbstractButton *m_up;
    QLineEdit *m_path;
    QListWidget *m_list;
    QComboBox *m_filter = nullptr; ///< Where there is a choice.
    QLabel *m_problem;
    QPushButton *m_choose;
    QIcon m_folderIcon;
    QIcon m_fileIcon;
    QString m_folder; ///< Of the names in the list.
    QString m_base;   ///< The folder one is in; a name alone does not change that.
    QTimer m_soon;
    std::unique_ptr<Lane> m_lane;
    int m_looks = 0;   ///< The answer to the newest one counts.
    int m_choices = 0; ///< The same.
};

} // namespace tenon::ui
