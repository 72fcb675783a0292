#include "tracking/token.h"

#include <QtTest>

using namespace tenon::tracking;
using namespace std::chrono_literals;

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItsJob()
    {
        const auto token = m_issuer.forJob(QStringLiteral("brave_otter.x-1"), m_now + 1h);
        const auto who = m_issuer.verify(token);
        QVERIFY(who);
        QCOMPARE(who->role, Principal::Role::Job);
        QCOMPARE(who->job, QStringLiteral("brave_otter.x-1"));
        QCOMPARE(m_issuer.verify(m_issuer.forOwner(m_now + 1h))->role, Principal::Role::Owner);
    }
    void endsWhenItsTimeIsOver()
    {
        const auto token = m_issuer.forJob(QStringLiteral("a"), m_now + 10s);
        QVERIFY(m_issuer.verify(token, m_now));
        QVERIFY(!m_issuer.verify(token, m_now + 11s));
    }
    void anyChangeBreaksIt()
    {
        const auto token = m_issuer.forJob(QStringLiteral("job"), m_now + 1h);
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray bad = token;
            bad[i] = bad[i] == 'A' ? 'B' : 'A';
            // The last base64 digit holds two bits that mean nothing, but the text is compared.
            QVERIFY2(!m_issuer.verify(bad), bad.constData());
        }
        for (qsizetype n = 0; n < token.size(); ++n)
            QVERIFY(!m_issuer.verify(token.first(n)));
        QVERIFY(!TokenIssuer(QByteArray(32, 'z')).verify(token));
    }
    void headersOfBothKinds()
    {
        const auto token = m_issuer.forJob(QStringLiteral("job"), m_now + 1h);
        QVERIFY(m_issuer.verifyHeader("Bearer " + token));
        QVERIFY(m_issuer.verifyHeader("bearer  " + token));
        QVERIFY(m_issuer.verifyHeader("Basic " + ("anybody:" + token).toBase64()));
        QVERIFY(!m_issuer.verifyHeader("Basic " + token.toBase64()));
        QVERIFY(!m_issuer.verifyHeader("Basic ???"));
        QVERIFY(!m_issuer.verifyHeader(token));
        QVERIFY(!m_issuer.verifyHeader(""));
    }

private:
    TokenIssuer::Clock::time_point m_now = TokenIssuer::Clock::now();
    TokenIssuer m_issuer{QByteArray(32, 'k')};
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
