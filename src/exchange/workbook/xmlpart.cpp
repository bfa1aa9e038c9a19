// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/xmlpart.h"

namespace exchange
{

namespace
{

constexpr qint64 heldAtOnce = 16 * 1024 * 1024; ///< bytes one token may take: a cell of 1 MB many times over
constexpr int deepest = 200;
constexpr qsizetype longestText = 4 * 1024 * 1024; ///< characters; what is longer is too long for a cell anyway

} // namespace

domain::Result<std::unique_ptr<XmlPart>> XmlPart::open(Archive &archive, const QString &name)
{
    TRY_VALUE(auto entry, archive.entry(name));
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(entry), name, archive.path()));
}

XmlPart::XmlPart(std::unique_ptr<ArchiveEntry> entry, const QString &name, const QString &path)
    : m_entry(std::move(entry))
    , m_name(name)
    , m_path(path)
    , m_xml(m_entry.get())
{
}

bool XmlPart::next()
{
    if (m_xml.atEnd() || m_tooDeep)
        return false;
    m_entry->allow(heldAtOnce);
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement)
        m_tooDeep = ++m_depth > deepest;
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return token != QXmlStreamReader::Invalid && token != QXmlStreamReader::EndDocument && !m_tooDeep;
}

bool XmlPart::nextInside(int depth)
{
    while (next()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement() && m_depth < depth)
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth && next()) { }
}

QString XmlPart::text()
{
    return collect({}, {});
}

QString XmlPart::textOf(QStringView only, QStringView without)
{
    return collect(only, without);
}

QString XmlPart::collect(QStringView only, QStringView without)
{
    QString text;
    const int depth = m_depth;
    int wanted = only.isEmpty() ? depth : 0; // of the element whose characters count
    while (m_depth >= depth && next()) {
        if (m_xml.isCharacters() && wanted > 0 && text.size() < longestText)
            text.append(m_xml.text());
        else if (m_xml.isStartElement() && !without.isEmpty() && m_xml.name() == without)
            skip();
        else if (m_xml.isStartElement() && wanted == 0 && m_xml.name() == only)
            wanted = m_depth;
        else if (m_xml.isEndElement() && m_depth < wanted)
            wanted = 0;
    }
    return text;
}

domain::Result<void> XmlPart::finish() const
{
    if (m_entry->isStarved() || m_tooDeep)
        return domain::Error{domain::ErrorCode::ImportTooLarge, {}, m_path};
    if (m_entry->isDamaged() || m_xml.hasError())
        return domain::Error{domain::ErrorCode::ImportDamaged, m_name, m_path};
    return domain::success();
}

} // namespace exchange
