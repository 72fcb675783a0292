#include "designer/forecaster.h"

#include "items/jobdata.h"
#include "items/jobdraft.h"
#include "store/place.h"
#include "store/trust.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 500;

// The reason a step has of its own; what only stands before it gives none.
void takeStep(QHash<QString, StepForecast> &steps, const QJsonObject &step)
{
    const QString name = step[u"path"_s].toString().section(u'.', 0, 0);
    if (name.isEmpty())
        return;
    StepForecast &forecast = steps[name];
    if (step[u"verdict"_s].toString() != u"run")
        return;
    forecast.runs = true;
    QJsonArray own;
    for (const QJsonValue &reason : step[u"reasons"_s].toArray())
        if (reason.toObject()[u"kind"_s].toString() != u"upstream")
            own.append(reason);
    if (own.isEmpty() || forecast.own)
        return;
    forecast.own = true;
    // In the words of the window: the engine has a language of its own.
    forecast.reasons = QJsonDocument(own).toJson(QJsonDocument::Compact);
    forecast.reason = items::reasonText(forecast.reasons);
    forecast.ownFiles = items::ownFiles({{u"steps"_s, QJsonArray{step}}});
}

} // namespace

Forecaster::Forecaster(items::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_lane(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &Forecaster::send);
}

void Forecaster::ask(const QString &path, const QByteArray &text)
{
    m_path = path;
    m_text = text;
    m_soon.start();
}

void Forecaster::askAgain()
{
    if (!m_path.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void Forecaster::send()
{
    m_again = std::exchange(m_busy, true);
    if (m_again)
        return;
    const QJsonObject params{{u"file"_s, m_path}, {u"text"_s, QString::fromUtf8(m_text)}};
    const auto done = [this](const Result<QJsonObject> &answer) { take(answer); };
    if (m_workspace.engineState() == items::Workspace::EngineState::Ready)
        return m_workspace.call(u"job.plan"_s, params, this, done);
    m_lane.run(
        [folder = m_workspace.folder(), params]() -> Result<QJsonObject> {
            const auto place = store::findPlace(folder);
            const auto trust = place ? store::trustState(*place)
                                     : Result<store::TrustState>(std::unexpected(place.error()));
            if (!trust || *trust != store::TrustState::Trusted)
                return QJsonObject();
            return items::planWithoutEngine(folder, params);
        },
        done);
}

void Forecaster::take(const Result<QJsonObject> &answer)
{
    m_busy = false;
    if (std::exchange(m_again, false))
        m_soon.start();
    QHash<QString, StepForecast> steps;
    const bool known = answer && answer->contains(u"steps"_s);
    if (known)
        for (const QJsonValue &step : (*answer)[u"steps"_s].toArray())
            takeStep(steps, step.toObject());
    if (known == m_known && steps == m_steps)
        return;
    m_known = known;
    m_steps = std::move(steps);
    Q_EMIT changed();
}

} // namespace tenon::ui
