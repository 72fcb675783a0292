#pragma once

#include "fixture.h"

class TestJsonTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void theMistakeIsPlaced();
    void filtersBecomeSql_data();
    void filtersBecomeSql();
};
