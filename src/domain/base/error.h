// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace domain
{

/// What went wrong, as a word the program can act on. The sentence for people is made in src/wording.
enum class ErrorCode
{
    // the workspace file
    FileMissing, ///< there is no such file
    FileExists, ///< a new workspace would overwrite a file
    FileForeign, ///< a file, but not one of ours
    FileDamaged, ///< one of ours, but cut off or altered
    DamageFound, ///< the file is open, and a check found damage in it; detail says what SQLite met
    FileNewer, ///< made by a newer version of the program
    FileOlder, ///< an older schema, and it may not be brought up to date here (read-only)
    FileLocked, ///< open elsewhere; context names person, host and since when
    FileReadOnly, ///< no right to write
    FileUnreadable, ///< no right to read
    FileUnfinished, ///< a journal of an interrupted change lies beside it and cannot be played back: no right to
                    ///< write
    FileAltered, ///< holds what is not of our schema, such as a trigger; detail names it
    FileMoved, ///< was moved, removed or replaced while it was open
    FileInUse, ///< open in this program, or being written by another one at this moment
    NotAFile, ///< a folder, pipe or device
    FolderMissing, ///< the folder to write into does not exist
    DiskFull,
    OutboxUnreadable, ///< lines of an outbox are altered or fit nowhere; detail: how many, context: where they are
                      ///< kept
    StorageFailed, ///< anything else SQLite or the disk said; detail holds it

    // changes
    NotFound, ///< no such row; context names the kind
    Conflict, ///< undo or redo met a row that changed since
    NothingToUndo,
    NothingToRedo,
    HistoryDamaged, ///< the checksum of a history entry does not match
    ReadOnlyWorkspace, ///< opened for reading

    // what a person entered
    FieldEmpty, ///< context names the field
    FieldTooLong, ///< context names the field, detail the bound
    FieldInvalid, ///< context names the field, detail what was found
    GateClosed, ///< a gate is not passed; context names the gate
    AlreadyRunning, ///< a participant has another running round; context names the person
    Sealed, ///< the sealed prediction may only be amended
    NothingChosen, ///< no candidate or idea was chosen
    WrongState, ///< the round or reflection is not in the state this needs; context names the state
    NothingToRead, ///< no note that another person could rate
    AmbiguousName, ///< several things have that name; context holds it

    // files that come in or go out
    ImportNoRows,
    ImportColumnMissing, ///< context names the column
    ImportNotText, ///< binary, or an encoding that cannot be told
    ImportTooManyColumns, ///< context: line, detail: the bound
    ImportEncodingUnknown, ///< context: the name of an encoding nobody knows
    ImportDatesAmbiguous, ///< dates fit day first and month first alike; context: the column, detail: one of them
    ImportNothingReadable, ///< not one row could be taken; context: the column of the first, detail: what stood there
    ImportRowsRejected, ///< nothing was imported because rows were bad and all were wanted
    ImportFormatUnknown, ///< an archive, but no table we know; context names the file
    ImportPasswordProtected, ///< a workbook that opens with a password only; context names the file
    ImportLibraryMissing, ///< what reads workbooks is not on this machine; detail: its file, context names the
                          ///< workbook
    ImportDamaged, ///< a workbook cut off or altered; context names the file
    ImportTooLarge, ///< a file that unpacks to more than any table needs; context names it
    ImportOldWorkbook, ///< XLS, XLSB and other office documents; context names the file
    ImportSheetMissing, ///< context names the sheet, detail the ones there are
    ExportFailed, ///< the target could not be written; detail says why

    Cancelled,
    UsageWrong ///< a command line that cannot be understood; detail says why
};

/// What went wrong, where, and what was met. Carries data only: words for people come from wording::sentence().
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString detail; ///< what was found, technical or literal; may be empty
    QString context; ///< which file, field, kind or person; may be empty

    bool operator==(const Error &) const = default;
};

} // namespace domain
