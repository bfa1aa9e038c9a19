// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/focuskeys.h"
#include "gui/components/undofilter.h"
#include "gui/style/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QtTest>

/// The program's look on the offscreen platform: our style, the light table, and a font the machines of the tests
/// have.
inline void setUpTestApplication(QApplication &application)
{
    const QString family = QStringLiteral("Noto Sans");
    application.setFont(
        QFont(QFontDatabase::families().contains(family) ? family : QStringLiteral("DejaVu Sans"), 10));
    QFont font = application.font();
    font.setPointSizeF(10.5);
    application.setFont(font);
    gui::applyStyle(application, false);
    new gui::UndoFilter(application);
    new gui::FocusKeys(application);
}

/// Ends a test file of tests/gui: like TRYWEEK_TEST, with windows.
#define TRYWEEK_GUI_TEST(function, Class)                                                                            \
    int function(int argc, char *argv[])                                                                             \
    {                                                                                                                \
        QApplication application(argc, argv);                                                                        \
        setUpTestApplication(application);                                                                           \
        Class test;                                                                                                  \
        return QTest::qExec(&test, argc, argv);                                                                      \
    }
