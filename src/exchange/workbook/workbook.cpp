// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/workbook.h"

#include "exchange/workbook/odssheet.h"
#include "exchange/workbook/sheettable.h"
#include "exchange/workbook/xlsxsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

constexpr QByteArrayView zipStart("PK\x03\x04");
constexpr QByteArrayView zipEmpty("PK\x05\x06");
constexpr QByteArrayView compoundStart("\xd0\xcf\x11\xe0");
constexpr QByteArrayView gzipStart("\x1f\x8b");

/// The place of the sheet the options name; nothing when they name none.
domain::Result<std::optional<int>> namedSheet(const QString &wanted, const QStringList &names)
{
    if (wanted.isEmpty())
        return std::optional<int>();
    if (const qsizetype exact = names.indexOf(wanted); exact >= 0)
        return std::optional<int>(static_cast<int>(exact));
    for (int i = 0; i < names.size(); ++i)
        if (names.at(i).trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return std::optional<int>(i);
    bool read = false;
    const int place = wanted.startsWith(u'#') ? QStringView(wanted).mid(1).toInt(&read) : 0;
    if (read && place >= 1 && place <= names.size())
        return std::optional<int>(place - 1);
    return domain::Error{domain::ErrorCode::ImportSheetMissing, names.join(u", "_s), wanted};
}

/// Numbers have no mark in a workbook. They are given the one that texts beside them have, if the options name it.
SheetRules rulesFor(const domain::ReadingOptions &options)
{
    SheetRules rules;
    rules.decimalMark = options.decimalMark == domain::DecimalMark::Comma ? ',' : '.';
    return rules;
}

TableFormat formatOf(domain::FileKind kind, const QStringList &sheets, int chosen)
{
    TableFormat format;
    format.kind = kind;
    format.separator = '\0';
    format.sheets = sheets;
    format.sheet = sheets.at(chosen);
    format.decimalMark = domain::DecimalMark::Dot;
    return format;
}

domain::Result<bool> hasRows(const SheetTable::OpenSheet &open)
{
    TRY_VALUE(const auto reader, open());
    SheetRow row;
    while (true) {
        TRY_VALUE(const bool found, reader->next(row));
        if (!found)
            return false;
        if (!row.cells.empty())
            return true;
    }
}

domain::Result<std::unique_ptr<TableSource>> openXlsx(
    std::shared_ptr<Archive> archive, const domain::ReadingOptions &options)
{
    TRY_VALUE(const std::shared_ptr<const XlsxWorkbook> workbook, XlsxWorkbook::open(std::move(archive)));
    QStringList names;
    for (const XlsxWorkbook::Sheet &sheet : workbook->sheets())
        names.append(sheet.name);
    const auto opener = [workbook, rules = rulesFor(options)](int index) -> SheetTable::OpenSheet {
        return [workbook, rules, part = workbook->sheets().at(index).part] {
            return XlsxSheet::open(workbook, part, rules);
        };
    };
    TRY_VALUE(std::optional<int> chosen, namedSheet(options.sheet, names));
    for (int i = 0; i < names.size() && !chosen; ++i) {
        if (workbook->sheets().at(i).hidden)
            continue;
        TRY_VALUE(const bool filled, hasRows(opener(i)));
        if (filled)
            chosen = i;
    }
    if (!chosen)
        return domain::Error{domain::ErrorCode::ImportNoRows, {}, workbook->archive().path()};
    TableFormat format = formatOf(domain::FileKind::Xlsx, names, *chosen);
    TRY_VALUE(format.mergedAreas, countMergedAreas(workbook->archive(), workbook->sheets().at(*chosen).part));
    return SheetTable::over(opener(*chosen), format, options);
}

domain::Result<std::unique_ptr<TableSource>> openOds(
    const std::shared_ptr<Archive> &archive, const domain::ReadingOptions &options)
{
    TRY_VALUE(const OdsContents contents, OdsContents::look(*archive));
    QStringList names;
    for (const OdsContents::Sheet &sheet : contents.sheets)
        names.append(sheet.name);
    TRY_VALUE(std::optional<int> chosen, namedSheet(options.sheet, names));
    for (int i = 0; i < names.size() && !chosen; ++i)
        if (contents.sheets.at(i).filled)
            chosen = i;
    if (!chosen)
        return domain::Error{domain::ErrorCode::ImportNoRows, {}, archive->path()};
    TableFormat format = formatOf(domain::FileKind::Ods, names, *chosen);
    format.mergedAreas = contents.sheets.at(*chosen).mergedAreas;
    return SheetTable::over(
        [archive, rules = rulesFor(options), index = *chosen] { return OdsSheet::open(*archive, index, rules); },
        format, options);
}

/// Older office files and password-protected ones are of one outer form, which names its parts in UTF-16.
domain::Error compoundError(const QByteArray &bytes, const QString &path)
{
    const QString part = u"EncryptedPackage"_s;
    const QByteArray encrypted(reinterpret_cast<const char *>(part.utf16()), part.size() * 2);
    const bool locked = bytes.contains(encrypted);
    return {locked ? domain::ErrorCode::ImportPasswordProtected : domain::ErrorCode::ImportOldWorkbook, {}, path};
}

} // namespace

bool isPacked(QIODevice &device)
{
    device.seek(0);
    const QByteArray start = device.read(8);
    device.seek(0);
    return start.startsWith(zipStart) || start.startsWith(zipEmpty) || start.startsWith(compoundStart)
        || start.startsWith(gzipStart);
}

domain::Result<std::unique_ptr<TableSource>> openWorkbook(
    QIODevice &device, const QString &path, const domain::ReadingOptions &options)
{
    device.seek(0);
    if (device.size() > Archive::maxPacked)
        return domain::Error{domain::ErrorCode::ImportTooLarge, {}, path};
    const QByteArray bytes = device.readAll();
    if (bytes.startsWith(compoundStart))
        return compoundError(bytes, path);
    if (bytes.startsWith(gzipStart))
        return domain::Error{domain::ErrorCode::ImportFormatUnknown, {}, path};
    TRY_VALUE(const auto archive, Archive::open(bytes, path));
    if (archive->has(u"xl/workbook.bin"_s))
        return domain::Error{domain::ErrorCode::ImportOldWorkbook, {}, path};
    if (archive->has(u"content.xml"_s))
        return openOds(archive, options);
    return openXlsx(archive, options);
}

} // namespace exchange
