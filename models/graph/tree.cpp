#include "graph/pipelinegraph.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

constexpr qsizetype deepest = 32;

// Walks pipelines inside pipelines; each file is checked once.
class TreeChecker
{
public:
    explicit TreeChecker(const Resolver &resolver)
        : m_resolver(resolver)
    {
    }

    void visit(const assets::Component &component)
    {
        m_chain << component.file;
        take(PipelineGraph::build(component, m_resolver));
        if (const auto *body = std::get_if<assets::PipelineBody>(&component.body))
            descend(*body);
        m_chain.removeLast();
    }

    void visit(const assets::Job &job)
    {
        m_chain << job.file;
        take(PipelineGraph::build(job, m_resolver));
        if (const assets::PipelineBody *body = job.pipeline()) {
            if (job.component.form != assets::AssetRef::Form::None) {
                assets::Step step;
                step.name = u"pipeline"_s;
                step.component = job.component;
                step.base = job.base;
                step.file = job.file;
                enter(step);
            } else {
                descend(*body);
            }
        }
        m_chain.removeLast();
    }

    Findings findings;

private:
    void take(const PipelineGraph &graph)
    {
        // A component that several steps use gives its load errors at each of them.
        for (const Error &error : graph.errors()) {
            if (std::find(findings.errors.begin(), findings.errors.end(), error)
                == findings.errors.end())
                findings.errors.push_back(error);
        }
        findings.warnings.insert(findings.warnings.end(), graph.warnings().begin(),
                                 graph.warnings().end());
    }

    void descend(const assets::PipelineBody &body)
    {
        for (const assets::Step &step : body.steps) {
            if (!step.isInline())
                enter(step);
        }
    }

    void enter(const assets::Step &step)
    {
        if (!m_resolver)
            return;
        const auto found = m_resolver(step);
        if (!found || !*found || !std::holds_alternative<assets::PipelineBody>((*found)->body))
            return;
        const QString &file = (*found)->file;
        const auto problem = [&](const char *id, QVariantMap arguments) {
            arguments.insert(u"path"_s, file);
            findings.errors.push_back(
                Error{Error::Code::Format, id, std::move(arguments), step.component.where, {}});
        };
        if (!file.isEmpty() && m_chain.contains(file)) {
            QStringList names;
            const QStringList round = m_chain.sliced(m_chain.indexOf(file)) + QStringList{file};
            for (const QString &name : round)
                names << QFileInfo(name).fileName();
            problem("graph.component-cycle", {{u"chain"_s, names.join(u" → "_s)}});
            return;
        }
        if (m_chain.size() >= deepest) {
            problem("graph.component-depth", {{u"limit"_s, deepest}});
            return;
        }
        if (!file.isEmpty() && m_done.contains(file))
            return;
        m_done.insert(file);
        visit(**found);
    }

    const Resolver &m_resolver;
    QStringList m_chain;
    QSet<QString> m_done;
};

} // namespace

Findings checkTree(const assets::Job &job, const Resolver &resolver)
{
    TreeChecker checker(resolver);
    checker.visit(job);
    return std::move(checker.findings);
}

Findings checkTree(const assets::Component &component, const Resolver &resolver)
{
    TreeChecker checker(resolver);
    checker.visit(component);
    return std::move(checker.findings);
}

} // namespace tenon::graph
