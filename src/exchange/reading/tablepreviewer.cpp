// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/tablepreviewer.h"

#include "exchange/reading/columnsurvey.h"
#include "exchange/reading/dates.h"
#include "exchange/reading/fieldreader.h"
#include "exchange/reading/mappingproposal.h"
#include "exchange/reading/numbers.h"
#include "exchange/reading/tablefile.h"

#include <algorithm>

namespace exchange
{

namespace
{

using domain::ColumnKind;
using domain::ResponseField;

constexpr qint64 rowsForKinds = 1000;

/// Counts what the cells of one column look like.
class KindTally
{
public:
    void add(QByteArrayView cell)
    {
        if (isNoAnswer(cell))
            return;
        ++m_cells;
        if (const auto number = readNumber(cell, std::nullopt)) {
            ++m_numbers;
            m_highest = std::max(m_highest.value_or(*number), *number);
        } else if (readDate(cell, std::nullopt).outcome != DateReading::Outcome::Unreadable) {
            ++m_dates;
        } else if (readYesNo(cell)) {
            ++m_yesNo;
        }
    }

    ColumnKind kind() const
    {
        if (m_cells == 0)
            return ColumnKind::Empty;
        const qint64 most = m_cells - m_cells / 20; // one odd cell in twenty does not make a column another
        if (m_numbers >= most)
            return ColumnKind::Number;
        if (m_dates >= most)
            return ColumnKind::Date;
        return m_yesNo >= most ? ColumnKind::YesNo : ColumnKind::Text;
    }

