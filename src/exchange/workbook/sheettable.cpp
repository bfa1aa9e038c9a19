// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/sheettable.h"

#include <algorithm>

namespace exchange
{

namespace
{

constexpr int rowsForWidth = 1000;

} // namespace

domain::Result<std::unique_ptr<TableSource>> SheetTable::over(
    OpenSheet open, const TableFormat &format, const domain::ReadingOptions &options)
{
    std::unique_ptr<SheetTable> table(new SheetTable(std::move(open), format, std::max(options.skipLines, 0)));
    TRY_DONE(table->measure());
    return std::unique_ptr<TableSource>(std::move(table));
}

SheetTable::SheetTable(OpenSheet open, const TableFormat &format, int skipLines)
    : m_open(std::move(open))
    , m_format(format)
    , m_skipLines(skipLines)
{
}

domain::Result<void> SheetTable::measure()
{
    TRY_VALUE(m_reader, m_open());
    m_size = m_reader->size();
    for (int rows = 0; rows < rowsForWidth;) {
        TRY_VALUE(const bool found, m_reader->next(m_sheetRow));
        if (!found)
            break;
        if (m_sheetRow.number <= m_skipLines)
            continue;
        m_width = std::max(m_width, m_sheetRow.cells.size());
        ++rows;
    }
    rewind();
    return domain::success();
}

void SheetTable::rewind()
{
    m_failed.reset();
    auto opened = m_open();
    if (opened.has_error())
        m_failed = opened.error();
    else
        m_reader = std::move(opened).value();
}

domain::Result<bool> SheetTable::next(TableRow &row)
{
    if (m_failed)
        return *m_failed;
    row.cells.clear();
    row.fault.reset();
    row.blank = false;
    do {
        auto found = m_reader->next(m_sheetRow);
        if (found.has_error()) {
            m_failed = found.error();
            return *m_failed;
        }
        if (!found.value())
            return false;
    } while (m_sheetRow.number <= m_skipLines || (m_sheetRow.cells.empty() && !m_sheetRow.uncalculated));
    row.line = m_sheetRow.number;
    row.byte = 0;
    row.cells.assign(m_sheetRow.cells.begin(), m_sheetRow.cells.end());
    if (row.cells.size() < m_width)
        row.cells.resize(m_width);
    if (m_sheetRow.tooLong)
        row.fault = RowFault{domain::RejectCause::CellTooLong, row.line, 0};
    else if (m_sheetRow.uncalculated)
        row.fault = RowFault{domain::RejectCause::FormulaWithoutResult, row.line, 0};
    return true;
}

} // namespace exchange
