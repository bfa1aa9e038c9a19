#include "exchange/tablepreviewer.h"

#include "exchange/columnsurvey.h"
#include "exchange/dates.h"
#include "exchange/fieldreader.h"
#include "exchange/mappingproposal.h"
#include "exchange/numbers.h"
#include "exchange/tablefile.h"

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
    int dateColumn = -1;
    std::vector<int> numberColumns;
    for (int i = 0; i < preview.columns.size(); ++i) {
        const ColumnKind kind = preview.columns.at(i).kind;
        if (kind == ColumnKind::Date && dateColumn < 0 && !options.dateOrder)
            dateColumn = i;
        if (kind == ColumnKind::Number && !options.decimalMark)
            numberColumns.push_back(i);
    }
    preview.dateOrder = options.dateOrder;
    preview.decimalMark = options.decimalMark;
    source.rewind();
    if (preview.hasHeader)
        TRY_DONE(readHead(source, true));
    auto found = survey(source, preview.columns.size(), dateColumn, numberColumns);
    if (found.has_error()) {
        if (found.error().code != domain::ErrorCode::ImportDatesAmbiguous)
            return std::move(found).error();
        preview.dateOrderDoubtful = true;
        source.rewind();
        if (preview.hasHeader)
            TRY_DONE(readHead(source, true));
        found = survey(source, preview.columns.size(), -1, numberColumns);
        if (found.has_error())
            return std::move(found).error();
    }
    if (!preview.dateOrder)
        preview.dateOrder = found.value().dateOrder;
    if (!preview.decimalMark)
        preview.decimalMark = found.value().decimalMark;
    return domain::success();
}

void checkCell(const FieldReader &fields, ResponseField field, const QString &text, PreviewFault fault,
    QList<PreviewFault> &faults)
{
    const QByteArray cell = text.toUtf8();
    bool outOfScale = false;
    switch (field) {
    case ResponseField::Date:
        fault.cause = fields.day(cell).fault;
        break;
    case ResponseField::Score: {
        const FieldValue<double> score = fields.score(cell);
        fault.cause = score.fault;
        outOfScale = score.outOfScale;
        break;
    }
    case ResponseField::Minutes:
        fault.cause = fields.minutes(cell).fault;
        break;
    case ResponseField::Cost:
        fault.cause = fields.cost(cell).fault;
        break;
    default:
        break;
    }
    if (fault.cause || outOfScale)
        faults.append(fault);
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
    preview.encoding = source->format().encoding;
    preview.separator = source->format().separator;
    preview.hasHeader = options.hasHeader;
    TRY_VALUE(const TableHead head, readHead(*source, options.hasHeader));
    preview.headerLine = head.line;
    preview.headerDoubtful = options.hasHeader && looksLikeData(head);
    TRY_VALUE(const auto tallies, readRows(*source, head.names.size(), rows, preview));
    QList<std::optional<double>> highest;
    for (qsizetype i = 0; i < head.names.size(); ++i) {
        preview.columns.append({head.names.at(i), tallies[static_cast<size_t>(i)].kind()});
        highest.append(tallies[static_cast<size_t>(i)].highest());
    }
    TRY_DONE(decideFormats(*source, options, preview));
    preview.proposed = proposeMapping(preview.columns, highest);
    return preview;
}

domain::Result<QList<PreviewFault>> previewFaults(
    const domain::TablePreview &preview, const domain::ColumnMapping &mapping, const domain::ReadingOptions &options)
{
    const FieldReader fields{mapping.scale, options.dateOrder ? options.dateOrder : preview.dateOrder,
        options.decimalMark ? options.decimalMark : preview.decimalMark};
    const QStringList header = preview.header();
    QList<std::pair<int, ResponseField>> columns;
    for (const auto &entry : mapping.entries) {
        TRY_VALUE(const int column, domain::ColumnMapping::locate(entry.column, header));
        columns.append({column, entry.field});
    }
    std::sort(columns.begin(), columns.end());
    QList<PreviewFault> faults;
    for (int row = 0; row < preview.rows.size(); ++row) {
        const domain::TablePreview::Row &shown = preview.rows.at(row);
        if (shown.fault)
            continue;
        for (const auto &[column, field] : columns)
            checkCell(fields, field, shown.cells.at(column), {row, column, {}}, faults);
    }
    return faults;
}

} // namespace exchange
