// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace gui
{

/// A workspace this person opened before.
struct RecentFile
{
    QString path; ///< absolute
    QString name; ///< as its people call it: the team's name, else the file's
    QDateTime openedAt; ///< UTC

    bool operator==(const RecentFile &) const = default;
};

/// The workspaces opened lately, newest first, remembered in the settings.
class RecentFiles
{
public:
    static constexpr int most = 9;

    explicit RecentFiles(QSettings &settings);

    QList<RecentFile> files() const;
    /// Puts the file on top; the oldest beyond `most` are forgotten.
    void remember(const RecentFile &file);
    void forget(const QString &path);

private:
    void write(const QList<RecentFile> &files);

    QSettings &m_settings;
};

} // namespace gui
