#pragma once

#include "base/error.h"
#include "base/hash.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <mutex>

namespace tenon::engine {

/// A Python script a step runs, with the folder its imports are looked up in.
struct PythonScript
{
    QString path;
    QString folder;
    QStringList includes; ///< Files and folders that will lie beside it (`additional_includes`).
    bool operator==(const PythonScript &) const = default;
};

/// A module a script needs that the interpreter does not have.
struct MissingModule
{
    QString module;
    QString package; ///< What to install: "scikit-learn" for sklearn.
    Location where;  ///< The import.
    bool operator==(const MissingModule &) const = default;
};

/// A file that a script is or surely imports and that the interpreter cannot read.
struct BrokenScript
{
    Location where;
    QString reason; ///< In Python's own words: "invalid syntax".
    bool operator==(const BrokenScript &) const = default;
};

/// One interpreter, as it was when it was asked.
struct PythonInfo
{
    QString program;      ///< Absolute path as it is started.
    QString version;      ///< "3.13.5".
    Digest distributions; ///< Over name and version of everything installed; enters reuse keys.
    int distributionCount = 0;
    bool hasMlflow = false;
    bool operator==(const PythonInfo &) const = default;
};

/// What a choice of interpreter came to.
struct PythonChoice
{
    PythonInfo info;
    std::vector<MissingModule> missing; ///< Empty unless no candidate has everything.
    std::vector<BrokenScript> broken;   ///< Empty unless no candidate can read everything.
    [[nodiscard]] bool isComplete() const { return missing.empty() && broken.empty(); }
};

/// Finds and asks interpreters; remembers answers as long as the folders on their sys.path keep
/// their modification times. Any thread; calls from several threads wait for one another.
class Pythons
{
public:
    /// Chooses the interpreter for `scripts`: `wanted` (the workspace's setting) where it is given,
    /// else the active virtual environment of `environment` (VIRTUAL_ENV), else the first python3
    /// on its PATH or in /usr/bin that has the modules the scripts import, else the first one there
    /// is. Fails with NotFound ("python.none", "python.not-usable").
    [[nodiscard]] Result<PythonChoice> choose(const QString &wanted,
                                              const QProcessEnvironment &environment,
                                              const std::vector<PythonScript> &scripts);

    /// The package a module comes with where the names differ (PIL: pillow).
    [[nodiscard]] static QString packageFor(const QString &module);

private:
    struct Known
    {
        PythonInfo info;
        QList<QPair<QString, qint64>> paths;
    };
    [[nodiscard]] Result<PythonChoice> ask(const QString &program,
                                           const QProcessEnvironment &environment,
                                           const std::vector<PythonScript> &scripts);
    [[nodiscard]] static bool isFresh(const Known &known);

    std::mutex m_mutex;
    QHash<QString, Known> m_known;
    /// Scripts that were found complete with an interpreter: their stat data, so a second job with
    /// the same files asks nothing.
    QHash<QString, QByteArray> m_complete;
};

/// The Python scripts a command line starts ("python train.py --x 1", "python3 -m pkg.main"), as
/// paths inside `code`. Whether the command uses Python at all is `usesPython`.
[[nodiscard]] std::vector<PythonScript> scriptsOf(const QString &command, const QString &code,
                                                  const QStringList &includes = {});
[[nodiscard]] bool usesPython(const QString &command);

/// The script that the command starts first and that will surely not be there: not in `code` (a
/// folder, empty where there is none) and not brought by `includes`. Empty where it is there, or
/// where only a shell could tell.
[[nodiscard]] QString missingScript(const QString &command, const QString &code,
                                    const QStringList &includes);

} // namespace tenon::engine
