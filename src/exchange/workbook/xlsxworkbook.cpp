// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/xlsxworkbook.h"

#include "exchange/workbook/xmlpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

constexpr qsizetype heldStrings = 512 * 1024 * 1024; ///< bytes of shared text; no real table has as many
constexpr int mostStyles = 1'000'000;

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// Where a relationship of the part in `folder` leads.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1)
            path.append(step);
    }
    return path.join(u'/');
}

QString attributeNamed(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

} // namespace

QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        if (at + 7 > text.size() || text.at(at + 6) != u'_')
            continue;
        bool read = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&read, 16);
        if (read)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

domain::Result<std::shared_ptr<XlsxWorkbook>> XlsxWorkbook::open(std::shared_ptr<Archive> archive)
{
    const std::shared_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(archive)));
    TRY_VALUE(const QString part, workbook->findWorkbook());
    TRY_DONE(workbook->readRelations(part));
    TRY_DONE(workbook->readSheets(part));
    TRY_DONE(workbook->readStyles());
    TRY_DONE(workbook->readStrings());
    return workbook;
}

XlsxWorkbook::XlsxWorkbook(std::shared_ptr<Archive> archive)
    : m_archive(std::move(archive))
{
}

domain::Result<QString> XlsxWorkbook::findWorkbook()
{
    QString part;
    if (m_archive->has(u"_rels/.rels"_s)) {
        TRY_VALUE(const auto xml, XmlPart::open(*m_archive, u"_rels/.rels"_s));
        while (xml->next()) {
            if (!xml->xml().isStartElement() || xml->xml().name() != "Relationship"_L1)
                continue;
            const auto attributes = xml->xml().attributes();
            if (attributeNamed(attributes, "Type"_L1).endsWith("/officeDocument"_L1))
                part = resolved({}, attributeNamed(attributes, "Target"_L1));
        }
        TRY_DONE(xml->finish());
    }
    if (part.isEmpty() || !m_archive->has(part))
        part = u"xl/workbook.xml"_s;
    if (!m_archive->has(part) || !part.endsWith(".xml"_L1, Qt::CaseInsensitive))
        return domain::Error{domain::ErrorCode::ImportFormatUnknown, {}, m_archive->path()};
    return part;
}

domain::Result<void> XlsxWorkbook::readRelations(const QString &part)
{
    const QString folder = folderOf(part);
    const QString name = folder + "_rels/"_L1 + part.mid(folder.size()) + ".rels"_L1;
    if (!m_archive->has(name))
        return domain::success();
    TRY_VALUE(const auto xml, XmlPart::open(*m_archive, name));
    while (xml->next()) {
        if (!xml->xml().isStartElement() || xml->xml().name() != "Relationship"_L1)
            continue;
        const auto attributes = xml->xml().attributes();
        const QString kind = attributeNamed(attributes, "Type"_L1).section(u'/', -1);
        m_relations.insert(
            attributeNamed(attributes, "Id"_L1), {kind, resolved(folder, attributeNamed(attributes, "Target"_L1))});
    }
    return xml->finish();
}

domain::Result<void> XlsxWorkbook::readSheets(const QString &part)
{
    TRY_VALUE(const auto xml, XmlPart::open(*m_archive, part));
    bool workbook = false;
    while (xml->next()) {
        if (!xml->xml().isStartElement())
            continue;
        const auto name = xml->xml().name();
        const auto attributes = xml->xml().attributes();
        if (xml->depth() == 1) {
            workbook = name == "workbook"_L1;
        } else if (name == "workbookPr"_L1) {
            const QString flag = attributeNamed(attributes, "date1904"_L1);
            m_from1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (name == "sheet"_L1) {
            Sheet sheet;
            sheet.name = attributeNamed(attributes, "name"_L1);
            sheet.hidden = attributeNamed(attributes, "state"_L1).contains("hidden"_L1, Qt::CaseInsensitive);
            const Relation relation
                = m_relations.value(attributes.hasAttribute(u"r:id"_s) ? attributes.value(u"r:id"_s).toString()
                                                                       : attributeNamed(attributes, "id"_L1));
            sheet.part = m_relations.isEmpty() ? u"xl/worksheets/sheet%1.xml"_s.arg(m_sheets.size() + 1)
                                               : (relation.kind == "worksheet"_L1 ? relation.part : QString());
            if (!sheet.part.isEmpty()) // charts and macros are sheets too
                m_sheets.append(sheet);
        }
    }
    TRY_DONE(xml->finish());
    if (!workbook)
        return domain::Error{domain::ErrorCode::ImportFormatUnknown, {}, m_archive->path()};
    return domain::success();
}

domain::Result<void> XlsxWorkbook::readStyles()
{
    const auto styles = std::find_if(m_relations.cbegin(), m_relations.cend(),
        [this](const Relation &relation) { return relation.kind == "styles"_L1 && m_archive->has(relation.part); });
    if (styles == m_relations.cend())
        return domain::success();
    TRY_VALUE(const auto xml, XmlPart::open(*m_archive, styles->part));
    QHash<int, NumberLook> looks;
    bool cellStyles = false;
    while (xml->next()) {
        const auto name = xml->xml().name();
        if (xml->xml().isEndElement() && name == "cellXfs"_L1)
            cellStyles = false;
        if (!xml->xml().isStartElement())
            continue;
        const auto attributes = xml->xml().attributes();
        const int format = attributeNamed(attributes, "numFmtId"_L1).toInt();
        if (name == "cellXfs"_L1)
            cellStyles = true;
        else if (name == "numFmt"_L1 && looks.size() < mostStyles)
            looks.insert(format, lookOfFormat(attributeNamed(attributes, "formatCode"_L1)));
        else if (name == "xf"_L1 && cellStyles && m_looks.size() < mostStyles)
            m_looks.push_back(looks.contains(format) ? looks.value(format) : lookOfBuiltIn(format));
    }
    return xml->finish();
}

domain::Result<void> XlsxWorkbook::readStrings()
{
    const auto strings = std::find_if(m_relations.cbegin(), m_relations.cend(), [this](const Relation &relation) {
        return relation.kind == "sharedStrings"_L1 && m_archive->has(relation.part);
    });
    if (strings == m_relations.cend())
        return domain::success();
    TRY_VALUE(const auto xml, XmlPart::open(*m_archive, strings->part));
    while (xml->next()) {
        if (!xml->xml().isStartElement() || xml->xml().name() != "si"_L1)
            continue;
        m_strings.append(withoutEscapes(xml->textOf(u"t", u"rPh")).toUtf8());
        if (m_strings.bytes() > heldStrings || m_strings.count() > size_t{50'000'000})
            return domain::Error{domain::ErrorCode::ImportTooLarge, {}, m_archive->path()};
    }
    return xml->finish();
}

NumberLook XlsxWorkbook::look(int index) const
{
    return index >= 0 && static_cast<size_t>(index) < m_looks.size() ? m_looks[static_cast<size_t>(index)]
                                                                     : NumberLook::Plain;
}

} // namespace exchange
