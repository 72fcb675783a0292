#pragma once

#include "fixture.h"

/// Requests as the clients of MLflow 2.x and 3.x write them, in their order.
class TestMlflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTwoPointXScriptInsideAJob();
    void parametersDoNotChange();
    void wrongValuesAreTold_data();
    void wrongValuesAreTold();
    void aJobWritesItsOwnRunsOnly();
    void runsLeftOpenEndWithTheirJob();
    void searching();
    void aModelIsRegistered();
    void aThreePointXLogModel();
    void inputsOnce();
    void aCallWithANumberCountsOnceEvenAfterARestart();
    void aRealClientsRepetitionIsDropped();
    void theSpoolIsTakenOnce();
    void hardwareBecomesSystemSeries();
    void changesAreTold();

private:
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] qint64 points() const;
    std::unique_ptr<tenon::tracking::test::House> m_house;
};
