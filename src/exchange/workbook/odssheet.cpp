// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/odssheet.h"

#include "exchange/workbook/serialdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

constexpr auto contentPart = "content.xml"_L1;

/// An attribute by the name behind its prefix.
QString odsAttribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

qint64 repetition(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return std::max(odsAttribute(attributes, name).toLongLong(), qint64{1});
}

bool isCell(QStringView name)
{
    return name == "table-cell"_L1 || name == "covered-table-cell"_L1;
}

/// `PT13H45M00S` as `13:45:00`.
QByteArray durationText(const QString &duration)
{
    int parts[] = {0, 0, 0};
    QString digits;
    for (const QChar c : duration) {
        if (c.isDigit() || c == u'.') {
            digits.append(c);
            continue;
        }
        const int at = c == u'H' ? 0 : c == u'M' ? 1 : c == u'S' ? 2 : -1;
        if (at >= 0)
            parts[at] = static_cast<int>(std::min(digits.toDouble(), 1e9));
        digits.clear();
    }
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return two(parts[0]) + ':' + two(parts[1]) + ':' + two(parts[2]);
}

domain::Result<void> refuseIfEncrypted(Archive &archive)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!archive.has(manifest))
        return domain::success();
    TRY_VALUE(const auto xml, XmlPart::open(archive, manifest));
    while (xml->next())
        if (xml->xml().isStartElement() && xml->xml().name() == "encryption-data"_L1)
            return domain::Error{domain::ErrorCode::ImportPasswordProtected, {}, archive.path()};
    return xml->finish();
}

} // namespace

domain::Result<OdsContents> OdsContents::look(Archive &archive)
{
    TRY_DONE(refuseIfEncrypted(archive));
    TRY_VALUE(const auto part, XmlPart::open(archive, contentPart));
    OdsContents contents;
    QXmlStreamReader &xml = part->xml();
    bool spreadsheet = false;
    int tableDepth = 0; // of the sheet we are in; a table inside a cell is none
    while (part->next()) {
        if (xml.isEndElement() && part->depth() < tableDepth)
            tableDepth = 0;
        if (!xml.isStartElement())
            continue;
        const auto name = xml.name();
        if (name == "spreadsheet"_L1)
            spreadsheet = true;
        if (name == "table"_L1 && tableDepth == 0 && spreadsheet) {
            tableDepth = part->depth();
            contents.sheets.append({odsAttribute(xml.attributes(), "name"_L1), 0, false});
        } else if (tableDepth > 0 && isCell(name)) {
            const auto attributes = xml.attributes();
            OdsContents::Sheet &sheet = contents.sheets.last();
            if (repetition(attributes, "number-columns-spanned"_L1) > 1
                || repetition(attributes, "number-rows-spanned"_L1) > 1)
                ++sheet.mergedAreas;
            sheet.filled = sheet.filled || !odsAttribute(attributes, "value-type"_L1).isEmpty();
        }
    }
    TRY_DONE(part->finish());
    if (!spreadsheet)
        return domain::Error{domain::ErrorCode::ImportFormatUnknown, {}, archive.path()};
    return contents;
}

domain::Result<std::unique_ptr<SheetReader>> OdsSheet::open(Archive &archive, int index, const SheetRules &rules)
{
    TRY_VALUE(auto part, XmlPart::open(archive, contentPart));
    QXmlStreamReader &xml = part->xml();
    bool spreadsheet = false;
    for (int seen = 0; part->next();) {
        if (!xml.isStartElement())
            continue;
        spreadsheet = spreadsheet || xml.name() == "spreadsheet"_L1;
        if (!spreadsheet || xml.name() != "table"_L1)
            continue;
        if (seen++ == index)
            return std::unique_ptr<SheetReader>(new OdsSheet(std::move(part), archive.path(), rules));
        part->skip();
    }
    TRY_DONE(part->finish());
    return domain::Error{domain::ErrorCode::ImportDamaged, contentPart, archive.path()};
}

OdsSheet::OdsSheet(std::unique_ptr<XmlPart> xml, const QString &path, const SheetRules &rules)
    : m_xml(std::move(xml))
    , m_path(path)
    , m_rules(rules)
{
}

domain::Result<bool> OdsSheet::next(SheetRow &row)
{
    QXmlStreamReader &xml = m_xml->xml();
    while (m_copies == 0) {
        if (!m_xml->next())
            break;
        if (xml.isEndElement() && xml.name() == "table"_L1)
            return false;
        if (!xml.isStartElement() || xml.name() != "table-row"_L1)
            continue;
        const qint64 repeated = repetition(xml.attributes(), "number-rows-repeated"_L1);
        TRY_DONE(readRow());
        if (m_row.cells.empty() && !m_row.uncalculated)
            m_number += std::min(repeated, m_rules.maxRows);
        else
            m_copies = repeated;
    }
    TRY_DONE(m_xml->finish());
    if (m_copies == 0)
        return false;
    --m_copies;
    m_row.number = ++m_number;
    if (m_number > m_rules.maxRows)
        return domain::Error{domain::ErrorCode::ImportTooLarge, {}, m_path};
    row = m_row;
    return true;
}

