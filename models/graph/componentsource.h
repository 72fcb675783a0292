#pragma once

#include "assets/job.h"
#include "base/error.h"
#include "base/lane.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace tenon::graph {

/// Gives the components that steps refer to: from what is known at once, else later. Never blocks.
/// GUI thread.
class ComponentSource : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComponentSource)

public:
    struct Answer
    {
        enum class State {
            Asking,  ///< Being looked up; answered() follows.
            Known,   ///< `component` is set.
            Unknown, ///< Not known here (registered elsewhere); no problem.
            Failed,  ///< It should be there and cannot be read: `errors`.
        };
        State state = State::Unknown;
        std::shared_ptr<const assets::Component> component;
        Errors errors;
    };

    using QObject::QObject;

    /// What a reference of a step means, as one text for all steps that mean the same: the absolute
    /// path of a file, or the reference itself.
    [[nodiscard]] static QString keyOf(const assets::AssetRef &reference, const QString &base);
    [[nodiscard]] virtual Answer ask(const QString &key) = 0;

Q_SIGNALS:
    /// The answer to `key` is another one than before.
    void answered(const QString &key);
};

/// Component files, read on a thread and kept. Registered components are Unknown.
class FileComponents : public ComponentSource
{
    Q_OBJECT

public:
    explicit FileComponents(QObject *parent = nullptr);
    ~FileComponents() override;

    [[nodiscard]] Answer ask(const QString &key) override;
    /// The file was changed: it is read again, answered() follows if it says something else.
    void invalidate(const QString &path);

protected:
    /// The answer for a key that is no file, at once (Asking: later, with forget()).
    [[nodiscard]] virtual Answer lookUp(const QString &key) const;
    void forget(const QString &key);

private:
    void look(const QString &key);
    QHash<QString, Answer> m_known;
    QSet<QString> m_asked;
    QSet<QString> m_again; ///< Changed while being read.
    Lane m_disk;
};

} // namespace tenon::graph
