// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/xlsxsheet.h"

#include <QByteArrayMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

/// The column of a reference such as `AB12`, counted from 0; -1 when it is none.
qint64 columnOf(QStringView reference)
{
    qint64 column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > 1'000'000)
            return -1;
    }
    return column - 1;
}

} // namespace

domain::Result<std::unique_ptr<SheetReader>> XlsxSheet::open(
    std::shared_ptr<const XlsxWorkbook> workbook, const QString &part, const SheetRules &rules)
{
    TRY_VALUE(auto xml, XmlPart::open(workbook->archive(), part));
    return std::unique_ptr<SheetReader>(new XlsxSheet(std::move(workbook), std::move(xml), rules));
}

XlsxSheet::XlsxSheet(
    std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<XmlPart> xml, const SheetRules &rules)
    : m_workbook(std::move(workbook))
    , m_xml(std::move(xml))
    , m_rules(rules)
{
}

domain::Result<bool> XlsxSheet::next(SheetRow &row)
{
    QXmlStreamReader &xml = m_xml->xml();
    while (m_xml->next()) {
        if (xml.isEndElement() && xml.name() == "sheetData"_L1)
            return false;
        if (!xml.isStartElement() || xml.name() != "row"_L1)
            continue;
        const qint64 named = xml.attributes().value("r"_L1).toLongLong();
        m_row = named > m_row ? named : m_row + 1;
        if (m_row > m_rules.maxRows)
            return domain::Error{domain::ErrorCode::ImportTooLarge, {}, m_workbook->archive().path()};
        row.clear(m_row);
        qint64 column = 0;
        const int depth = m_xml->depth();
        while (m_xml->nextInside(depth)) {
            if (xml.name() != "c"_L1)
                continue;
            const Cell cell = readCell(column);
            column = cell.column + 1;
            TRY_DONE(put(row, cell));
        }
        TRY_DONE(m_xml->finish());
        return true;
    }
    TRY_DONE(m_xml->finish());
    return false;
}

domain::Result<void> XlsxSheet::put(SheetRow &row, const Cell &cell) const
{
    row.uncalculated = row.uncalculated || cell.uncalculated;
    if (cell.text.isEmpty())
        return domain::success();
    const auto at = static_cast<size_t>(cell.column);
    if (at >= m_rules.maxColumns)
        return domain::Error{domain::ErrorCode::ImportTooManyColumns, QString::number(m_rules.maxColumns),
            QString::number(row.number)};
    if (row.cells.size() <= at)
        row.cells.resize(at + 1);
    row.cells[at] = cell.text;
    if (cell.text.size() > m_rules.maxCellBytes) {
        row.tooLong = true;
        row.cells[at] = QString::fromUtf8(cell.text.left(200)).chopped(1).toUtf8();
    }
    return domain::success();
}

XlsxSheet::Cell XlsxSheet::readCell(qint64 expectedColumn)
{
    QXmlStreamReader &xml = m_xml->xml();
    const auto attributes = xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    Cell cell;
    cell.column = std::max(columnOf(attributes.value("r"_L1)), qint64{-1});
    if (cell.column < expectedColumn)
        cell.column = expectedColumn;
    bool formula = false;
    bool result = false;
    const int depth = m_xml->depth();
    while (m_xml->nextInside(depth)) {
        if (xml.name() == "v"_L1) {
            const QString value = m_xml->text();
            result = true;
            if (type != "inlineStr"_L1 || cell.text.isEmpty())
                cell.text = valueText(type, value, style);
        } else if (xml.name() == "is"_L1) {
            cell.text = withoutEscapes(m_xml->textOf(u"t", u"rPh")).toUtf8();
            result = true;
        } else {
            formula = formula || xml.name() == "f"_L1;
            m_xml->skip();
        }
    }
    cell.uncalculated = formula && !result;
    return cell;
}

QByteArray XlsxSheet::valueText(QStringView type, const QString &value, int style) const
{
    if (value.isEmpty())
        return {};
    if (type == "s"_L1) {
        bool read = false;
        const auto index = value.trimmed().toULongLong(&read);
        return read && index < m_workbook->strings().count() ? m_workbook->strings().at(index) : QByteArray();
    }
    if (type == "b"_L1)
        return value.trimmed() == "1"_L1 ? QByteArray("TRUE") : QByteArray("FALSE");
    if (type == "d"_L1)
        return value.trimmed().replace(u'T', u' ').toUtf8();
    if (type.isEmpty() || type == "n"_L1) {
        bool read = false;
        const double number = value.trimmed().toDouble(&read);
        const NumberLook look = m_workbook->look(style);
        if (read && look == NumberLook::Plain)
            return numberText(number, m_rules.decimalMark);
        if (read)
            return serialText(number, look, m_workbook->from1904());
    }
    return withoutEscapes(value).toUtf8();
}

domain::Result<int> countMergedAreas(Archive &archive, const QString &part)
{
    TRY_VALUE(const auto entry, archive.entry(part));
    constexpr qint64 block = 256 * 1024;
    const QByteArray word("mergeCell ");
    const QByteArrayMatcher matcher(word);
    QByteArray text;
    int areas = 0;
    while (true) {
        entry->allow(block);
        const QByteArray read = entry->read(block);
        if (read.isEmpty())
            break;
        text = text.right(word.size() - 1) + read;
        for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1))
            ++areas;
    }
    if (entry->isDamaged())
        return domain::Error{domain::ErrorCode::ImportDamaged, part, archive.path()};
    return areas;
}

} // namespace exchange
