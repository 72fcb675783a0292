#pragma once

#include "supervisor/launch.h"

#include <vector>

/// Read-only inputs. Private to this room.
namespace tenon::supervisor {

/// Folders and files that get a mount of their own at their own place. Made before the mounter
/// exists, because that one runs in our memory and must not allocate.
class Sealing
{
public:
    /// Points into `launch`.
    explicit Sealing(const Launch &launch);

    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }
    /// Makes Launch::readOnly read-only, all mounts below included, and Launch::writable writable
    /// as they were, in the mount namespace of the caller. All or nothing: on failure (false,
    /// errno) nothing is read-only.
    [[nodiscard]] bool apply();

private:
    struct Mark
    {
        const char *path;
        bool isWritable;
        int tree;
        bool isAttached;
    };
    void undo();
    std::vector<Mark> m_marks; ///< Outer ones first.
};

} // namespace tenon::supervisor
