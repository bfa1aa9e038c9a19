// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/csvreader.h"

#include <algorithm>
#include <cstring>

namespace exchange
{

namespace
{

constexpr size_t readBlock = 256 * 1024;
constexpr size_t keptOfLongCell = 120; ///< what is still shown of a cell that is too long
constexpr size_t maxRowBytes = 64 * 1024 * 1024; ///< cells beyond this are too long, however short each of them is

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<TextSource> source, const Dialect &dialect)
    : m_source(std::move(source))
    , m_dialect(dialect)
    , m_buffer(readBlock)
{
    for (const char c : {'"', '\n', '\r', '\0'}) {
        m_special[static_cast<unsigned char>(c)] = true;
        m_specialQuoted[static_cast<unsigned char>(c)] = true;
    }
    m_special[static_cast<unsigned char>(dialect.separator)] = true;
}

void CsvReader::rewind()
{
    m_source->rewind();
    m_rowStart = m_write = m_read = m_end = 0;
    m_textRead = 0;
    m_line = 1;
    m_position = 0;
    m_started = false;
    m_failed.reset();
}

domain::Result<bool> CsvReader::next(TableRow &row)
{
    row.cells.clear();
    row.fault.reset();
    row.blank = false;
    m_spans.clear();
    if (!m_started)
        skipFirstLines();
    m_rowStart = m_write = m_read;
    if (!more()) {
        m_position = m_source->size();
        if (m_failed)
            return *m_failed;
        return false;
    }
    row.line = m_line;
    row.byte = m_position = fileByte();
    while (readCell(row) == Ending::Separator && !m_failed) {
        if (m_spans.size() >= m_dialect.maxColumns)
            m_failed = domain::Error{domain::ErrorCode::ImportTooManyColumns, QString::number(m_dialect.maxColumns),
                QString::number(row.line)};
    }
    if (m_failed)
        return *m_failed;
    const char *const text = m_buffer.data() + m_rowStart;
    row.cells.reserve(m_spans.size());
    for (const Span &span : m_spans)
        row.cells.emplace_back(text + span.start, static_cast<qsizetype>(span.length));
    return true;
}

void CsvReader::skipFirstLines()
{
    m_started = true;
    for (int skipped = 0; skipped < m_dialect.skipLines;) {
        m_rowStart = m_write = m_read;
        if (!more())
            return;
        const char c = m_buffer[m_read];
        if (c == '\n' || c == '\r') {
            endLine();
            ++skipped;
        } else {
            ++m_read;
        }
    }
}

/// Makes sure that there is a byte to look at; false at the end of the file. Keeps the row's text so far.
bool CsvReader::more()
{
    if (m_read < m_end)
        return true;
    if (m_failed)
        return false;
    const size_t kept = m_write - m_rowStart;
    if (kept > 0 && m_rowStart > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_rowStart, kept);
    if (m_buffer.size() < kept + readBlock)
        m_buffer.resize(std::max(kept + readBlock, 2 * m_buffer.size()));
    m_rowStart = 0;
    m_write = m_read = m_end = kept;
    const auto got = m_source->read(m_buffer.data() + kept, static_cast<qint64>(readBlock));
    if (got.has_error()) {
        m_failed = got.error();
        return false;
    }
    m_end += static_cast<size_t>(got.value());
    m_textRead += got.value();
    return got.value() > 0;
}

/// The same inside a cell, which is cut down first when it is too long.
bool CsvReader::moreOfCell(TableRow &row, size_t cellStart)
{
    if (m_read == m_end)
        shorten(row, cellStart);
    return more();
}

/// Steps over a line end, LF, CR or both, that begins at the next byte. Outside cells only.
void CsvReader::endLine()
{
    const char c = m_buffer[m_read++];
    ++m_line;
    if (c == '\r' && more() && m_buffer[m_read] == '\n')
        ++m_read;
}

CsvReader::Ending CsvReader::readCell(TableRow &row)
{
    const size_t cellStart = m_write - m_rowStart;
    m_tooLong = false;
    m_afterQuoteLine.reset();
    if (!more())
        return endCell(row, cellStart, Ending::File);
    if (m_buffer[m_read] == '"') {
        if (const auto ending = readQuoted(row, cellStart))
            return *ending;
    }
    return readPlain(row, cellStart);
}

CsvReader::Ending CsvReader::readPlain(TableRow &row, size_t cellStart)
{
    while (true) {
        size_t at = m_read;
        while (at < m_end && !m_special[static_cast<unsigned char>(m_buffer[at])])
            ++at;
        keepUpTo(at);
        if (at == m_end) {
            if (!moreOfCell(row, cellStart))
                return endCell(row, cellStart, Ending::File);
            continue;
        }
        const char c = m_buffer[at];
        if (c == m_dialect.separator) {
            ++m_read;
            return endCell(row, cellStart, Ending::Separator);
        }
        if (c == '\n' || c == '\r')
            return endCell(row, cellStart, Ending::Line);
        if (c == '\0') {
            m_failed = domain::Error{
                domain::ErrorCode::ImportNotText, QString::number(fileByte()), QString::number(m_line)};
            return Ending::File;
        }
        const char *const cell = m_buffer.data() + m_rowStart + cellStart;
        if (!row.fault && std::all_of(cell, cell + (m_write - m_rowStart - cellStart), isBlankByte)) {
            m_write = m_rowStart + cellStart;
            if (const auto ending = readQuoted(row, cellStart))
                return *ending;
            continue;
        }
        if (m_dialect.separator != '\t') // tab-separated files have no quotes of their own
            fault(row, domain::RejectCause::QuoteStray);
        keepUpTo(at + 1);
    }
}

/// Reads from the opening quote on. Nothing when text follows the closing quote: the rest of the cell is then read as
/// plain.
std::optional<CsvReader::Ending> CsvReader::readQuoted(TableRow &row, size_t cellStart)
{
    const RowFault unclosed{domain::RejectCause::QuoteUnclosed, m_line, fileByte()};
    ++m_read;
    while (true) {
        size_t at = m_read;
        while (at < m_end && !m_specialQuoted[static_cast<unsigned char>(m_buffer[at])])
            ++at;
        keepUpTo(at);
        if (at == m_end) {
            if (moreOfCell(row, cellStart))
                continue;
            if (!row.fault)
                row.fault = unclosed;
            const auto ending = endCell(row, cellStart, Ending::File);
            if (m_afterQuoteLine && !m_failed)
                goBack(*m_afterQuoteLine);
            return ending;
        }
        const char c = m_buffer[at];
        if (c == '"') {
            ++m_read;
            if (moreOfCell(row, cellStart) && m_buffer[m_read] == '"') {
                keepUpTo(m_read + 1);
                continue;
            }
            return afterQuote(row, cellStart);
        }
        if (c == '\0') {
            m_failed = domain::Error{
                domain::ErrorCode::ImportNotText, QString::number(fileByte()), QString::number(m_line)};
            return Ending::File;
        }
        keepUpTo(at + 1);
        ++m_line;
        if (c == '\r' && moreOfCell(row, cellStart) && m_buffer[m_read] == '\n')
            keepUpTo(m_read + 1);
        if (!m_afterQuoteLine)
            m_afterQuoteLine = Resume{fileByte(), m_line};
    }
}

std::optional<CsvReader::Ending> CsvReader::afterQuote(TableRow &row, size_t cellStart)
{
    while (moreOfCell(row, cellStart) && isBlankByte(m_buffer[m_read]) && m_buffer[m_read] != m_dialect.separator)
        ++m_read;
    if (m_read == m_end)
        return endCell(row, cellStart, Ending::File);
    const char c = m_buffer[m_read];
    if (c == m_dialect.separator) {
        ++m_read;
        return endCell(row, cellStart, Ending::Separator);
    }
    if (c == '\n' || c == '\r')
        return endCell(row, cellStart, Ending::Line);
    fault(row, domain::RejectCause::QuoteStray);
    if (!m_afterQuoteLine)
        return std::nullopt;
    const auto ending = endCell(row, cellStart, Ending::File);
    goBack(*m_afterQuoteLine);
    return ending;
}

CsvReader::Ending CsvReader::endCell(TableRow &row, size_t cellStart, Ending ending)
{
    shorten(row, cellStart);
    const size_t length = m_write - m_rowStart - cellStart;
    if (ending != Ending::Separator && m_spans.empty())
        row.blank = length == 0;
    m_spans.push_back({cellStart, length});
    if (ending == Ending::Line)
        endLine();
    return ending;
}

/// Takes the bytes up to `to` into the row's text.
void CsvReader::keepUpTo(size_t to)
{
    if (m_write != m_read)
        std::memmove(m_buffer.data() + m_write, m_buffer.data() + m_read, to - m_read);
    m_write += to - m_read;
    m_read = to;
}

/// Drops all but the beginning of a cell that is beyond the bound, so that any length can be passed over.
void CsvReader::shorten(TableRow &row, size_t cellStart)
{
    const size_t start = m_rowStart + cellStart;
    if (!m_tooLong && (m_write - start > m_dialect.maxCellBytes || m_write - m_rowStart > maxRowBytes)) {
        m_tooLong = true;
        fault(row, domain::RejectCause::CellTooLong);
    }
    if (!m_tooLong || m_write - start <= keptOfLongCell)
        return;
    size_t kept = start + keptOfLongCell;
    while (kept > start && (m_buffer[kept] & 0xc0) == 0x80)
        --kept;
    m_write = kept;
}

void CsvReader::fault(TableRow &row, domain::RejectCause cause)
{
    if (!row.fault)
        row.fault = RowFault{cause, m_line, fileByte()};
}

void CsvReader::goBack(const Resume &resume)
{
    m_source->seek(resume.byte);
    m_textRead = 0;
    m_read = m_end;
    m_line = resume.line;
}

/// The byte of the file the next byte to look at came from.
qint64 CsvReader::fileByte()
{
    return m_source->fileByte(m_textRead - static_cast<qint64>(m_end - m_read));
}

} // namespace exchange
