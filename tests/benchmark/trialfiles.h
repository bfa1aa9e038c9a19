// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QString>

namespace benchmark
{

/// The workspaces the rows are measured on, in one folder on a real disk.
class TrialFiles
{
public:
    /// folder: is made when missing.
    explicit TrialFiles(QString folder);

    /// A new workspace with nothing in it.
    domain::Result<QString> empty() const;
    /// The example, fresh.
    domain::Result<QString> example() const;
    /// The example without a note in its running round: the page that large() shows, without the notes.
    domain::Result<QString> withoutNotes() const;
    /// The example with that many notes; kept between runs as long as the program that made it has not changed.
    domain::Result<QString> large(qint64 notes) const;

    /// The example with that many responses; kept between runs likewise.
    domain::Result<QString> responses(qint64 responses) const;

    /// Where a file of that name would lie in the folder.
    QString path(const QString &name) const;

private:
    domain::Result<QString> kept(const QString &name, const QStringList &options) const;
    domain::Result<QString> make(const QString &name, const QStringList &options) const;
    /// Makes the copy of the day beforehand: it would go on in the background of the first starts.
    domain::Result<QString> backedUp(const QString &path) const;
    /// Takes a workspace away with everything that stands beside it.
    void remove(const QString &path) const;

    QString m_folder;
};

} // namespace benchmark
