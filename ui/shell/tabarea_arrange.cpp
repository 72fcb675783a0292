// How groups and windows of tabs lie, as it is kept for the next start.
#include "shell/pagewindow.h"
#include "shell/tabarea.h"

#include <QJsonArray>
#include <QSplitter>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; ///< Groups within groups that a stored arrangement may have.

} // namespace

QJsonObject TabArea::nodeOf(const QWidget *root) const
{
    if (const auto *group = qobject_cast<const TabGroup *>(root)) {
        QJsonArray ids;
        for (const Page *page : group->pages())
            ids.append(page->pageId());
        const Page *shown = group->currentPage();
        return {{u"pages"_s, ids}, {u"current"_s, shown ? shown->pageId() : QString()}};
    }
    const auto *splitter = qobject_cast<const QSplitter *>(root);
    QJsonArray parts, sizes;
    for (int i = 0; splitter && i < splitter->count(); ++i) {
        parts.append(nodeOf(splitter->widget(i)));
        sizes.append(splitter->sizes().at(i));
    }
    return {{u"split"_s,
             splitter && splitter->orientation() == Qt::Vertical ? u"below"_s : u"beside"_s},
            {u"parts"_s, parts},
            {u"sizes"_s, sizes}};
}

QJsonObject TabArea::arrangement() const
{
    QJsonArray windows;
    for (const PageWindow *window : m_windows)
        windows.append(
            QJsonObject{{u"geometry"_s, QString::fromLatin1(window->saveGeometry().toBase64())},
                        {u"root"_s, nodeOf(window->root())}});
    return {{u"root"_s, nodeOf(root())}, {u"windows"_s, windows}};
}

// The group or splitter that `node` describes, or null where none of its pages is there.
QWidget *TabArea::build(const QJsonObject &node, int depth)
{
    if (depth > deepest)
        return nullptr;
    if (!node.contains(u"parts"_s)) {
        TabGroup *group = makeGroup();
        for (const QJsonValue &id : node[u"pages"_s].toArray()) {
            Page *page = find(id.toString());
            // None: it is not there, or taken already by a group that is not in a window yet.
            if (TabGroup *from = groupOf(page))
                group->take(page, from);
        }
        if (group->count() == 0) {
            delete group;
            return nullptr;
        }
        for (Page *page : group->pages())
            if (page->pageId() == node[u"current"_s].toString())
                group->setCurrentWidget(page);
        return group;
    }
    QSplitter *splitter
        = makeSplitter(node[u"split"_s].toString() == u"below"_s ? Qt::Vertical : Qt::Horizontal);
    QList<int> sizes;
    const QJsonArray parts = node[u"parts"_s].toArray();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QWidget *part = build(parts.at(i).toObject(), depth + 1);
        if (!part)
            continue;
        splitter->addWidget(part);
        sizes.append(std::clamp(node[u"sizes"_s].toArray().at(i).toInt(100), 1, 100'000));
    }
    if (splitter->count() == 0) {
        delete splitter;
        return nullptr;
    }
    if (splitter->count() == 1) {
        QWidget *only = splitter->widget(0);
        only->setParent(nullptr);
        delete splitter;
        return only;
    }
    splitter->setSizes(sizes);
    return splitter;
}

void TabArea::arrange(const QJsonObject &stored)
{
    gather();
    m_arranging = true;
    TabGroup *old = groups().first();
    struct Torn
    {
        QWidget *root;
        QByteArray geometry;
    };
    QList<Torn> torn;
    for (const QJsonValue &value : stored[u"windows"_s].toArray()) {
        const QJsonObject object = value.toObject();
        if (QWidget *root = build(object[u"root"_s].toObject(), 0))
            torn.append(
                {root, QByteArray::fromBase64(object[u"geometry"_s].toString().toLatin1())});
    }
    QWidget *root = build(stored[u"root"_s].toObject(), 0);
    if (root) {
        replace(old, root);
        TabGroup *first = groups().first();
        while (Page *page = old->page(0))
            first->take(page, old);
        old->hide();
        old->deleteLater();
    }
    for (const Torn &each : std::as_const(torn)) {
        PageWindow *window = makeWindow(each.root);
        window->resize(900, 640);
        window->restoreGeometry(each.geometry);
        if (isVisible())
            window->show();
    }
    activate(groups().first());
    m_arranging = false;
    titleWindows();
    look();
}

} // namespace tenon::ui
