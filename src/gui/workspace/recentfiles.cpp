// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/recentfiles.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr auto recentList = "recent"_L1;

} // namespace

RecentFiles::RecentFiles(QSettings &settings)
    : m_settings(settings)
{
}

QList<RecentFile> RecentFiles::files() const
{
    QList<RecentFile> files;
    const int count = m_settings.beginReadArray(recentList);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        files.append({m_settings.value("path"_L1).toString(), m_settings.value("name"_L1).toString(),
            QDateTime::fromString(m_settings.value("openedAt"_L1).toString(), Qt::ISODateWithMs)});
    }
    m_settings.endArray();
    files.removeIf([](const RecentFile &file) { return file.path.isEmpty(); });
    return files;
}

void RecentFiles::remember(const RecentFile &file)
{
    QList<RecentFile> all = files();
    all.removeIf([&file](const RecentFile &other) { return other.path == file.path; });
    all.prepend(file);
    all.resize(std::min<qsizetype>(all.size(), most));
    write(all);
}

void RecentFiles::forget(const QString &path)
{
    QList<RecentFile> all = files();
    all.removeIf([&path](const RecentFile &file) { return file.path == path; });
    write(all);
}

void RecentFiles::write(const QList<RecentFile> &files)
{
    m_settings.remove(recentList);
    m_settings.beginWriteArray(recentList, static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("path"_L1, files[i].path);
        m_settings.setValue("name"_L1, files[i].name);
        m_settings.setValue("openedAt"_L1, files[i].openedAt.toUTC().toString(Qt::ISODateWithMs));
    }
    m_settings.endArray();
}

} // namespace gui
