#include "graph/componentsource.h"

#include "yaml/load.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

using Answer = ComponentSource::Answer;

bool isSame(const Answer &a, const Answer &b)
{
    if (a.state != b.state || a.errors != b.errors || bool(a.component) != bool(b.component))
        return false;
    return !a.component || *a.component == *b.component;
}

Answer readFile(const QString &path)
{
    // A prompt flow is a step of its own kind, its file is no component.
    if (path.endsWith("flow.dag.yaml"_L1))
        return {};
    auto component = yaml::loadComponent(path);
    if (!component)
        return {Answer::State::Failed, {}, std::move(component.error())};
    return {
        Answer::State::Known, std::make_shared<const assets::Component>(*std::move(component)), {}};
}

} // namespace

QString ComponentSource::keyOf(const assets::AssetRef &reference, const QString &base)
{
    const QString path = reference.absolutePath(base);
    return path.isEmpty() ? reference.text : path;
}

FileComponents::FileComponents(QObject *parent)
    : ComponentSource(parent)
    , m_disk(this)
{
}

FileComponents::~FileComponents() = default;

Answer FileComponents::lookUp(const QString &) const
{
    return {};
}

Answer FileComponents::ask(const QString &key)
{
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    if (!QDir::isAbsolutePath(key)) {
        Answer answer = lookUp(key);
        if (answer.state != Answer::State::Asking)
            m_known.insert(key, answer);
        return answer;
    }
    if (!m_asked.contains(key))
        look(key);
    return {Answer::State::Asking, {}, {}};
}

void FileComponents::look(const QString &key)
{
    m_asked.insert(key);
    m_disk.run([key] { return readFile(key); },
               [this, key](Answer answer) {
                   m_asked.remove(key);
                   if (m_again.remove(key)) {
                       look(key);
                       return;
                   }
                   const auto before = m_known.constFind(key);
                   if (before != m_known.cend() && isSame(*before, answer))
                       return;
                   m_known.insert(key, std::move(answer));
                   Q_EMIT answered(key);
               });
}

void FileComponents::invalidate(const QString &path)
{
    if (m_asked.contains(path))
        m_again.insert(path);
    else if (m_known.contains(path))
        look(path);
}

void FileComponents::forget(const QString &key)
{
    if (m_known.remove(key))
        Q_EMIT answered(key);
}

} // namespace tenon::graph
