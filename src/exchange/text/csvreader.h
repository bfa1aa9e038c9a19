// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/text/tablesource.h"
#include "exchange/text/textsource.h"

#include <array>
#include <memory>

namespace exchange
{

/// Reads CSV and its relatives: RFC 4180, any one-byte separator, lines ending in LF, CRLF or CR, blanks around a
/// quoted cell. Knows line and byte of each row and fault, and goes on after a fault: on the next line, or, where a
/// broken quote has swallowed lines, on the line after the one where the quote was opened. Memory stays bounded
/// whatever the file holds.
class CsvReader final : public TableSource
{
public:
    struct Dialect
    {
        char separator = ',';
        int skipLines = 0; ///< lines before the first row
        size_t maxCellBytes = 1024 * 1024; ///< in UTF-8; a longer cell is a fault of its row
        size_t maxColumns = 2000; ///< a wider row ends the reading
    };

    CsvReader(std::unique_ptr<TextSource> source, const Dialect &dialect);

    domain::Result<bool> next(TableRow &row) override;
    void rewind() override;
    TableFormat format() const override
    {
        TableFormat format;
        format.encoding = m_source->encoding();
        format.separator = m_dialect.separator;
        return format;
    }
    qint64 position() const override { return m_position; }
    qint64 size() const override { return m_source->size(); }

private:
    enum class Ending
    {
        Separator,
        Line,
        File
    };
    struct Span
    {
        size_t start; ///< from the beginning of the row
        size_t length;
    };
    struct Resume
    {
        qint64 byte;
        qint64 line;
    };

    bool more();
    bool moreOfCell(TableRow &row, size_t cellStart);
    void skipFirstLines();
    void endLine();
    Ending readCell(TableRow &row);
    Ending readPlain(TableRow &row, size_t cellStart);
    std::optional<Ending> readQuoted(TableRow &row, size_t cellStart);
    std::optional<Ending> afterQuote(TableRow &row, size_t cellStart);
    Ending endCell(TableRow &row, size_t cellStart, Ending ending);
    void keepUpTo(size_t to);
    void shorten(TableRow &row, size_t cellStart);
    void fault(TableRow &row, domain::RejectCause cause);
    void goBack(const Resume &resume);
    qint64 fileByte();

    std::unique_ptr<TextSource> m_source;
    Dialect m_dialect;
    std::array<bool, 256> m_special{}; ///< bytes that end a run of plain ones, outside quotes
    std::array<bool, 256> m_specialQuoted{}; ///< the same inside quotes
    std::vector<char> m_buffer;
    size_t m_rowStart = 0; ///< where the row's text begins in the buffer
    size_t m_write = 0; ///< where it ends so far: cells are put together in place
    size_t m_read = 0; ///< the next byte to look at
    size_t m_end = 0; ///< end of what was read from the source
    qint64 m_textRead = 0; ///< text bytes got from the source since its last seek
    qint64 m_line = 1;
    qint64 m_position = 0;
    bool m_started = false;
    bool m_tooLong = false; ///< the cell being read is beyond the bound and no longer kept
    std::vector<Span> m_spans;
    std::optional<Resume> m_afterQuoteLine; ///< the line after the one where the quote was opened
    std::optional<domain::Error> m_failed;
};

} // namespace exchange
