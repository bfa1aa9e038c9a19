// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace gui
{

// The one way to ask for a file or a folder. Each returns an empty text when the person leaves without choosing.
//
// No window of the desktop is used: those of GTK and KDE run inside this program and open the files they list to see
// what is in them, and so does Qt's own with its usual icons. Closing such a file drops every lock SQLite holds on
// it, also those of the workspace that is open (sqlite.org, How To Corrupt An SQLite Database File, 2.2).

/// A file that is there. `filter`: as QFileDialog takes it, several parts with `;;` between them. A `folder` that is
/// not there stands for the home folder.
QString askForFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter);

enum class Overwriting
{
    IsAsked,
    IsNotAsked ///< whoever writes refuses to
};

/// A name to write to; `suggestion` is a folder or a whole path.
QString askWhereToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
    Overwriting overwriting = Overwriting::IsAsked);

/// A folder that is there.
QString askForFolder(QWidget *parent, const QString &title, const QString &folder);

} // namespace gui
