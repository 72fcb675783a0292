#include "supervisor/sealing.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace tenon::supervisor {

Sealing::Sealing(const Launch &launch)
{
    if (launch.readOnly.empty())
        return;
    for (const std::string &path : launch.readOnly)
        m_marks.push_back({path.c_str(), false, -1, false});
    for (const std::string &path : launch.writable)
        m_marks.push_back({path.c_str(), true, -1, false});
    // What lies inside another one is attached after it, or it would be covered.
    std::ranges::stable_sort(m_marks, [](const Mark &a, const Mark &b) {
        return std::strlen(a.path) < std::strlen(b.path);
    });
}

bool Sealing::apply()
{
    // All are taken before the first is attached: a writable place inside a read-only one must be a
    // mount of what was there before.
    for (Mark &mark : m_marks) {
        mark.tree
            = ::open_tree(AT_FDCWD, mark.path, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
        if (mark.tree < 0) {
            undo();
            return false;
        }
        // Only this one attribute: others may be locked, and a remount would have to name them all.
        mount_attr attributes = {};
        attributes.attr_set = MOUNT_ATTR_RDONLY;
        if (!mark.isWritable
            && ::mount_setattr(mark.tree, "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes,
                               sizeof attributes)
                   != 0) {
            undo();
            return false;
        }
    }
    for (Mark &mark : m_marks) {
        if (::move_mount(mark.tree, "", AT_FDCWD, mark.path,
                         MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_SYMLINKS)
            != 0) {
            undo();
            return false;
        }
        mark.isAttached = true;
    }
    for (Mark &mark : m_marks)
        ::close(mark.tree);
    return true;
}

void Sealing::undo()
{
    const int error = errno;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        if (mark->isAttached)
            ::umount2(mark->path, MNT_DETACH);
        if (mark->tree >= 0)
            ::close(mark->tree);
    }
    errno = error;
}

} // namespace tenon::supervisor
