// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "archivebytes.h"

/// A whole archive as it is; anything else as the content of a document, and after a NUL its manifest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<QByteArray> parts = fuzz::parts(data, size);
    if (parts.first().startsWith("PK")) {
        fuzz::readEverything(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {});
        return 0;
    }
    fuzz::readEverything(
        fuzz::archiveOf({{"content.xml", parts.value(0)}, {"META-INF/manifest.xml", parts.value(1, "<manifest/>")}}),
        {});
    return 0;
}
