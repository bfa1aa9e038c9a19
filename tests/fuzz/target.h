// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading/responsereader.h"
#include "exchange/reading/tablepreviewer.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace fuzz
{

/// Rows read at most of one input: enough to meet every state, few enough that none takes long.
constexpr int mostRows = 5000;

inline domain::Result<std::unique_ptr<exchange::TableSource>> open(
    const QByteArray &bytes, const domain::ReadingOptions &options)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return exchange::openTable(std::move(buffer), QStringLiteral("input"), options);
}

/// Whatever the bytes are: reading ends, lines go forward, counts add up. Aborts where they do not.
inline void readEverything(const QByteArray &bytes, const domain::ReadingOptions &options)
{
    auto table = open(bytes, options);
    if (table.has_error())
        return;
    exchange::TableRow row;
    qint64 line = 0;
    for (int rows = 0; rows < mostRows; ++rows) {
        const auto found = table.value()->next(row);
        if (found.has_error() || !found.value())
            break;
        if (row.line <= line)
            std::abort();
        line = row.line;
    }
    auto again = open(bytes, options);
    if (again.has_error())
        std::abort(); // it could be opened a moment ago
    const auto preview = exchange::previewTable(std::move(again).value(), options);
    if (preview.has_error())
        return;
    if (exchange::readCells(preview.value(), preview.value().proposed, options).has_error())
        std::abort(); // a mapping it proposed itself
    auto third = open(bytes, options);
    auto reader = exchange::ResponseReader::over(std::move(third).value(), options, preview.value().proposed);
    if (reader.has_error())
        return;
    for (int rows = 0; rows < mostRows; ++rows) {
        const auto step = reader.value().next();
        if (step.has_error() || step.value() == exchange::ResponseReader::Step::End)
            break;
    }
    const domain::ImportOutcome &outcome = reader.value().outcome();
    if (outcome.rejected + outcome.missing + outcome.outOfScale > 2 * outcome.read)
        std::abort();
}

} // namespace fuzz
