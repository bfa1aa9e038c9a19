// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace architecture
{

/// One #include line.
struct Include
{
    QString name; ///< what stands between the quotes or angles
    bool angled = false;
    int line = 1;
};

/// A C++ file as the rules see it: its lines without comments, its includes.
class SourceFile
{
public:
    /// Reads text that stands at path (relative to the top of the tree).
    SourceFile(QString path, const QString &text);
    /// Reads root/path; an unreadable file is an empty one.
    static SourceFile read(const QString &root, const QString &path);

    const QString &path() const { return m_path; }
    /// The code, a line an entry, comments blanked and everything else at its place.
    const QStringList &lines() const { return m_lines; }
    const QList<Include> &includes() const { return m_includes; }
    bool isHeader() const { return !m_path.endsWith(QLatin1String(".cpp")); }
    /// The folder under src, or nothing when the file is not of ours to layer.
    QString layer() const;

private:
    QString m_path;
    QStringList m_lines;
    QList<Include> m_includes;
};

/// The text with comments turned into spaces; strings, raw strings and line breaks stay.
QString withoutComments(const QString &text);

/// All files below root/folder whose name ends so, sorted, relative to root.
QStringList filesBelow(const QString &root, const QString &folder, const QStringList &endings);

} // namespace architecture
