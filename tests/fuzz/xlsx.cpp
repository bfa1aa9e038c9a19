// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "archivebytes.h"

/// A whole archive as it is; anything else as the files of a workbook, parted by NUL: sheet, texts, styles, workbook,
/// its relations. So the XML is reached without guessing checksums.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<QByteArray> parts = fuzz::parts(data, size);
    if (parts.first().startsWith("PK")) {
        fuzz::readEverything(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {});
        return 0;
    }
    const QByteArray plainRelations
        = "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" "
          "Type=\"x/sharedStrings\" Target=\"texts.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\" "
          "Target=\"styles.xml\"/></Relationships>";
    const QByteArray plainBook = "<workbook><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>";
    fuzz::readEverything(
        fuzz::archiveOf({{"xl/sheet.xml", parts.value(0)}, {"xl/texts.xml", parts.value(1, "<sst/>")},
            {"xl/styles.xml", parts.value(2, "<styleSheet/>")}, {"xl/workbook.xml", parts.value(3, plainBook)},
            {"xl/_rels/workbook.xml.rels", parts.value(4, plainRelations)}}),
        {});
    return 0;
}
