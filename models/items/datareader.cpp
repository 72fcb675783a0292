#include "items/datareader.h"

#include "store/looker.h"

#include <QThread>

namespace tenon::items {

class DataReader::Worker final : public QObject
{
public:
    void setWorkspace(const QString &folder)
    {
        m_looker.reset();
        m_folder = folder;
    }

    void run(const std::function<void(Result<Access>)> &work)
    {
        if (!m_looker) {
            auto place = store::findPlace(m_folder);
            if (!place)
                return work(std::unexpected(place.error()));
            auto looker = store::Looker::open(*place);
            if (!looker)
                return work(std::unexpected(looker.error()));
            m_looker = std::move(*looker);
        }
        auto database = m_looker->database();
        if (!database) {
            m_looker.reset();
            return work(std::unexpected(database.error()));
        }
        work(Access{*database, &m_looker->place()});
    }

private:
    QString m_folder;
    std::unique_ptr<store::Looker> m_looker;
};

DataReader::DataReader(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new Worker)
    , m_home(std::make_shared<Home>(this))
{
    m_thread->setObjectName(QStringLiteral("reader"));
    m_worker->moveToThread(m_thread);
    m_thread->start();
}

DataReader::~DataReader()
{
    m_home->leave();
    endThread(m_thread, m_worker);
}

void DataReader::setWorkspace(const QString &folder)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, folder] { w->setWorkspace(folder); });
}

void DataReader::post(std::function<void(Result<Access>)> work)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, work = std::move(work)] { w->run(work); });
}

} // namespace tenon::items