    std::optional<double> highest() const { return m_highest; }

private:
    qint64 m_cells = 0;
    qint64 m_numbers = 0;
    qint64 m_dates = 0;
    qint64 m_yesNo = 0;
    std::optional<double> m_highest;
};

/// Headers are words; a number or a date among them is more likely a value.
bool looksLikeData(const TableHead &head)
{
    return std::any_of(head.names.begin(), head.names.end(), [](const QString &name) {
        const QByteArray text = name.toUtf8();
        return readNumber(text, std::nullopt).has_value()
            || readDate(text, std::nullopt).outcome == DateReading::Outcome::Read;
    });
}

/// Reads on from the head: kinds of all columns, and the first rows as they are.
domain::Result<std::vector<KindTally>> readRows(
    TableSource &source, qsizetype columns, int wanted, domain::TablePreview &preview)
{
    std::vector<KindTally> tallies(static_cast<size_t>(columns));
    TableRow row;
    qint64 seen = 0;
    while (seen < std::max<qint64>(rowsForKinds, wanted + 1)) {
        TRY_VALUE(const bool found, source.next(row));
        if (!found)
            break;
        if (isPassedOver(row, columns))
            continue;
        ++seen;
        checkWidth(row, columns);
        if (!row.fault)
            for (size_t i = 0; i < tallies.size(); ++i)
                tallies[i].add(row.cells[i]);
        if (seen > wanted)
            continue;
        domain::TablePreview::Row shown;
        shown.line = row.line;
        for (size_t i = 0; i < row.cells.size(); ++i)
            shown.cells.append(row.text(i));
        if (row.fault)
            shown.fault = row.fault->cause;
        preview.rows.append(shown);
    }
    preview.more = seen > wanted;
    return tallies;
}

domain::Result<void> decideFormats(
    TableSource &source, const domain::ReadingOptions &options, domain::TablePreview &preview)
{
    preview.dateOrder = options.dateOrder;
    preview.decimalMark = options.decimalMark ? options.decimalMark : source.format().decimalMark;
    SurveyRequest request;
    request.columns = preview.columns.size();
    for (int i = 0; i < preview.columns.size(); ++i) {
        const ColumnKind kind = preview.columns.at(i).kind;
        if (kind == ColumnKind::Date && request.dates < 0 && !options.dateOrder)
            request.dates = i;
        if (kind == ColumnKind::Number && !preview.decimalMark)
            request.decimals.push_back(i);
        if (kind == ColumnKind::Number)
            request.placeholders.push_back(i);
    }
    source.rewind();
    if (preview.hasHeader)
        TRY_DONE(readHead(source, true, options.secondHeader));
    auto found = survey(source, request);
    if (found.has_error()) {
        if (found.error().code != domain::ErrorCode::ImportDatesAmbiguous)
            return std::move(found).error();
        preview.dateOrderDoubtful = true;
        source.rewind();
        if (preview.hasHeader)
            TRY_DONE(readHead(source, true, options.secondHeader));
        request.dates = -1;
        found = survey(source, request);
        if (found.has_error())
            return std::move(found).error();
    }
    if (!preview.dateOrder)
        preview.dateOrder = found.value().dateOrder;
    if (!preview.decimalMark)
        preview.decimalMark = found.value().decimalMark;
    const auto &placeholders = found.value().placeholders;
    for (auto each = placeholders.cbegin(); each != placeholders.cend(); ++each)
        preview.columns[each.key()].placeholders = each.value();
    return domain::success();
}

template <typename T>
void keepReading(const FieldValue<T> &read, domain::CellReading &reading)
{
    reading.none = read.none;
    reading.cause = read.fault;
}

/// False when there is nothing to say about the cell.
bool readCell(const FieldReader &fields, ResponseField field, const QString &text, domain::CellReading &reading)
{
    const QByteArray cell = text.toUtf8();
    FieldValue<double> number;
    switch (field) {
    case ResponseField::Date: {
        const FieldValue<QDate> day = fields.day(cell);
        reading.day = day.value;
        keepReading(day, reading);
        return true;
    }
    case ResponseField::Score:
        number = fields.score(cell);
        break;
    case ResponseField::Minutes:
        number = fields.minutes(cell);
        break;
    case ResponseField::Cost:
        number = fields.cost(cell);
        break;
    default:
        reading.none = fields.noAnswers.ofText(cell);
        return reading.none.has_value();
    }
    reading.number = number.value;
    keepReading(number, reading);
    return true;
}

} // namespace

domain::Result<domain::TablePreview> previewTable(
    const QString &path, const domain::ReadingOptions &options, int rows)
{
    TRY_VALUE(auto source, openTable(path, options));
    return previewTable(std::move(source), options, rows);
}

domain::Result<domain::TablePreview> previewTable(
    std::unique_ptr<TableSource> source, const domain::ReadingOptions &options, int rows)
{
    domain::TablePreview preview;
    const TableFormat format = source->format();
    preview.kind = format.kind;
    preview.sheet = format.sheet;
    preview.sheets = format.sheets;
    preview.mergedAreas = format.mergedAreas;
    preview.encoding = format.encoding;
    preview.separator = format.separator;
    preview.hasHeader = options.hasHeader;
    TRY_VALUE(const TableHead head, readHead(*source, options.hasHeader, options.secondHeader));
    preview.headerLine = head.line;
    preview.headerDoubtful = options.hasHeader && looksLikeData(head);
    TRY_VALUE(const auto tallies, readRows(*source, head.names.size(), rows, preview));
    QList<std::optional<double>> highest;
    for (qsizetype i = 0; i < head.names.size(); ++i) {
        preview.columns.append({head.names.at(i), tallies[static_cast<size_t>(i)].kind(), {}});
        highest.append(tallies[static_cast<size_t>(i)].highest());
    }
    TRY_DONE(decideFormats(*source, options, preview));
    preview.proposed = proposeMapping(preview.columns, highest);
    return preview;
}

domain::Result<QList<domain::CellReading>> readCells(
    const domain::TablePreview &preview, const domain::ColumnMapping &mapping, const domain::ReadingOptions &options)
{
    FieldReader fields;
    fields.scale = mapping.scale;
    fields.dateOrder = options.dateOrder ? options.dateOrder : preview.dateOrder;
    fields.decimalMark = options.decimalMark ? options.decimalMark : preview.decimalMark;
    fields.noAnswers = NoAnswerRules(options);
    const QStringList header = preview.header();
    QList<std::pair<int, ResponseField>> columns;
    for (const auto &entry : mapping.entries) {
        TRY_VALUE(const int column, domain::ColumnMapping::locate(entry.column, header));
        columns.append({column, entry.field});
        if (entry.field == ResponseField::Minutes)
            fields.noMinutes = preview.columns.at(column).placeholders;
        else if (entry.field == ResponseField::Cost)
            fields.noCosts = preview.columns.at(column).placeholders;
    }
    std::sort(columns.begin(), columns.end());
    QList<domain::CellReading> readings;
    for (int row = 0; row < preview.rows.size(); ++row) {
        const domain::TablePreview::Row &shown = preview.rows.at(row);
        if (shown.fault)
            continue;
        for (const auto &[column, field] : columns) {
            domain::CellReading reading;
            reading.row = row;
            reading.column = column;
            if (readCell(fields, field, shown.cells.at(column), reading))
                readings.append(reading);
        }
    }
    return readings;
}

} // namespace exchange
