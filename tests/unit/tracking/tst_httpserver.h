#pragma once

#include "fixture.h"

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void healthNeedsNoToken();
    void tokensAreAskedFor();
    void strangersFromABrowserAreRefused_data();
    void strangersFromABrowserAreRefused();
    void limitsOfTheHead();
    void aBodyTooLargeIsRefusedBeforeItIsRead();
    void requestsInOnePacketAreAnsweredInOrder();
    void chunkedBodiesAndExpectations();
    void nonsenseIsAnswered400();
    void unknownRoutesSpeakMlflow();
    void aFloodOfHalfOpenConnectionsStarvesNobody();
    void artifactsGoUpAndDown();
    void artifactsStayInTheirFolder_data();
    void artifactsStayInTheirFolder();
    void aJobWritesOnlyItsOwnArtifacts();
    void theSamePortAgain();

private:
    [[nodiscard]] quint16 port() const;
    static QByteArray metric(int i);
    std::unique_ptr<tenon::tracking::test::House> m_house;
};