domain::Result<void> OdsSheet::readRow()
{
    m_row.clear(m_number + 1);
    qint64 column = 0;
    qsizetype bytes = 0;
    const int depth = m_xml->depth();
    while (m_xml->nextInside(depth)) {
        if (!isCell(m_xml->xml().name())) {
            m_xml->skip();
            continue;
        }
        TRY_DONE(put(readCell(), column, bytes));
    }
    return m_xml->finish();
}

domain::Result<void> OdsSheet::put(const Cell &cell, qint64 &column, qsizetype &bytes)
{
    const qint64 first = column;
    column += std::min<qint64>(cell.repeated, 1 << 20);
    m_row.uncalculated = m_row.uncalculated || cell.uncalculated;
    if (cell.text.isEmpty())
        return domain::success();
    if (column > static_cast<qint64>(m_rules.maxColumns))
        return domain::Error{domain::ErrorCode::ImportTooManyColumns, QString::number(m_rules.maxColumns),
            QString::number(m_row.number)};
    bytes += cell.text.size();
    const bool tooLong = cell.text.size() > m_rules.maxCellBytes || bytes > m_rules.maxRowBytes;
    m_row.tooLong = m_row.tooLong || tooLong;
    m_row.cells.resize(static_cast<size_t>(first));
    const QByteArray kept = tooLong ? QString::fromUtf8(cell.text.left(200)).chopped(1).toUtf8() : cell.text;
    m_row.cells.resize(static_cast<size_t>(column), kept);
    return domain::success();
}

OdsSheet::Cell OdsSheet::readCell()
{
    const auto attributes = m_xml->xml().attributes();
    const QString type = odsAttribute(attributes, "value-type"_L1);
    Cell cell;
    cell.repeated = repetition(attributes, "number-columns-repeated"_L1);
    cell.uncalculated = type.isEmpty() && !odsAttribute(attributes, "formula"_L1).isEmpty();
    const QString written = paragraphs();
    if (type == "string"_L1) {
        const QString whole = odsAttribute(attributes, "string-value"_L1);
        cell.text = (whole.isEmpty() ? written : whole).toUtf8();
    } else if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1) {
        bool read = false;
        const double number = odsAttribute(attributes, "value"_L1).toDouble(&read);
        cell.text = read ? numberText(number, m_rules.decimalMark) : written.toUtf8();
    } else if (type == "date"_L1) {
        cell.text = odsAttribute(attributes, "date-value"_L1).replace(u'T', u' ').toUtf8();
    } else if (type == "time"_L1) {
        cell.text = durationText(odsAttribute(attributes, "time-value"_L1));
    } else if (type == "boolean"_L1) {
        cell.text = odsAttribute(attributes, "boolean-value"_L1).toUpper().toUtf8();
    } else {
        cell.text = written.toUtf8();
    }
    return cell;
}

/// The paragraphs of the cell begun last, without remarks pinned to it.
QString OdsSheet::paragraphs()
{
    constexpr qsizetype most = 4 * 1024 * 1024;
    QXmlStreamReader &xml = m_xml->xml();
    QString text;
    bool first = true;
    int inParagraph = 0;
    const int depth = m_xml->depth();
    while (m_xml->depth() >= depth && m_xml->next()) {
        const auto name = xml.name();
        if (xml.isStartElement()) {
            if (name == "annotation"_L1 || name == "table"_L1 || name == "frame"_L1) {
                m_xml->skip();
            } else if (name == "p"_L1 && ++inParagraph == 1) {
                if (!first)
                    text.append(u'\n');
                first = false;
            } else if (name == "s"_L1) {
                const qint64 blanks = repetition(xml.attributes(), "c"_L1);
                text.append(QString(static_cast<qsizetype>(std::min<qint64>(blanks, 1000)), u' '));
            } else if (name == "tab"_L1) {
                text.append(u'\t');
            } else if (name == "line-break"_L1) {
                text.append(u'\n');
            }
        } else if (xml.isEndElement() && name == "p"_L1) {
            --inParagraph;
        } else if (xml.isCharacters() && inParagraph > 0 && text.size() < most) {
            text.append(xml.text());
        }
    }
    return text;
}

} // namespace exchange
