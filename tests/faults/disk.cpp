// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/disk.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using faultshim::Kind;

namespace faults
{

namespace
{

constexpr int deepest = 8;

void put(QByteArray &content, qint64 offset, const QByteArray &data)
{
    if (content.size() < offset + data.size())
        content.resize(offset + data.size(), '\0');
    std::copy(data.begin(), data.end(), content.begin() + offset);
}

/// Some of the sectors of a write, or its beginning only.
void putTorn(QByteArray &content, qint64 offset, const QByteArray &data, QRandomGenerator &random)
{
    const qint64 sector = random.bounded(2) == 0 ? 512 : 4096;
    const bool beginningOnly = random.bounded(2) == 0;
    for (qint64 at = offset; at < offset + data.size();) {
        const qint64 next = qMin((at / sector + 1) * sector, offset + data.size());
        const bool arrived = random.bounded(3) != 0;
        if (arrived)
            put(content, at, data.mid(at - offset, next - at));
        else if (beginningOnly)
            return;
        at = next;
    }
}

} // namespace

Disk::Disk(const QString &folder)
{
    addFolder(folder);
}

int Disk::addFolder(const QString &folder)
{
    const int number = static_cast<int>(m_nodes.size());
    m_nodes.append(Node{true, {}, {}, {}, {}});
    const QDir dir(folder);
    for (const QFileInfo &info : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        int child = static_cast<int>(m_nodes.size());
        if (info.isDir()) {
            addFolder(info.filePath());
        } else {
            QFile file(info.filePath());
            m_nodes.append(Node{false, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), {}, {}, {}});
        }
        m_nodes[number].names.insert(QFile::encodeName(info.fileName()), child);
    }
    m_nodes[number].durableNames = m_nodes[number].names;
    return number;
}

std::optional<Disk::Place> Disk::placeOf(const QByteArray &name) const
{
    int folder = 0;
    const QList<QByteArray> parts = name.split('/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i].isEmpty())
            continue;
        folder = m_nodes[folder].names.value(parts[i], -1);
        if (folder < 0 || !m_nodes[folder].isFolder)
            return std::nullopt;
    }
    return Place{folder, parts.last()};
}

int Disk::nodeAt(const QByteArray &name) const
{
    if (name.isEmpty())
        return 0;
    const auto place = placeOf(name);
    return place ? m_nodes[place->folder].names.value(place->name, -1) : -1;
}

void Disk::setName(const Place &place, int node)
{
    QMap<QByteArray, int> &names = m_nodes[place.folder].names;
    if (node < 0)
        names.remove(place.name);
    else
        names.insert(place.name, node);
    m_pending.append({place.folder, place.name, node, m_step});
}

void Disk::open(const Record &record)
{
    const bool isNew = (record.flags & faultshim::madeFile) != 0;
    int node = isNew ? -1 : nodeAt(record.name);
    if (node < 0) {
        node = static_cast<int>(m_nodes.size());
        m_nodes.append(Node());
        const auto place = placeOf(record.name);
        if ((record.flags & faultshim::withoutName) == 0 && place)
            setName(*place, node);
    }
    if ((record.flags & faultshim::emptiedFile) != 0)
        m_nodes[node].changes.append({0, {}, true});
    m_handles.insert(record.handle, node);
}

void Disk::rename(const Record &record)
{
    const auto from = placeOf(record.name);
    const auto to = placeOf(record.other);
    const int node = nodeAt(record.name);
    if (!from || node < 0)
        return;
    setName(*from, -1);
    if (to)
        setName(*to, node);
}

void Disk::exchange(const Record &record)
{
    const auto one = placeOf(record.name);
    const auto other = placeOf(record.other);
    const int first = nodeAt(record.name);
    const int second = nodeAt(record.other);
    if (!one || !other)
        return;
    setName(*one, second);
    setName(*other, first);
}

void Disk::link(const Record &record)
{
    const int node = record.handle > 0 ? m_handles.value(record.handle, -1) : nodeAt(record.name);
    if (const auto to = placeOf(record.other); to && node >= 0)
        setName(*to, node);
}

void Disk::syncFolder(int folder)
{
    QList<Naming> left;
    for (const Naming &naming : std::as_const(m_pending)) {
        if (naming.folder != folder) {
            left.append(naming);
        } else if (naming.node < 0) {
            m_nodes[folder].durableNames.remove(naming.name);
        } else {
            m_nodes[folder].durableNames.insert(naming.name, naming.node);
        }
    }
    m_pending = left;
}

