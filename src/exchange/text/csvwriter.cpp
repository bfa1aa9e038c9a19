// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/csvwriter.h"

#include <QFileDevice>
#include <QStringEncoder>

#include <charconv>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

constexpr qsizetype writeBlock = 256 * 1024;

bool isPlainNumber(QByteArrayView text)
{
    double value = 0;
    const char *begin = text.begin();
    if (begin != text.end() && *begin == '+')
        ++begin;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (begin == text.end() || !(digit(text.back()) && (digit(*begin) || *begin == '-' || *begin == '.')))
        return false;
    const auto [end, error] = std::from_chars(begin, text.end(), value);
    return error == std::errc() && end == text.end();
}

/// Whether a spreadsheet would take the text for a formula, or for something other than what it is.
bool runsAsFormula(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    switch (text.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
    case '\n':
        return true;
    case '+':
    case '-':
        return !isPlainNumber(text);
    case '\xef':
        break;
    default:
        return false;
    }
    for (const char *fullWidth : {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"})
        if (text.startsWith(fullWidth))
            return true;
    return false;
}

bool needsQuotes(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    const char first = text.front();
    const char last = text.back();
    if (first == ' ' || first == '\t' || last == ' ' || last == '\t')
        return true;
    for (const char c : text)
        if (c == ',' || c == '"' || c == '\n' || c == '\r')
            return true;
    return false;
}

/// The same error as what it means here: no right to write is no property of a workspace.
domain::Error asExport(domain::Error error)
{
    if (error.code == domain::ErrorCode::FileReadOnly || error.code == domain::ErrorCode::StorageFailed)
        error.code = domain::ErrorCode::ExportFailed;
    return error;
}

} // namespace

domain::Result<CsvWriter> CsvWriter::create(const QString &path, Options options)
{
    auto file = files::WholeFile::begin(path);
    if (file.has_error())
        return asExport(file.error());
    return CsvWriter(std::make_unique<files::WholeFile>(std::move(file.value())), options);
}

CsvWriter::CsvWriter(QIODevice &device, Options options)
    : m_device(&device)
    , m_options(options)
{
    m_buffer.reserve(2 * writeBlock);
    if (options.byteOrderMark)
        m_buffer.append("\xef\xbb\xbf");
}

CsvWriter::CsvWriter(std::unique_ptr<files::WholeFile> file, Options options)
    : CsvWriter(file->device(), options)
{
    m_file = std::move(file);
}

void CsvWriter::beginCell()
{
    if (m_inRow)
        m_buffer.append(',');
    m_inRow = true;
}

void CsvWriter::cell(QStringView text)
{
    m_utf8.resize(3 * text.size());
    QStringEncoder encoder(QStringEncoder::Utf8);
    char *const end = encoder.appendToBuffer(m_utf8.data(), text);
    cell(QByteArrayView(m_utf8.constData(), end - m_utf8.constData()));
}

void CsvWriter::cell(QByteArrayView utf8)
{
    beginCell();
    const bool guarded = m_options.formulaSafe && runsAsFormula(utf8);
    if (!needsQuotes(utf8)) {
        if (guarded)
            m_buffer.append('\'');
        m_buffer.append(utf8);
        return;
    }
    m_buffer.append(guarded ? QByteArrayView("\"'") : QByteArrayView("\""));
    while (true) {
        const qsizetype quote = utf8.indexOf('"');
        if (quote < 0)
            break;
        m_buffer.append(utf8.first(quote + 1));
        m_buffer.append('"');
        utf8 = utf8.sliced(quote + 1);
    }
    m_buffer.append(utf8);
    m_buffer.append('"');
}

void CsvWriter::cell(qint64 number)
{
    beginCell();
    char text[24];
    const auto written = std::to_chars(text, text + sizeof text, number);
    m_buffer.append(text, written.ptr - text);
}

void CsvWriter::cell(double number)
{
    beginCell();
    char text[32];
    const auto written = std::to_chars(text, text + sizeof text, number);
    m_buffer.append(text, written.ptr - text);
}

void CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_inRow = false;
    if (m_buffer.size() >= writeBlock)
        flush();
}

void CsvWriter::row(const QStringList &cells)
{
    for (const QString &text : cells)
        cell(text);
    endRow();
}

void CsvWriter::flush()
{
    if (!m_failed && m_device->write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0);
}

domain::Result<void> CsvWriter::finish()
{
    flush();
    if (m_file) { // sees by itself what failed
        const auto done = m_file->commit();
        return done.has_error() ? domain::Result<void>(asExport(done.error())) : domain::success();
    }
    if (!m_failed)
        return domain::success();
    const auto *const device = qobject_cast<QFileDevice *>(m_device);
    const bool full = device && device->error() == QFileDevice::ResourceError;
    return domain::Error{
        full ? domain::ErrorCode::DiskFull : domain::ErrorCode::ExportFailed, m_device->errorString(), {}};
}

} // namespace exchange
