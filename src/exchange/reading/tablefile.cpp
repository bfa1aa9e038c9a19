// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/tablefile.h"

#include "domain/text/plainname.h"
#include "exchange/text/csvreader.h"
#include "exchange/text/separatorguess.h"
#include "exchange/workbook/workbook.h"
#include "files/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

constexpr qint64 sampleBytes = 256 * 1024;

/// The beginning of the text, after the lines to skip.
domain::Result<QByteArray> sampleOf(TextSource &source, int skipLines)
{
    QByteArray sample(sampleBytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < sampleBytes - 16) {
        TRY_VALUE(const qint64 got, source.read(sample.data() + filled, sampleBytes - filled));
        if (got == 0)
            break;
        filled += got;
    }
    source.rewind();
    sample.resize(filled);
    qsizetype start = 0;
    for (int skipped = 0; skipped < skipLines && start < sample.size(); ++skipped) {
        while (start < sample.size() && sample.at(start) != '\n' && sample.at(start) != '\r')
            ++start;
        start += sample.mid(start, 2) == "\r\n" ? 2 : 1;
    }
    return sample.mid(start);
}

/// The separator of a first line such as `sep=;`, which is no row.
std::optional<char> announcedSeparator(const QByteArray &sample)
{
    if (sample.size() < 6 || sample.left(4).toLower() != "sep=")
        return std::nullopt;
    if (sample.at(5) != '\n' && sample.at(5) != '\r')
        return std::nullopt;
    return sample.at(4) == '\t' ? std::optional<char>('\t')
                                : domain::separatorFrom(QString(QLatin1Char(sample.at(4))));
}

domain::Result<void> readFilledRow(TableSource &source, TableRow &row)
{
    do {
        TRY_VALUE(const bool found, source.next(row));
        if (!found)
            return domain::Error{domain::ErrorCode::ImportNoRows, {}, {}};
    } while (row.blank);
    return domain::success();
}

/// Names out of two rows: questions over their answers.
QStringList joinedNames(const QStringList &questions, const TableRow &second)
{
    QStringList names;
    QString question;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString part = static_cast<size_t>(i) < second.cells.size()
            ? second.text(static_cast<size_t>(i)).trimmed()
            : QString();
        const bool own = !questions.at(i).trimmed().isEmpty();
        if (own)
            question = questions.at(i).trimmed();
        const bool plain = part.isEmpty() || part.compare("response"_L1, Qt::CaseInsensitive) == 0;
        if (plain)
            names.append(own || !part.isEmpty() ? question : QString());
        else
            names.append(question.isEmpty() ? part : question + u": "_s + part);
    }
    return names;
}

/// Web pages that call themselves workbooks, and other markup: text, but no table.
bool isMarkup(const QByteArray &sample)
{
    const QByteArray start = sample.left(200).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table")
        || start.startsWith("<?xml");
}

} // namespace

domain::Result<std::unique_ptr<TableSource>> openTable(const QString &path, const domain::ReadingOptions &options)
{
    TRY_VALUE(auto file, files::openToRead(path));
    return openTable(std::move(file), path, options);
}

domain::Result<std::unique_ptr<TableSource>> openTable(
    std::unique_ptr<QIODevice> device, const QString &path, const domain::ReadingOptions &options)
{
    if (isPacked(*device))
        return openWorkbook(*device, path, options);
    TRY_VALUE(auto source, TextSource::over(std::move(device), options.encoding));
    TRY_VALUE(const QByteArray sample, sampleOf(*source, options.skipLines));
    if (isMarkup(sample))
        return domain::Error{domain::ErrorCode::ImportFormatUnknown, {}, path};
    CsvReader::Dialect dialect;
    dialect.skipLines = std::max(options.skipLines, 0);
    if (const auto announced = announcedSeparator(sample)) {
        dialect.separator = options.separator.value_or(*announced);
        ++dialect.skipLines;
    } else {
        dialect.separator
            = options.separator ? *options.separator : guessSeparator(sample, sample.size() < sampleBytes - 16);
    }
    return std::unique_ptr<TableSource>(std::make_unique<CsvReader>(std::move(source), dialect));
}

domain::Result<TableHead> readHead(TableSource &source, bool hasHeader, bool secondHeader)
{
    TableRow row;
    if (const auto filled = readFilledRow(source, row); filled.has_error()) {
        if (filled.error().code != domain::ErrorCode::ImportNoRows || hasHeader || row.line == 0)
            return filled.error();
        row.cells = {QByteArrayView()}; // nothing but blank lines: as many rows of one blank cell
    }
    TableHead head;
    for (size_t i = 0; i < row.cells.size(); ++i)
        head.names.append(hasHeader ? row.text(i) : QString());
    if (hasHeader) {
        head.line = row.line;
        head.asWritten = head.names;
    } else {
        source.rewind();
    }
    if (hasHeader && secondHeader) {
        TRY_DONE(readFilledRow(source, row));
        head.names = joinedNames(head.names, row);
    }
    for (qsizetype i = 0; i < head.names.size(); ++i) {
        head.names[i] = domain::plainName(head.names.at(i));
        if (head.names.at(i).isEmpty())
            head.names[i] = u"#%1"_s.arg(i + 1);
    }
    return head;
}

void checkWidth(TableRow &row, qsizetype columns)
{
    const auto wanted = static_cast<size_t>(columns);
    if (row.fault || row.cells.size() == wanted)
        return;
    if (row.cells.size() < wanted) {
        row.fault = RowFault{domain::RejectCause::CellsMissing, row.line, row.byte};
        return;
    }
    const bool allBlank = std::all_of(
        row.cells.begin() + columns, row.cells.end(), [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
    if (allBlank)
        row.cells.resize(wanted);
    else
        row.fault = RowFault{domain::RejectCause::CellsExtra, row.line, row.byte};
}

} // namespace exchange
