// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/separatorguess.h"

#include "exchange/text/csvreader.h"

#include <QBuffer>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

/// How well a separator fits; the larger the better, compared from the first member on.
struct SeparatorFit
{
    double evenRows = 0; ///< share of the rows that are as wide as most and whole
    size_t cells = 0; ///< how wide most are

    auto operator<=>(const SeparatorFit &) const = default;
};

SeparatorFit fitOf(char separator, const QByteArray &sample, bool complete)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(sample);
    buffer->open(QIODevice::ReadOnly);
    auto source = TextSource::over(std::move(buffer), u"UTF-8"_s);
    if (source.has_error())
        return {};
    CsvReader::Dialect dialect;
    dialect.separator = separator;
    CsvReader reader(std::move(source).value(), dialect);
    std::map<size_t, size_t> rowsByWidth;
    size_t rows = 0;
    size_t lastWidth = 0;
    TableRow row;
    while (true) {
        const auto got = reader.next(row);
        if (got.has_error() || !got.value())
            break;
        if (row.blank)
            continue;
        ++rows;
        lastWidth = row.fault ? 0 : row.cells.size();
        ++rowsByWidth[lastWidth];
    }
    if (!complete && rows > 1) {
        --rows;
        --rowsByWidth[lastWidth];
    }
    SeparatorFit fit;
    size_t most = 0;
    for (const auto &[width, count] : rowsByWidth) {
        if (width >= 2 && count >= most && count > 0) {
            most = count;
            fit.cells = width;
        }
    }
    fit.evenRows = rows > 0 ? static_cast<double>(most) / static_cast<double>(rows) : 0;
    return fit;
}

} // namespace

char guessSeparator(const QByteArray &sample, bool complete)
{
    char best = ',';
    SeparatorFit bestFit;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const SeparatorFit fit = fitOf(candidate, sample, complete);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace exchange
