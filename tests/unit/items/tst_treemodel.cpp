#include "items/treemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

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

private:
    static QList<NodeData> nodes(const QString &letters)
    {
        QList<NodeData> list;
        for (const QChar c : letters) {
            NodeData node;
            node.key = c;
            node.title = c;
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

QTEST_GUILESS_MAIN(TestTreeModel)
#include "tst_treemodel.moc"
