#include "exchange/tablefile.h"

#include "exchange/csvreader.h"
#include "exchange/separatorguess.h"

#include <QFile>
#include <QFileInfo>

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

bool isArchive(QIODevice &device)
{
    device.seek(0);
    const QByteArray start = device.read(8);
    device.seek(0);
    return start.startsWith("PK\x03\x04") || start.startsWith("\xd0\xcf\x11\xe0") || start.startsWith("\x1f\x8b");
}

} // namespace

domain::Result<std::unique_ptr<TableSource>> openTable(const QString &path, const domain::ReadingOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return domain::Error{domain::ErrorCode::FileMissing, {}, path};
    auto file = std::make_unique<QFile>(path);
    if (info.isDir() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return domain::Error{domain::ErrorCode::FileUnreadable, file->errorString(), path};
    return openTable(std::move(file), path, options);
}

domain::Result<std::unique_ptr<TableSource>> openTable(
    std::unique_ptr<QIODevice> device, const QString &path, const domain::ReadingOptions &options)
{
    if (isArchive(*device))
        return domain::Error{domain::ErrorCode::ImportFormatUnknown, {}, path};
    TRY_VALUE(auto source, TextSource::over(std::move(device), options.encoding));
    TRY_VALUE(const QByteArray sample, sampleOf(*source, options.skipLines));
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

domain::Result<TableHead> readHead(TableSource &source, bool hasHeader)
{
    TableRow row;
    do {
        TRY_VALUE(const bool found, source.next(row));
        if (!found)
            return domain::Error{domain::ErrorCode::ImportNoRows, {}, {}};
    } while (row.blank);
    TableHead head;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString name = hasHeader ? row.text(i).trimmed() : QString();
        head.names.append(name.isEmpty() ? u"#%1"_s.arg(i + 1) : name);
    }
    if (hasHeader)
        head.line = row.line;
    else
        source.rewind();
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
