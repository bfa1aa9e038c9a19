// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/fault.h"

#include <sqlite3.h>

#include <cerrno>

namespace storage
{

namespace
{

bool isNoSpace(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

bool isWriteFailure(int code)
{
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE
        || code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR_CLOSE;
}

domain::ErrorCode errorCodeOf(int code, int systemError)
{
    using domain::ErrorCode;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::FileLocked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::FileReadOnly;
    case SQLITE_CANTOPEN:
        return systemError == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::FileDamaged;
    case SQLITE_IOERR:
        if (isWriteFailure(code) && isNoSpace(systemError))
            return ErrorCode::DiskFull;
        return code == SQLITE_IOERR_SHORT_READ ? ErrorCode::FileDamaged : ErrorCode::StorageFailed;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

Fault::Fault(domain::Error error)
    : m_error(std::move(error))
{
}

Fault::Fault(sqlite3 *connection, int code)
{
    // A failed commit leaves no number in the connection; errno still holds it (a quota says so only there).
    const int systemError = errno;
    if (connection && (sqlite3_errcode(connection) & 0xff) == (code & 0xff)) {
        const int kept = sqlite3_system_errno(connection);
        m_error = errorOf(
            sqlite3_extended_errcode(connection), kept != 0 ? kept : systemError, sqlite3_errmsg(connection));
    } else {
        m_error = errorOf(code, systemError, sqlite3_errstr(code));
    }
}

const char *Fault::what() const noexcept
{
    return "storage fault";
}

domain::Error errorOf(int code, int systemError, const char *message)
{
    return {errorCodeOf(code, systemError), QString::fromUtf8(message), {}};
}

} // namespace storage
