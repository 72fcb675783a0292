#include "items/templatelist.h"

#include "files/librarylabels.h"

#include <utility>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

QString componentsOf(const QString &program)
{
    return files::sharedFolder(program, u"components"_s);
}

QString templatesOf(const QString &program)
{
    return files::sharedFolder(program, u"templates"_s);
}

std::vector<files::PipelineTemplate> read(const QString &program, const QString &language)
{
    const QString folder = templatesOf(program);
    if (folder.isEmpty())
        return {};
    const auto labels = files::LibraryLabels::read(componentsOf(program), language);
    auto templates = files::pipelineTemplates(folder);
    for (files::PipelineTemplate &each : templates) {
        each.title = labels.title(each.title);
        each.description = labels.text(each.description);
    }
    return templates;
}

} // namespace

TemplateList::TemplateList(QString program, QObject *parent)
    : QObject(parent)
    , m_lane(this)
    , m_program(std::move(program))
{
}

TemplateList::~TemplateList() = default;

void TemplateList::setLanguage(const QString &language)
{
    // What is being read is dropped, so it is read anew.
    if (std::exchange(m_language, language) != language && m_wanted)
        load();
}

bool TemplateList::load()
{
    m_wanted = true;
    if (m_loaded == m_language)
        return false;
    if (m_reading == m_language)
        return true;
    m_reading = m_language;
    m_lane.run([program = m_program, language = m_language] { return read(program, language); },
               [this, language = m_language](std::vector<files::PipelineTemplate> templates) {
                   // Another language was asked for meanwhile.
                   if (language != m_language || m_loaded == language)
                       return;
                   m_reading.reset();
                   m_templates = std::move(templates);
                   m_loaded = language;
                   Q_EMIT loaded();
               });
    return true;
}

Result<files::Change> TemplateList::make(const QString &program, const QString &id,
                                         const files::TemplatePlace &place)
{
    return files::createFromTemplate(templatesOf(program), id, componentsOf(program), place,
                                     files::Differing::Keep);
}

} // namespace tenon::items
