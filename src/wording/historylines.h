// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/historyentry.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace wording
{

/// What happened, in a sentence without who and when: “Started round 1 …”. An entry that undid or redid says what:
/// “Undid: logged a note in round 1”. Texts are as they were then. A code that is not known is shown as it is.
/// Days are told with their year unless it is that of `today`; what is kept or handed on names no today.
QString historyLine(const domain::HistoryEntry &entry, QDate today = {});

/// What a person did, for menus and news: “log a note”.
QString undoName(const QString &code, const QStringList &arguments);

/// The label of the undo action: “Undo: log a note”.
QString undoLabel(const QString &code, const QStringList &arguments);

/// The label of the redo action: “Redo: log a note”.
QString redoLabel(const QString &code, const QStringList &arguments);

/// Every code that has words, for the test that walks them.
QStringList historyCodes();

} // namespace wording
