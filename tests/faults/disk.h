// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/filelog.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

#include <optional>

namespace faults
{

/// A folder on a disk that may lose its power: what is durable, and what is only on its way there. Data of a file is
/// durable by fsync of the file, names by fsync of their folder, and nothing else makes anything durable.
class Disk
{
public:
    /// In which order names may reach the disk.
    enum class Names
    {
        Journal, ///< one after the other over all folders, as with the journal of ext4, XFS or Btrfs
        Folders, ///< one after the other within a folder; folders know nothing of each other
        Any ///< in any order, some never: nastier than any file system in use, so alarms may be false
    };

    /// As it lies there now, all of it durable.
    explicit Disk(const QString &folder);

    void apply(const Record &record);
    /// Writes the folder as it may be found when the power went just now. The same numbers, the same folder.
    void writeAfterPowerLoss(const QString &folder, Names names, QRandomGenerator &random) const;

private:
    struct Change
    {
        qint64 offset = 0; ///< where data goes, or the size to cut to
        QByteArray data;
        bool isCut = false;
    };
    struct Node
    {
        bool isFolder = false;
        QByteArray durable;
        QList<Change> changes;
        QMap<QByteArray, int> durableNames;
        QMap<QByteArray, int> names;
    };
    /// A name that came, went or changed: what stands under it afterwards, -1 for nothing.
    struct Naming
    {
        int folder = 0;
        QByteArray name;
        int node = -1;
        int step = 0; ///< those of one operation happen together
    };
    struct Place
    {
        int folder = -1;
        QByteArray name;
    };
    using Tree = QMap<int, QMap<QByteArray, int>>;

    int addFolder(const QString &folder);
    std::optional<Place> placeOf(const QByteArray &name) const;
    int nodeAt(const QByteArray &name) const;
    void setName(const Place &place, int node);
    void open(const Record &record);
    void rename(const Record &record);
    void exchange(const Record &record);
    void link(const Record &record);
    void syncFolder(int folder);
    Tree namesAfterPowerLoss(Names names, QRandomGenerator &random) const;
    void writeNode(const QString &path, int node, const Tree &tree, QMap<int, QByteArray> &contents,
        QRandomGenerator &random, int depth) const;

    QList<Node> m_nodes;
    QList<Naming> m_pending;
    QMap<qint64, int> m_handles;
    int m_step = 0;
};

} // namespace faults
