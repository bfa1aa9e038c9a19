#include "storage/fault.h"

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
        if (isNoSpace(systemError))
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
    : m_error(errorOf(connection ? sqlite3_extended_errcode(connection) : code,
        connection ? sqlite3_system_errno(connection) : 0,
        connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code)))
{
    // The connection remembers its last call, which need not be the one that failed.
    if (connection && (sqlite3_errcode(connection) & 0xff) != (code & 0xff))
        m_error = errorOf(code, 0, sqlite3_errstr(code));
}

const char *Fault::what() const noexcept
{
    return "storage fault";
}

domain::Error errorOf(int code, int systemError, const char *message)
{
    return {errorCodeOf(code, systemError), QString::fromUtf8(message), {}};
}

domain::Error errorOf(const SQLite::Exception &exception)
{
    const int code
        = exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
    return errorOf(code, 0, exception.what());
}

} // namespace storage
