#pragma once

#include "base/lane.h"
#include "files/operations.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace tenon::ui {

/// How a file is called and in which folder of the workspace it lies, checked while one types.
class PlaceForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceForm)

public:
    /// The checks run among the work of `operations`.
    PlaceForm(files::Operations &operations, const QString &root, QWidget *parent);

    /// `path` is a place below the root. The name is selected up to its suffix.
    void setPlace(const QString &path);
    /// A file that is there already and stays there, under whatever name: its own is not taken.
    void setOriginal(const QString &path) { m_original = path; }
    [[nodiscard]] QString path() const;
    /// What stands there now was checked, and is free to be used.
    [[nodiscard]] bool isRight() const { return m_right; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// Something was typed: isRight() is not known any more.
    void edited();
    void checked(bool right);
    /// Return was pressed while that was not known yet, and now it is right. A button that could
    /// not be pressed then can be now.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void edit();
    void check();
    void show(const QString &problem, QLineEdit *where = nullptr);
    void setTexts();
    void askFolders();

    files::Operations &m_operations;
    QString m_root;
    QString m_original;
    QLabel *m_nameLabel, *m_folderLabel, *m_problem;
    QLineEdit *m_name, *m_folder;
    QTimer m_soon;
    Lane m_lane;
    bool m_right = false;
    bool m_entered = false; ///< Return was pressed since something was typed.
};

} // namespace tenon::ui
