// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/shim/faultplan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace faults
{

/// One operation of a recorded run; names are relative to the folder, empty for the folder itself.
struct Record
{
    faultshim::Kind kind = faultshim::Kind::Opened;
    quint32 flags = 0;
    qint64 handle = 0;
    qint64 offset = 0;
    QByteArray name;
    QByteArray other;
    QByteArray data;

    bool isCounted() const { return (flags & faultshim::countedOperation) != 0; }
};

/// Reads what the shim recorded about `root`.
QList<Record> readLog(const QString &log, const QString &root);

} // namespace faults
