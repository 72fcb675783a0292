#pragma once
#include <QTest>

// Waiting in tests ends when what is waited for has come; how long it may take is no statement
// about the program. Qt gives up after five seconds, which a machine that builds beside the tests
// does not always keep.
constexpr std::chrono::seconds patience{60};

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), patience)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), (message), patience)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), patience)
