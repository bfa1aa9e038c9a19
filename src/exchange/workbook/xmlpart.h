// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/workbook/archive.h"

#include <QXmlStreamReader>

#include <memory>

namespace exchange
{

/// One XML file of a workbook, read from its archive as a stream with bounded memory.
class XmlPart final
{
public:
    static domain::Result<std::unique_ptr<XmlPart>> open(Archive &archive, const QString &name);

    QXmlStreamReader &xml() { return m_xml; }

    /// Steps to the next token; false at the end or a fault (see finish()). Unpacks at most a fixed number of bytes
    /// and goes at most 200 elements deep.
    bool next();
    /// Steps to the next element that begins inside the one begun last when its depth was `depth`; false when that
    /// one ends.
    bool nextInside(int depth);
    /// How many elements are open, the one begun last among them.
    int depth() const { return m_depth; }
    /// Steps over the rest of the element begun last.
    void skip();
    /// All characters inside the element begun last, those of its children too.
    QString text();
    /// The characters of the elements named `only` inside the element begun last, but not those in ones named
    /// `without`: what lies between elements is layout.
    QString textOf(QStringView only, QStringView without);

    /// What stopped the reading, if it was not the end. ImportDamaged (detail: the file in the archive),
    /// ImportTooLarge.
    domain::Result<void> finish() const;
    qint64 position() const { return m_entry->unpacked(); }
    qint64 size() const { return m_entry->size(); }

private:
    QString collect(QStringView only, QStringView without);
    XmlPart(std::unique_ptr<ArchiveEntry> entry, const QString &name, const QString &path);

    std::unique_ptr<ArchiveEntry> m_entry;
    QString m_name;
    QString m_path; ///< of the archive
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_tooDeep = false;
};

} // namespace exchange
