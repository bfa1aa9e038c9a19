#include "exchange/responsereader.h"

#include "exchange/columnsurvey.h"

#include <algorithm>

namespace exchange
{

namespace
{

using domain::ResponseField;

constexpr qsizetype shownOfValue = 200;
constexpr qsizetype keptOfRejectedCell = 10'000;

bool isNumberField(std::optional<ResponseField> field)
{
    return field == ResponseField::Score || field == ResponseField::Minutes || field == ResponseField::Cost;
}

} // namespace

domain::Result<ResponseReader> ResponseReader::open(
    const QString &path, const domain::ReadingOptions &options, const domain::ColumnMapping &mapping)
{
    TRY_VALUE(auto source, openTable(path, options));
    return over(std::move(source), options, mapping);
}

domain::Result<ResponseReader> ResponseReader::over(
    std::unique_ptr<TableSource> source, const domain::ReadingOptions &options, const domain::ColumnMapping &mapping)
{
    TRY_VALUE(TableHead head, readHead(*source, options.hasHeader));
    ResponseReader reader(std::move(source), std::move(head), mapping);
    TRY_DONE(reader.findColumns(mapping));
    TRY_DONE(reader.surveyColumns(options));
    return reader;
}

ResponseReader::ResponseReader(
    std::unique_ptr<TableSource> source, TableHead head, const domain::ColumnMapping &mapping)
    : m_source(std::move(source))
    , m_head(std::move(head))
{
    m_fields.scale = mapping.scale;
}

domain::Result<void> ResponseReader::findColumns(const domain::ColumnMapping &mapping)
{
    std::vector<bool> mapped(static_cast<size_t>(m_head.names.size()));
    for (const auto &entry : mapping.entries) {
        TRY_VALUE(const int index, domain::ColumnMapping::locate(entry.column, m_head.names));
        mapped[static_cast<size_t>(index)] = true;
        m_columns.push_back({static_cast<size_t>(index), entry.field, std::make_shared<TextPool>()});
    }
    for (size_t index = 0; index < mapped.size() && mapping.keepOthers; ++index)
        if (!mapped[index])
            m_columns.push_back({index, std::nullopt, std::make_shared<TextPool>()});
    return domain::success();
}

domain::Result<void> ResponseReader::surveyColumns(const domain::ReadingOptions &options)
{
    m_fields.dateOrder = options.dateOrder;
    m_fields.decimalMark = options.decimalMark;
    int dateColumn = -1;
    std::vector<int> numberColumns;
    for (const Column &column : m_columns) {
        if (column.field == ResponseField::Date && !options.dateOrder)
            dateColumn = static_cast<int>(column.index);
        if (isNumberField(column.field) && !options.decimalMark)
            numberColumns.push_back(static_cast<int>(column.index));
    }
    if (dateColumn < 0 && numberColumns.empty())
        return domain::success();
    auto found = survey(*m_source, m_head.names.size(), dateColumn, numberColumns);
    if (found.has_error()) {
        domain::Error error = std::move(found).error();
        if (error.code == domain::ErrorCode::ImportDatesAmbiguous)
            error.context = m_head.names.at(dateColumn);
        return error;
    }
    if (!m_fields.dateOrder)
        m_fields.dateOrder = found.value().dateOrder;
    if (!m_fields.decimalMark)
        m_fields.decimalMark = found.value().decimalMark;
    m_source->rewind();
    if (m_head.line > 0)
        TRY_DONE(readHead(*m_source, true));
    return domain::success();
}

domain::Result<ResponseReader::Step> ResponseReader::next()
{
    do {
        TRY_VALUE(const bool found, m_source->next(m_row));
        if (!found)
            return Step::End;
    } while (isPassedOver(m_row, m_head.names.size()));
    ++m_outcome.read;
    checkWidth(m_row, m_head.names.size());
    if (!m_row.fault)
        m_fingerprint.look(m_row.cells);
    if (!takeRow()) {
        ++m_outcome.rejected;
        return Step::Rejected;
    }
    m_outcome.missing += m_scoreMissing ? 1 : 0;
    m_outcome.outOfScale += m_scoreOutOfScale ? 1 : 0;
    m_key = m_fingerprint.take();
    return Step::Response;
}

bool ResponseReader::takeRow()
{
    if (m_row.fault) {
        reject(m_row.fault->cause, nullptr, {});
        return false;
    }
    m_response = {};
    m_response.line = m_row.line;
    m_scoreMissing = false;
    m_scoreOutOfScale = false;
    return std::all_of(m_columns.begin(), m_columns.end(),
        [this](const Column &column) { return take(column, m_row.cells[column.index]); });
}

bool ResponseReader::take(const Column &column, QByteArrayView cell)
{
    if (!column.field) {
        QString value = column.pool->textOf(cell);
        if (!value.isEmpty())
            m_response.attributes.append({m_head.names.at(static_cast<qsizetype>(column.index)), std::move(value)});
        return true;
    }
    switch (*column.field) {
    case ResponseField::Date:
        return takeTyped(column, cell, m_fields.day(cell), m_response.day);
    case ResponseField::Score: {
        const FieldValue<double> read = m_fields.score(cell);
        m_scoreOutOfScale = read.outOfScale;
        m_scoreMissing = !read.value && !read.outOfScale;
        return takeTyped(column, cell, read, m_response.score);
    }
    case ResponseField::Minutes:
        return takeTyped(column, cell, m_fields.minutes(cell), m_response.minutes);
    case ResponseField::Cost:
        return takeTyped(column, cell, m_fields.cost(cell), m_response.cost);
    case ResponseField::Touchpoint:
        m_response.touchpoint = column.pool->textOf(cell);
        return true;
    case ResponseField::CustomerType:
        m_response.customerType = column.pool->textOf(cell);
        return true;
    case ResponseField::Reason:
        m_response.reason = column.pool->textOf(cell);
        return true;
    case ResponseField::ReasonFound:
        m_response.reasonFound = column.pool->textOf(cell);
        return true;
    case ResponseField::Comment:
        m_response.comment = QString::fromUtf8(cell).trimmed();
        return true;
    case ResponseField::Customer:
        m_response.customer = column.pool->textOf(cell);
        return true;
    }
    return true;
}

template <typename T>
bool ResponseReader::takeTyped(
    const Column &column, QByteArrayView cell, const FieldValue<T> &read, std::optional<T> &target)
{
    if (read.fault) {
        reject(*read.fault, &column, cell);
        return false;
    }
    target = read.value;
    return true;
}

void ResponseReader::reject(domain::RejectCause cause, const Column *column, QByteArrayView cell)
{
    m_rejected = {};
    m_rejected.line = m_row.line;
    m_rejected.byte = m_row.fault ? m_row.fault->byte : m_row.byte;
    m_rejected.cause = cause;
    if (column) {
        m_rejected.field = column->field;
        m_rejected.column = m_head.names.at(static_cast<qsizetype>(column->index));
        m_rejected.value = QString::fromUtf8(cell).left(shownOfValue);
    }
    for (const QByteArrayView text : m_row.cells)
        m_rejected.cells.append(QString::fromUtf8(text).left(keptOfRejectedCell));
}

} // namespace exchange
