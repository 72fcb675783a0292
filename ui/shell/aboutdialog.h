#pragma once

#include "base/lane.h"
#include "shell/theme/theme.h"

#include <QDialog>
#include <QList>

namespace tenon::ui {

/// A library the program is linked with, or files of others it brings along: facts of the Debian
/// packages' copyright files.
struct Library
{
    QString name;
    QString version; ///< Empty where nobody says.
    QString licence; ///< SPDX identifier, or how the package calls it.
    QString holder;
    QString site;
    bool operator==(const Library &) const = default;
};

[[nodiscard]] QList<Library> libraries();

/// What a person who reports a fault copies: versions of program and libraries, and the system.
/// Reads a file: not for the GUI thread.
[[nodiscard]] QString versionsText();

/// About: what the program is, its version and commit, and the licences of what it uses.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);

private:
    Lane m_lane;
};

} // namespace tenon::ui
