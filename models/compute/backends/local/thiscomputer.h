#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace tenon::compute {

/// One GPU as nvidia-smi tells it.
struct Gpu
{
    int index = 0;
    QString uuid;
    QString name;
    qint64 memoryBytes = 0;
    bool operator==(const Gpu &) const = default;
};

/// Cores this process may use: its CPU affinity, cut by the cgroups' cpu.max (v2) or cfs quota
/// (v1); at least 1, fractions rounded up. `root` stands for "/" in tests. Any thread.
[[nodiscard]] int usableCores(const QString &root = {});

/// Memory this process may use, bytes: physical memory, cut by the cgroups' memory.max (v2) or
/// limit_in_bytes (v1). Any thread.
[[nodiscard]] qint64 usableMemory(const QString &root = {});

/// The output of `nvidia-smi --query-gpu=index,uuid,name,memory.total
/// --format=csv,noheader,nounits`. Lines that are none are left out.
[[nodiscard]] QList<Gpu> parseGpus(const QByteArray &csv);

/// What this computer offers to steps. Lives on the thread it was made on.
class ThisComputer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThisComputer)

public:
    explicit ThisComputer(QObject *parent = nullptr);
    ~ThisComputer() override;

    [[nodiscard]] int cores() const { return m_cores; }
    [[nodiscard]] qint64 memoryBytes() const { return m_memory; }
    /// Empty until gpusKnown, and on a computer without NVIDIA GPUs.
    [[nodiscard]] const QList<Gpu> &gpus() const { return m_gpus; }
    /// Whether the GPUs have been asked for and answered.
    [[nodiscard]] bool areGpusKnown() const { return m_gpusKnown; }

    /// Asks nvidia-smi (PATH, or TENON_NVIDIA_SMI) without blocking; gpusFound follows, at the
    /// latest after 20 s, also where there is no such program.
    void findGpus();

Q_SIGNALS:
    void gpusFound(const QList<tenon::compute::Gpu> &gpus);

private:
    void finish(const QByteArray &csv);

    int m_cores;
    qint64 m_memory;
    QList<Gpu> m_gpus;
    bool m_gpusKnown = false;
    bool m_asking = false;
};

} // namespace tenon::compute
