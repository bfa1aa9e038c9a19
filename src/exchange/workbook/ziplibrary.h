// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <zip.h>

namespace exchange
{

/// The functions of libzip that are used, loaded with the first archive. Bound at the start of the program, libzip
/// and the library for encryption it brings along would take an eighth of the time until the window stands there.
struct ZipLibrary
{
    /// Loads it; loading again costs next to nothing.
    ZipLibrary();

    bool isLoaded() const { return loaded; }

    bool loaded = false;
    decltype(&zip_source_buffer_create) sourceBufferCreate = nullptr;
    decltype(&zip_source_free) sourceFree = nullptr;
    decltype(&zip_open_from_source) openFromSource = nullptr;
    decltype(&zip_discard) discard = nullptr;
    decltype(&zip_error_init) errorInit = nullptr;
    decltype(&zip_error_fini) errorFini = nullptr;
    decltype(&zip_get_num_entries) numEntries = nullptr;
    decltype(&zip_stat_index) statIndex = nullptr;
    decltype(&zip_fopen_index) fopenIndex = nullptr;
    decltype(&zip_fread) fread = nullptr;
    decltype(&zip_fclose) fclose = nullptr;
};

} // namespace exchange
