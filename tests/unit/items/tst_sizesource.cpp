#include "items/sizesource.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;
using catalogue::Quota;
using catalogue::QuotaLine;

class TestSizeSource final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSheetThatIsSetHoldsAgainstWhatIsRead();

private:
    static Quota sheet(qint64 limit)
    {
        Quota quota;
        QuotaLine line;
        line.kind = QuotaLine::Kind::Region;
        line.region = u"westeurope"_s;
        line.limit.limit = limit;
        quota.put(line);
        return quota;
    }
};

void TestSizeSource::aSheetThatIsSetHoldsAgainstWhatIsRead()
{
    const QTemporaryDir folder;
    items::SizeSource source(folder.path());
    source.load();
    QTRY_VERIFY(source.catalogue());
    source.setQuota(sheet(1));
    // The reading began before, and knows nothing of what is set meanwhile.
    source.choose({});
    source.setQuota(sheet(2));
    QTRY_VERIFY(!source.isBusy());
    QCOMPARE(source.quota().lines().size(), 1U);
    QCOMPARE(source.quota().lines().front().limit.limit, 2);
    // It is what was kept, too, and does not stand in the way of a later reading.
    source.setQuota(sheet(3));
    source.choose({});
    QTRY_VERIFY(!source.isBusy());
    QCOMPARE(source.quota().lines().front().limit.limit, 3);
    items::SizeSource again(folder.path());
    again.load();
    QTRY_VERIFY(again.catalogue());
    QCOMPARE(again.quota().lines().front().limit.limit, 3);
}

QTEST_GUILESS_MAIN(TestSizeSource)
#include "tst_sizesource.moc"
