// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>

#include <utility>

/// Files of an archive: name and content.
using ArchiveFiles = QList<std::pair<QByteArray, QByteArray>>;

/// A ZIP archive of these files. With a password each is encrypted, as archives are.
inline QByteArray zipped(const ArchiveFiles &files, const char *password = nullptr)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    int status = 0;
    zip_t *const archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, &status);
    for (const auto &[name, content] : files) {
        zip_source_t *const source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    if (zip_close(archive) != 0)
        qFatal("no archive");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no archive");
    return file.readAll();
}

/// What a small XLSX workbook is made of; the parts can be replaced by others.
struct XlsxParts
{
    QByteArray sheets = R"(<sheet name="Answers" sheetId="1" r:id="rId1"/>)";
    QByteArray workbookExtra;
    QByteArray styles
        = R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>)"
          R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs>)";
    QByteArray strings;
    QByteArray rows; ///< of the first sheet
    QByteArray afterRows;
    ArchiveFiles more;

    QByteArray bytes() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        QByteArray relations;
        for (int i = 1; i <= 3; ++i)
            relations += "<Relationship Id=\"rId" + QByteArray::number(i) + "\" Type=\"" + offices
                + "/worksheet\" Target=\"worksheets/sheet" + QByteArray::number(i) + ".xml\"/>";
        relations += "<Relationship Id=\"rId8\" Type=\"" + offices + "/styles\" Target=\"styles.xml\"/>";
        relations += "<Relationship Id=\"rId9\" Type=\"" + offices + "/sharedStrings\" Target=\"/xl/strings.xml\"/>";
        ArchiveFiles files{
            {"xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + offices + "\">" + workbookExtra + "<sheets>" + sheets
                    + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"},
            {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
            {"xl/strings.xml", "<sst>" + strings + "</sst>"},
            {"xl/worksheets/sheet1.xml", sheet(rows, afterRows)},
        };
        return zipped(files + more);
    }

    static QByteArray sheet(const QByteArray &rows, const QByteArray &after = {})
    {
        return "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
    }
};

/// An ODS document of these tables.
inline QByteArray odsOf(const QByteArray &tables, const ArchiveFiles &more = {})
{
    return zipped(ArchiveFiles{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                      {"content.xml",
                          "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                          "<office:body><office:spreadsheet>"
                              + tables + "</office:spreadsheet></office:body></office:document-content>"}}
        + more);
}