void Disk::apply(const Record &record)
{
    ++m_step;
    const int node = m_handles.value(record.handle, -1);
    switch (record.kind) {
    case Kind::Opened:
        open(record);
        break;
    case Kind::Written:
        if (node >= 0)
            m_nodes[node].changes.append({record.offset, record.data, false});
        break;
    case Kind::Cut:
        if (node >= 0)
            m_nodes[node].changes.append({record.offset, {}, true});
        break;
    case Kind::Synced:
        if (node < 0)
            break;
        for (const Change &change : std::as_const(m_nodes[node].changes)) {
            if (change.isCut)
                m_nodes[node].durable.resize(change.offset, '\0');
            else
                put(m_nodes[node].durable, change.offset, change.data);
        }
        m_nodes[node].changes.clear();
        break;
    case Kind::FolderSynced:
        if (node >= 0)
            syncFolder(node);
        break;
    case Kind::Renamed:
        rename(record);
        break;
    case Kind::Exchanged:
        exchange(record);
        break;
    case Kind::Linked:
        link(record);
        break;
    case Kind::Removed:
    case Kind::FolderRemoved:
        if (const auto place = placeOf(record.name))
            setName(*place, -1);
        break;
    case Kind::FolderMade:
        if (const auto place = placeOf(record.name)) {
            m_nodes.append(Node{true, {}, {}, {}, {}});
            setName(*place, static_cast<int>(m_nodes.size()) - 1);
        }
        break;
    case Kind::Closed:
    case Kind::Acknowledged:
        break;
    }
}

Disk::Tree Disk::namesAfterPowerLoss(Names names, QRandomGenerator &random) const
{
    Tree tree;
    for (int i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].isFolder)
            tree[i] = m_nodes[i].durableNames;
    // How far each came: all alike for one journal, else each folder by itself. The ends are the likeliest.
    const auto reached = [&]() -> int {
        const quint32 how = random.bounded(4u);
        return how == 0 ? 0 : how == 1 ? m_step : random.bounded(m_step + 1);
    };
    const int everywhere = reached();
    QMap<int, int> byFolder;
    QMap<int, bool> arrived;
    for (const Naming &naming : m_pending) {
        bool takes = naming.step <= everywhere;
        if (names == Names::Folders) {
            if (!byFolder.contains(naming.folder))
                byFolder.insert(naming.folder, reached());
            takes = naming.step <= byFolder.value(naming.folder);
        } else if (names == Names::Any) {
            if (!arrived.contains(naming.step))
                arrived.insert(naming.step, random.bounded(2) == 0);
            takes = arrived.value(naming.step);
        }
        if (!takes)
            continue;
        if (naming.node < 0)
            tree[naming.folder].remove(naming.name);
        else
            tree[naming.folder].insert(naming.name, naming.node);
    }
    return tree;
}

void Disk::writeNode(const QString &path, int number, const Tree &tree, QMap<int, QByteArray> &contents,
    QRandomGenerator &random, int depth) const
{
    const Node &node = m_nodes[number];
    if (node.isFolder) {
        QDir().mkpath(path);
        const QMap<QByteArray, int> &names = tree.value(number);
        for (auto entry = names.cbegin(); depth < deepest && entry != names.cend(); ++entry)
            writeNode(path + u'/' + QFile::decodeName(entry.key()), entry.value(), tree, contents, random, depth + 1);
        return;
    }
    if (!contents.contains(number)) {
        QByteArray content = node.durable;
        const quint32 how = random.bounded(5u); // 0: nothing arrived, 1: all, else some of it
        for (const Change &change : node.changes) {
            const quint32 fate = how == 0 ? 0 : how == 1 ? 1 : random.bounded(3u);
            if (fate == 0)
                continue;
            if (change.isCut)
                content.resize(change.offset, '\0');
            else if (fate == 1)
                put(content, change.offset, change.data);
            else
                putTorn(content, change.offset, change.data, random);
        }
        contents.insert(number, content);
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(contents.value(number));
}

void Disk::writeAfterPowerLoss(const QString &folder, Names names, QRandomGenerator &random) const
{
    QMap<int, QByteArray> contents;
    writeNode(folder, 0, namesAfterPowerLoss(names, random), contents, random, 0);
}

} // namespace faults
