// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

/// Ends a test file: makes the function the folder's program calls. Core tests need no display.
#define TRYWEEK_TEST(function, Class)                                                                                \
    int function(int argc, char *argv[])                                                                             \
    {                                                                                                                \
        QCoreApplication application(argc, argv);                                                                    \
        Class test;                                                                                                  \
        return QTest::qExec(&test, argc, argv);                                                                      \
    }
