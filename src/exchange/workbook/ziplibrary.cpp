// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/ziplibrary.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace exchange
{

ZipLibrary::ZipLibrary()
{
    QLibrary library(QStringLiteral(TRYWEEK_LIBZIP));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    loaded = library.load();
    const auto find = [&](auto &function, const char *name) {
        using Function = std::remove_reference_t<decltype(function)>;
        function = loaded ? reinterpret_cast<Function>(library.resolve(name)) : nullptr;
        loaded = loaded && function;
    };
    find(sourceBufferCreate, "zip_source_buffer_create");
    find(sourceFree, "zip_source_free");
    find(openFromSource, "zip_open_from_source");
    find(discard, "zip_discard");
    find(errorInit, "zip_error_init");
    find(errorFini, "zip_error_fini");
    find(numEntries, "zip_get_num_entries");
    find(statIndex, "zip_stat_index");
    find(fopenIndex, "zip_fopen_index");
    find(fread, "zip_fread");
    find(fclose, "zip_fclose");
}

} // namespace exchange
