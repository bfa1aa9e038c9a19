// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/responsereader.h"

#include "exchange/reading/columnsurvey.h"

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
    TRY_VALUE(TableHead head, readHead(*source, options.hasHeader, options.secondHeader));
    ResponseReader reader(std::move(source), std::move(head), options, mapping);
    TRY_DONE(reader.findColumns(mapping));
    TRY_DONE(reader.surveyColumns(options));
    return reader;
}

ResponseReader::ResponseReader(std::unique_ptr<TableSource> source, TableHead head,
    const domain::ReadingOptions &options, const domain::ColumnMapping &mapping)
    : m_source(std::move(source))
    , m_head(std::move(head))
    , m_secondHeader(options.secondHeader)
{
    m_fields.scale = mapping.scale;
    m_fields.noAnswers = NoAnswerRules(options);
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
    m_fields.decimalMark = options.decimalMark ? options.decimalMark : m_source->format().decimalMark;
    SurveyRequest request;
    request.columns = m_head.names.size();
    for (const Column &column : m_columns) {
        const int index = static_cast<int>(column.index);
        if (column.field == ResponseField::Date && !options.dateOrder)
            request.dates = index;
        if (isNumberField(column.field) && !m_fields.decimalMark)
            request.decimals.push_back(index);
        if (column.field == ResponseField::Minutes || column.field == ResponseField::Cost)
            request.placeholders.push_back(index);
    }
    if (request.dates < 0 && request.decimals.empty() && request.placeholders.empty())
        return domain::success();
    auto found = survey(*m_source, request);
    if (found.has_error()) {
        domain::Error error = std::move(found).error();
        if (error.code == domain::ErrorCode::ImportDatesAmbiguous)
            error.context = m_head.names.at(request.dates);
        return error;
    }
    if (!m_fields.dateOrder)
        m_fields.dateOrder = found.value().dateOrder;
    if (!m_fields.decimalMark)
        m_fields.decimalMark = found.value().decimalMark;
    for (const Column &column : m_columns) {
        const QList<double> numbers = found.value().placeholders.value(static_cast<int>(column.index));
        if (column.field == ResponseField::Minutes)
            m_fields.noMinutes = numbers;
        else if (column.field == ResponseField::Cost)
            m_fields.noCosts = numbers;
    }
    m_source->rewind();
    if (m_head.line > 0)
        TRY_DONE(readHead(*m_source, true, m_secondHeader));
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
        m_scoreOutOfScale = read.outOfScale();
        m_scoreMissing = read.none.has_value() && !read.outOfScale();
        return takeTyped(column, cell, read, m_response.score);
    }
    case ResponseField::Minutes:
        return takeTyped(column, cell, m_fields.minutes(cell), m_response.minutes);
    case ResponseField::Cost:
        return takeTyped(column, cell, m_fields.cost(cell), m_response.cost);
    case ResponseField::Touchpoint:
        return takeText(column, cell, m_response.touchpoint);
    case ResponseField::CustomerType:
        return takeText(column, cell, m_response.customerType);
    case ResponseField::Reason:
        return takeText(column, cell, m_response.reason);
    case ResponseField::ReasonFound:
        return takeText(column, cell, m_response.reasonFound);
    case ResponseField::Comment:
        return takeText(column, cell, m_response.comment);
    case ResponseField::Customer:
        return takeText(column, cell, m_response.customer);
    }
    return true;
}

bool ResponseReader::takeText(const Column &column, QByteArrayView cell, QString &target)
{
    if (const auto none = m_fields.noAnswers.ofText(cell)) {
        m_noAnswers.add(*column.field, cell, *none);
        return true;
    }
    if (m_fields.noAnswers.isAnswer(cell))
        m_noAnswers.add(*column.field, cell, domain::NoAnswerKind::Word, false);
    target = column.field == ResponseField::Comment ? QString::fromUtf8(cell).trimmed() : column.pool->textOf(cell);
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
    if (read.none)
        m_noAnswers.add(*column.field, cell, *read.none);
    else if (m_fields.noAnswers.isAnswer(cell))
        m_noAnswers.add(*column.field, cell, domain::NoAnswerKind::Placeholder, false);
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
