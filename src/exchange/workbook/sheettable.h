// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/readingoptions.h"

#include "exchange/text/tablesource.h"
#include "exchange/workbook/sheetreader.h"

#include <functional>
#include <memory>

namespace exchange
{

/// A sheet of a workbook as a table: as wide as its widest row near the top, so that cells left blank at the end of a
/// row count. Rows with nothing in them are passed over.
class SheetTable final : public TableSource
{
public:
    using OpenSheet = std::function<domain::Result<std::unique_ptr<SheetReader>>()>;

    /// Rows up to `skipLines` of the options are left out.
    static domain::Result<std::unique_ptr<TableSource>> over(
        OpenSheet open, const TableFormat &format, const domain::ReadingOptions &options);

    domain::Result<bool> next(TableRow &row) override;
    void rewind() override;
    TableFormat format() const override { return m_format; }
    qint64 position() const override { return m_reader ? m_reader->position() : 0; }
    qint64 size() const override { return m_size; }

private:
    SheetTable(OpenSheet open, const TableFormat &format, int skipLines);
    domain::Result<void> measure();

    OpenSheet m_open;
    TableFormat m_format;
    qint64 m_skipLines = 0;
    std::unique_ptr<SheetReader> m_reader;
    std::optional<domain::Error> m_failed;
    SheetRow m_sheetRow;
    size_t m_width = 0;
    qint64 m_size = 0;
};

} // namespace exchange
