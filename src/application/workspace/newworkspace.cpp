// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/newworkspace.h"

#include "files/newfile.h"

namespace application
{

domain::Result<void> makeWhole(
    const QString &path, const std::function<domain::Result<void>(const QString &part)> &build)
{
    TRY_VALUE(auto file, files::NewFile::begin(path));
    const auto built = build(file.part());
    if (built.has_error()) {
        domain::Error error = built.error();
        if (error.context.startsWith(file.part()))
            error.context = path; // the name people know
        return error;
    }
    return file.commit();
}

} // namespace application
