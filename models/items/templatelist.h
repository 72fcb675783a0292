#pragma once

#include "base/lane.h"
#include "files/pipelinetemplates.h"

#include <QObject>

#include <optional>

namespace tenon::items {

/// The pipelines to begin with that come with the program, in the words of a language, read on a
/// thread of its own. GUI thread.
class TemplateList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateList)

public:
    /// `program`: the folder of the running program.
    explicit TemplateList(QString program, QObject *parent = nullptr);
    ~TemplateList() override;

    /// The words are of this language from now on; what was read is read again.
    void setLanguage(const QString &language);
    /// Reads them, answered by loaded(); false: they are there.
    bool load();

    [[nodiscard]] const std::vector<files::PipelineTemplate> &templates() const
    {
        return m_templates;
    }
    /// Makes one of them. Not on the GUI thread.
    [[nodiscard]] static Result<files::Change> make(const QString &program, const QString &id,
                                                    const files::TemplatePlace &place);

Q_SIGNALS:
    void loaded();

private:
    Lane m_lane;
    QString m_program;
    QString m_language;
    bool m_wanted = false; ///< load() was called.
    std::optional<QString> m_reading;
    std::vector<files::PipelineTemplate> m_templates;
    std::optional<QString> m_loaded; ///< The language of what there is.
};

} // namespace tenon::items
