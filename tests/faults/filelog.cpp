// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/filelog.h"

#include <QFile>

#include <cstring>

namespace faults
{

namespace
{

QByteArray relative(const QByteArray &name, const QByteArray &root)
{
    if (!name.startsWith(root))
        return name;
    return name.mid(root.size() + (name.size() > root.size() ? 1 : 0));
}

} // namespace

QList<Record> readLog(const QString &log, const QString &root)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const QByteArray top = QFile::encodeName(root);
    QList<Record> records;
    qsizetype at = 0;
    while (at + qsizetype(sizeof(faultshim::RecordHead)) <= bytes.size()) {
        faultshim::RecordHead head;
        std::memcpy(&head, bytes.constData() + at, sizeof head);
        at += qsizetype(sizeof head);
        Record record{head.kind, head.flags, head.handle, head.offset, {}, {}, {}};
        record.name = relative(bytes.mid(at, head.nameLength), top);
        at += head.nameLength;
        record.other = relative(bytes.mid(at, head.otherLength), top);
        at += head.otherLength;
        record.data = bytes.mid(at, head.length);
        at += head.length;
        records.append(record);
    }
    return records;
}

} // namespace faults
