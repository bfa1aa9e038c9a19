// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "files/wholefile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace exchange
{

/// Writes RFC 4180: UTF-8, comma, CRLF, quotes where they are needed. Rows are written as they come, in constant
/// memory. To a path it is all or nothing: until finish() the earlier file stays as it was, and without it nothing is
/// left behind.
class CsvWriter
{
public:
    struct Options
    {
        bool byteOrderMark = false; ///< some spreadsheets need it to see that the file is UTF-8
        /// Puts an apostrophe before text that a spreadsheet would run as a formula: text that begins with `= + - @`
        /// (also in their full-width forms), a tab or a line end, unless all of it is a plain number such as -3.5.
        bool formulaSafe = true;
    };

    /// FolderMissing (context: the folder), DiskFull, NotAFile, FileInUse or ExportFailed (context: the path).
    static domain::Result<CsvWriter> create(const QString &path, Options options);
    /// To an open device, which must outlive the writer.
    CsvWriter(QIODevice &device, Options options);

    CsvWriter(CsvWriter &&) = default;
    CsvWriter &operator=(CsvWriter &&) = default;

    void cell(QStringView text);
    void cell(QByteArrayView utf8);
    void cell(qint64 number);
    /// The shortest text that reads back as the same number, with a dot.
    void cell(double number);
    void emptyCell() { beginCell(); }
    void endRow();
    void row(const QStringList &cells);

    /// Writes what is left and puts the file in its place, on the disk when it returns. ExportFailed (detail: what
    /// the disk said) or DiskFull: the earlier file is as it was.
    domain::Result<void> finish();

private:
    CsvWriter(std::unique_ptr<files::WholeFile> file, Options options);
    void beginCell();
    void flush();

    std::unique_ptr<files::WholeFile> m_file;
    QIODevice *m_device;
    Options m_options;
    QByteArray m_buffer;
    QByteArray m_utf8; ///< room for one converted cell
    bool m_inRow = false;
    bool m_failed = false;
};

} // namespace exchange
