#include "items/treemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tenon::items;

class TestTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacingChildrenKeepsTheOnesThatStay();
    void nothingIsSaidWhenNothingChanged();
    void removingAParentForgetsItsChildren();
    void childrenAreAskedForOnce();
    void anyOrderIsReached();
    void aFilterKeepsWhatItsMatchesStandUnder();
    void changesUnderAFilterShowOnlyWhatMatches();
    void filesAreDraggedAndDroppedOnFolders();

private:
    static QList<NodeData> nodes(const QString &letters)
    {
        QList<NodeData> list;
        for (const QChar c : letters) {
            NodeData node;
            node.key = c;
            node.title = c;
            node.kind = NodeKind::Group;
            list.append(node);
        }
        return list;
    }
    static QString shown(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QString text;
        for (int i = 0; i < model.rowCount(parent); ++i)
            text += model.index(i, 0, parent).data().toString();
        return text;
    }
};

void TestTreeModel::replacingChildrenKeepsTheOnesThatStay()
{
    TreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setChildren({}, nodes(u"abcd"_s));
    const QPersistentModelIndex c = model.indexOf(u"c"_s);
    model.setChildren(u"c"_s, nodes(u"xy"_s));
    model.setChildren({}, nodes(u"cebf"_s));
    QCOMPARE(shown(model), u"cebf"_s);
    QVERIFY(c.isValid());
    QCOMPARE(c.row(), 0);
    QCOMPARE(shown(model, c), u"xy"_s);
    QVERIFY(!model.indexOf(u"a"_s).isValid());
}

void TestTreeModel::nothingIsSaidWhenNothingChanged()
{
    TreeModel model;
    model.setChildren({}, nodes(u"abc"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setChildren({}, nodes(u"abc"_s));
    QCOMPARE(changed.size() + inserted.size() + removed.size(), 0);
    QList<NodeData> next = nodes(u"abc"_s);
    next[1].detail = u"7"_s;
    model.setChildren({}, next);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
}

void TestTreeModel::removingAParentForgetsItsChildren()
{
    TreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setChildren({}, nodes(u"a"_s));
    model.setChildren(u"a"_s, nodes(u"b"_s));
    model.setChildren(u"b"_s, nodes(u"c"_s));
    model.setChildren({}, {});
    QVERIFY(!model.data(u"c"_s));
    model.setChildren({}, nodes(u"c"_s)); // may come back elsewhere
    QCOMPARE(shown(model), u"c"_s);
}

void TestTreeModel::childrenAreAskedForOnce()
{
    TreeModel model;
    QList<NodeData> list = nodes(u"a"_s);
    list[0].mayHaveChildren = true;
    model.setChildren({}, list);
    QSignalSpy wanted(&model, &TreeModel::childrenWanted);
    const QModelIndex a = model.indexOf(u"a"_s);
    QVERIFY(model.hasChildren(a));
    QVERIFY(model.canFetchMore(a));
    model.fetchMore(a);
    QVERIFY(!model.canFetchMore(a));
    model.setChildren(u"a"_s, {});
    QVERIFY(!model.hasChildren(a));
    QCOMPARE(wanted.size(), 1);
}

void TestTreeModel::anyOrderIsReached()
{
    TreeModel model;
    QAbstractItemModelTester tester(&model);
    for (const QString &order :
         {u"abcdef"_s, u"fedcba"_s, u"cagz"_s, u"zgacxyw"_s, u""_s, u"wxa"_s}) {
        model.setChildren({}, nodes(order));
        QCOMPARE(shown(model), order);
    }
}

void TestTreeModel::aFilterKeepsWhatItsMatchesStandUnder()
{
    TreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setChildren({}, nodes(u"abc"_s));
    model.setChildren(u"a"_s, nodes(u"xy"_s));
    model.setChildren(u"y"_s, nodes(u"pq"_s));
    QList<NodeData> file = nodes(u"f"_s);
    file[0].kind = NodeKind::File;
    file[0].path = u"/folder/train.yml"_s;
    model.setChildren(u"b"_s, file);
    model.setFilter(u"Q"_s);
    QCOMPARE(shown(model), u"a"_s);
    QCOMPARE(shown(model, model.indexOf(u"a"_s)), u"y"_s);
    QCOMPARE(shown(model, model.indexOf(u"y"_s)), u"q"_s);
    QVERIFY(!model.indexOf(u"b"_s).isValid());
    QVERIFY(model.data(u"b"_s));
    QVERIFY(!model.hasChildren(model.indexOf(u"q"_s)));
    model.setFilter(u"trai"_s); // the name of the file, not that of its folder
    QCOMPARE(shown(model), u"b"_s);
    model.setFilter(u"folder"_s);
    QCOMPARE(shown(model), QString());
    model.setFilter({});
    QCOMPARE(shown(model), u"abc"_s);
    QCOMPARE(shown(model, model.indexOf(u"y"_s)), u"pq"_s);
}

void TestTreeModel::changesUnderAFilterShowOnlyWhatMatches()
{
    TreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setChildren({}, nodes(u"ab"_s));
    model.setFilter(u"q"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setChildren(u"a"_s, nodes(u"xqy"_s));
    QCOMPARE(shown(model), u"a"_s);
    const QPersistentModelIndex a = model.indexOf(u"a"_s);
    QCOMPARE(shown(model, a), u"q"_s);
    model.setChildren(u"x"_s, nodes(u"r"_s));
    QCOMPARE(shown(model, a), u"q"_s);
    NodeData r = nodes(u"r"_s).first();
    r.underFilter = UnderFilter::Kept;
    model.update(r);
    QCOMPARE(shown(model, a), u"xq"_s);
    model.setChildren(u"a"_s, nodes(u"yx"_s));
    QCOMPARE(shown(model, a), u"x"_s);
    model.setChildren(u"x"_s, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!a.isValid());
    model.setFilter({});
    QCOMPARE(shown(model, model.indexOf(u"a"_s)), u"yx"_s);
}

void TestTreeModel::filesAreDraggedAndDroppedOnFolders()
{
    TreeModel model;
    QAbstractItemModelTester tester(&model);
    QList<NodeData> list = nodes(u"dfs"_s);
    list[0].kind = NodeKind::Folder;
    list[0].path = u"/w/d"_s;
    list[1].kind = NodeKind::File;
    list[1].path = u"/w/f"_s;
    list[2].kind = NodeKind::Job;
    model.setChildren({}, list);
    const QModelIndex folder = model.indexOf(u"d"_s), file = model.indexOf(u"f"_s);
    QVERIFY(!(model.flags(model.indexOf(u"s"_s)) & Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> taken(model.mimeData({folder, file}));
    QCOMPARE(taken->urls(),
             (QList{QUrl::fromLocalFile(u"/w/d"_s), QUrl::fromLocalFile(u"/w/f"_s)}));
    QSignalSpy dropped(&model, &TreeModel::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/else/where/"_s), QUrl(u"https://example.com/x"_s)});
    QVERIFY(!model.canDropMimeData(&data, Qt::CopyAction, -1, -1, file));
    QVERIFY(!model.canDropMimeData(&data, Qt::MoveAction, -1, -1, folder));
    QVERIFY(model.dropMimeData(&data, Qt::CopyAction, -1, -1, folder));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).toStringList(), QStringList{u"/else/where"_s});
    QCOMPARE(dropped.first().at(1).toString(), u"/w/d"_s);
}

QTEST_GUILESS_MAIN(TestTreeModel)
#include "tst_treemodel.moc"
