#pragma once

#include "base/lane.h"
#include "shell/theme/theme.h"
#include "widgets/page.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace tenon::ui {

class FilesPane;
class Host;

/// What is in a file or folder of data: a table, a picture, a text, what a model says of itself.
class DataPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataPage)

public:
    DataPage(const Theme &theme, Host &host, KSyntaxHighlighting::Repository &syntax, QString path,
             QWidget *parent = nullptr);
    [[nodiscard]] static QString idOf(const QString &path);
    [[nodiscard]] QString pageId() const override { return idOf(m_path); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] FilesPane &files() const { return *m_files; }

private:
    const Theme &m_theme;
    QString m_path;
    FilesPane *m_files;
    bool m_entered = false;
    Lane m_lane;
};

} // namespace tenon::ui
