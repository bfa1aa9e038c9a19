// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

/// The first byte chooses the options, the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    domain::ReadingOptions options;
    const std::uint8_t choice = data[0];
    options.hasHeader = (choice & 1) == 0;
    options.secondHeader = (choice & 2) != 0;
    options.skipLines = (choice >> 2) & 1;
    static constexpr const char *encodings[] = {"", "UTF-8", "Windows-1252", "UTF-16"};
    options.encoding = QString::fromLatin1(encodings[(choice >> 3) & 3]);
    if (choice & 32)
        options.separator = ';';
    if (choice & 64)
        options.decimalMark = domain::DecimalMark::Comma;
    fuzz::readEverything(
        QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1), options);
    return 0;
}
