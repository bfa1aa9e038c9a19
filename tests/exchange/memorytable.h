// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading/tablefile.h"

#include <QBuffer>

#include <memory>

/// A file that exists in memory only, opened as a table.
inline domain::Result<std::unique_ptr<exchange::TableSource>> tableOf(
    const QByteArray &bytes, const domain::ReadingOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return exchange::openTable(std::move(buffer), QStringLiteral("memory"), options);
}

/// A file of the shared customer data, which may not be there.
inline QString sharedFile(const QString &path)
{
    return QStringLiteral(TRYWEEK_SOURCE_DIR "/../shared/data/") + path;
}
