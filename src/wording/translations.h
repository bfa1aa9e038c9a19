// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace wording
{

/// Makes the program speak that language: our sentences, and on top of Qt's own words (buttons, menus of text
/// fields). Where a language is not there, English stands, with its plurals. Call once, before the first window.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace wording
