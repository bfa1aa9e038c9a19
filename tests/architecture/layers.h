// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace architecture
{

/// True when a file of the layer may include a header of the other one, directly or through others.
bool mayUseLayer(const QString &layer, const QString &other);

/// Which library a header belongs to, learnt from the folder of Qt's headers and from the names of the others.
class Libraries
{
public:
    /// qtHeaders: the folder that holds QtCore/, QtWidgets/, …
    explicit Libraries(const QString &qtHeaders);

    /// The library of <name>: "QtWidgets", "SQLite", "Boost.Math", …; empty for the standard library.
    QString libraryOf(const QString &name) const;
    /// How many class headers of Qt are known. None means that the folder was wrong.
    qsizetype knownQtHeaders() const { return m_qtModules.size(); }

private:
    QHash<QString, QString> m_qtModules; // class header -> module
};

/// True when a file of the layer may include the library, directly or through our own headers.
/// inHeader: Boost.Math stays within the .cpp files of statistics.
bool mayUseLibrary(const QString &layer, const QString &library, bool inHeader);

} // namespace architecture
