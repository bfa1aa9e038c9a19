// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/errors.h"

#include "wording/fields.h"

#include <QCoreApplication>

using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Errors)
};

struct ErrorEntry
{
    ErrorCode code;
    const char *plain; ///< when the error does not carry what `full` names
    const char *full = nullptr; ///< %1 the context, %2 the detail
};

constexpr ErrorEntry fileErrors[] = {
    {ErrorCode::FileMissing,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file is not there. Nothing was changed. Choose another file, or create a new workspace."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "There is no file %1. Nothing was changed. Choose another file, or create a new workspace.")},
    {ErrorCode::FileExists,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "A file of that name exists already. It was left as it is. Choose another name."),
        QT_TRANSLATE_NOOP(
            "wording::Errors", "There is already a file %1. It was left as it is. Choose another name.")},
    {ErrorCode::FileForeign,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file is not a Tryweek workspace. It was left as it is. Choose a file that ends in .tryweek."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 is not a Tryweek workspace. It was left as it is. Choose a file that ends in .tryweek.")},
    {ErrorCode::FileDamaged,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace is damaged. Nothing was written to it. If there is a backup in a folder beside it, open "
            "the "
            "newest."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace %1 is damaged. Nothing was written to it. If there is a backup in a folder beside it, "
            "open "
            "the newest.")},
    {ErrorCode::DamageFound,
        QT_TRANSLATE_NOOP("wording::Errors",
            "A check found damage in the workspace. It was left as it is, and some of it may be missing from view. "
            "Check the whole file in the menu File, then go back to the newest backup beside it."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "A check found damage in the workspace %1. It was left as it is, and some of it may be missing from "
            "view. "
            "Check the whole file in the menu File, then go back to the newest backup beside it.")},
    {ErrorCode::FileNewer,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace was made by a newer Tryweek. It was left as it is. Update Tryweek here, then open it "
            "again."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 was made by a newer Tryweek. It was left as it is. Update Tryweek here, then open it again.")},
    {ErrorCode::FileOlder,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace was made by an older Tryweek and cannot be brought up to date while it may only be read. "
            "It was left as it is. Copy it to a folder you can write in, then open the copy."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 was made by an older Tryweek and cannot be brought up to date while it may only be read. It was left "
            "as it is. Copy it to a folder you can write in, then open the copy.")},
    {ErrorCode::FileLocked,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace is open elsewhere. Nothing was changed. Close it there, then try again."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace is open elsewhere: %1. Nothing was changed. Close it there, then try again.")},
    {ErrorCode::FileReadOnly,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file may be read here but not written. Nothing was changed. Ask for the right to write."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 may be read here but not written. Nothing was changed. Ask for the right to write.")},
    {ErrorCode::FileUnreadable,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file cannot be read here. It was left as it is. Ask its owner for the right to read it."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 cannot be read here. It was left as it is. Ask its owner for the right to read it.")},
    {ErrorCode::FileUnfinished,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace was not closed in order, and what it needs to be read lies beside it. It was left as it "
            "is. Open it once where it may be written; do not copy the one file alone."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 was not closed in order, and what it needs to be read lies beside it. It was left as it is. Open it "
            "once where it may be written; do not copy the one file alone.")},
    {ErrorCode::FileAltered,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace holds something that Tryweek did not put there. It was left as it is. Open the newest "
            "backup beside it."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace %1 holds something that Tryweek did not put there (%2). It was left as it is. Open the "
            "newest backup beside it.")},
    {ErrorCode::FileMoved,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace was moved, removed or replaced while it was open. What was saved before is kept, nothing "
            "more can be saved in it. Save a copy of it here, then go on in the copy."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 was moved, removed or replaced while it was open. What was saved before is kept, nothing more can be "
            "saved in it. Save a copy of it here, then go on in the copy.")},
    {ErrorCode::FileInUse,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file is in use at this moment. It was left as it is. Choose another file, or try again later."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 is in use at this moment. It was left as it is. Choose another file, or try again later.")},
    {ErrorCode::NotAFile,
        QT_TRANSLATE_NOOP("wording::Errors",
            "This is no file but a folder, a pipe or a device. Nothing was read or written. Choose a file."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 is no file but a folder, a pipe or a device. Nothing was read or written. Choose a file.")},
    {ErrorCode::FolderMissing,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "The folder to write into is not there. Nothing was written. Choose another folder."),
        QT_TRANSLATE_NOOP(
            "wording::Errors", "There is no folder for %1. Nothing was written. Choose another folder.")},
    {ErrorCode::DiskFull,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The disk is full. What was saved before is kept, this change is not saved. Free some space, then save "
            "again.")},
    {ErrorCode::OutboxUnreadable,
        QT_TRANSLATE_NOOP("wording::Errors",
            "Some of what waited in an outbox cannot be read. It is kept in a file beside the workspace. Ask whoever "
            "logged it to write it again."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "Some of what waited in an outbox cannot be read (entries: %2). It is kept beside the workspace in %1. "
            "Ask "
            "whoever logged it to write it again.")},
    {ErrorCode::StorageFailed,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace could not be read or written. What was saved before is kept. Try again; if it happens "
            "once more, open a backup."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace could not be read or written (%2). What was saved before is kept. Try again; if it "
            "happens "
            "once more, open a backup.")},
};

constexpr ErrorEntry changeErrors[] = {
    {ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("wording::Errors",
            "What you asked for is not in the workspace. Nothing was changed. It may have been removed; look in the "
            "history."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "There is no such %1 in the workspace. Nothing was changed. It may have been removed; look in the "
            "history.")},
    {ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("wording::Errors",
            "This cannot be undone or redone: something has changed since, or depends on it. Nothing was changed. "
            "Make the change by hand.")},
    {ErrorCode::NothingToUndo,
        QT_TRANSLATE_NOOP("wording::Errors",
            "There is nothing to undo. Nothing was changed. What was done earlier stands in the history.")},
    {ErrorCode::NothingToRedo,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "There is nothing to redo. Nothing was changed. Undo something first to redo it.")},
    {ErrorCode::HistoryDamaged,
        QT_TRANSLATE_NOOP("wording::Errors",
            "An entry of the history is damaged, so it cannot be undone. Nothing was changed. Make the change by "
            "hand, and have the whole file checked.")},
    {ErrorCode::ReadOnlyWorkspace,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workspace is open for reading only. Nothing was changed. Close it where it is open for writing, "
            "then open it again.")},
    {ErrorCode::FieldEmpty,
        QT_TRANSLATE_NOOP("wording::Errors",
            "Something is still empty. What you entered is kept. Fill the field, then save again."),
        QT_TRANSLATE_NOOP(
            "wording::Errors", "Still empty: %1. What you entered is kept. Fill it in, then save again.")},
    {ErrorCode::FieldTooLong,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "A text is too long. What you entered is kept. Shorten it, then try again."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "Too long: %1, at most %2 characters. What you entered is kept. Shorten it, then try again.")},
    {ErrorCode::FieldInvalid,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "A value cannot be understood. What you entered is kept. Change it, then save again."),
        QT_TRANSLATE_NOOP(
            "wording::Errors", "“%2” cannot be taken for %1. What you entered is kept. Change it, then save again.")},
    {ErrorCode::GateClosed,
        QT_TRANSLATE_NOOP("wording::Errors",
            "Something is still missing before the next step. Everything entered is kept. The list at the end of the "
            "step names what is missing.")},
    {ErrorCode::AlreadyRunning,
        QT_TRANSLATE_NOOP("wording::Errors",
            "Somebody taking part has another running week. Nothing was started. End that week first, or start "
            "without them."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 has another running week. Nothing was started. End that week first, or start without them.")},
    {ErrorCode::Sealed,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "The prediction is sealed. It stands as it was. Add an amendment beside it.")},
    {ErrorCode::NothingChosen,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "Nothing has been chosen yet. Everything entered is kept. Choose one, then go on.")},
    {ErrorCode::WrongState,
        QT_TRANSLATE_NOOP("wording::Errors",
            "This does not go together with how far the cycle has come. Nothing was changed. Open the step that is "
            "due now.")},
    {ErrorCode::NothingToRead,
        QT_TRANSLATE_NOOP("wording::Errors",
            "There is no note to rate: it takes shared notes with a text that a colleague wrote. Nothing was drawn. "
            "Ask a colleague who wrote none of them.")},
    {ErrorCode::AmbiguousName,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "Several things have that name. Nothing was changed. Say which one you mean."),
        QT_TRANSLATE_NOOP(
            "wording::Errors", "Several things fit “%1”. Nothing was changed. Say which one you mean.")},
};

constexpr ErrorEntry exchangeErrors[] = {
    {ErrorCode::ImportNoRows,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file holds no rows to import. Nothing was imported. Look at the separator and at where the table "
            "begins.")},
    {ErrorCode::ImportColumnMissing,
        QT_TRANSLATE_NOOP("wording::Errors",
            "A column is not in the file. Nothing was imported. Choose one of the columns the preview shows."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file has no column %1. Nothing was imported. Choose one of the columns the preview shows.")},
    {ErrorCode::ImportNotText,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file does not read as text. Nothing was imported. Save it as CSV, or say its encoding.")},
    {ErrorCode::ImportTooManyColumns,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file has more columns than can be read. Nothing was imported. Look at the separator, or leave "
            "columns out."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "Line %1 has more than %2 columns. Nothing was imported. Look at the separator, or leave columns out.")},
    {ErrorCode::ImportEncodingUnknown,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The encoding is not known here. Nothing was imported. Choose UTF-8, UTF-16 or Windows-1252."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The encoding %1 is not known here. Nothing was imported. Choose UTF-8, UTF-16 or Windows-1252.")},
    {ErrorCode::ImportDatesAmbiguous,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The dates may be read with the day or with the month first. Nothing was imported. Say which comes "
            "first."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The dates in %1 may be read with the day or with the month first, %2 for one. Nothing was imported. Say "
            "which comes first.")},
    {ErrorCode::ImportNothingReadable,
        QT_TRANSLATE_NOOP("wording::Errors",
            "Not one row of the file can be read. Nothing was imported. Look at the separator, and at quotes that "
            "are "
            "not closed."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "Not one row of the file can be read: “%2” stands where %1 should be. Nothing was imported. Look at what "
            "the columns mean, and at how dates and numbers are written.")},
    {ErrorCode::ImportRowsRejected,
        QT_TRANSLATE_NOOP("wording::Errors",
            "Some rows cannot be read. Nothing was imported, because all of them were wanted. Mend the rows, or "
            "import the rest.")},
    {ErrorCode::ImportFormatUnknown,
        QT_TRANSLATE_NOOP(
            "wording::Errors", "This kind of file is not known here. Nothing was imported. Save it as CSV first."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "This kind of file is not known here: %1. Nothing was imported. Save it as CSV first.")},
    {ErrorCode::ImportPasswordProtected,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workbook is protected with a password. Nothing was imported. Save it without one, then import it."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 is protected with a password. Nothing was imported. Save it without one, then import it.")},
    {ErrorCode::ImportLibraryMissing,
        QT_TRANSLATE_NOOP("wording::Errors",
            "Workbooks cannot be read, because libzip is missing here. Nothing was imported. Save it as CSV "
            "instead."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 cannot be read, because libzip is missing here. Nothing was imported. Save it as CSV instead.")},
    {ErrorCode::ImportDamaged,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workbook is damaged. Nothing was imported. Get it anew from where it came, or save it as CSV."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 is damaged. Nothing was imported. Get it anew from where it came, or save it as CSV.")},
    {ErrorCode::ImportTooLarge,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file unpacks to more than any table needs. Nothing was imported. Save the sheet you want as CSV."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 unpacks to more than any table needs. Nothing was imported. Save the sheet you want as CSV.")},
    {ErrorCode::ImportOldWorkbook,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The file is of an office program, but no workbook that can be read here. Nothing was imported. Save it "
            "as XLSX, ODS or CSV."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "%1 is a file of an office program, but no workbook that can be read here. Nothing was imported. Save it "
            "as XLSX, ODS or CSV.")},
    {ErrorCode::ImportSheetMissing,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The workbook has no such sheet. Nothing was imported. Choose one of the sheets it has."),
        QT_TRANSLATE_NOOP(
            "wording::Errors", "The workbook has no sheet %1. Nothing was imported. Choose one of these: %2.")},
    {ErrorCode::ExportFailed,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The export could not be written. The workspace is unchanged. Choose another place, then export again."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The export could not be written (%2). The workspace is unchanged. Choose another place, then export "
            "again.")},
    {ErrorCode::Cancelled,
        QT_TRANSLATE_NOOP("wording::Errors", "Cancelled. Nothing was changed. Start it again whenever you like.")},
    {ErrorCode::UsageWrong,
        QT_TRANSLATE_NOOP("wording::Errors",
            "The command cannot be understood. Nothing was changed. Add --help to see how it is written."),
        QT_TRANSLATE_NOOP("wording::Errors",
            "The command cannot be understood: %2. Nothing was changed. Add --help to see how it is written.")},
};

const ErrorEntry *entryOf(ErrorCode code)
{
    for (const ErrorEntry &entry : fileErrors)
        if (entry.code == code)
            return &entry;
    for (const ErrorEntry &entry : changeErrors)
        if (entry.code == code)
            return &entry;
    for (const ErrorEntry &entry : exchangeErrors)
        if (entry.code == code)
            return &entry;
    return nullptr;
}

/// The text with the values it names, or nothing when one of them is not there.
QString filled(const char *text, const domain::Error &error)
{
    const QString sentence = ErrorTexts::tr(text);
    const bool needsContext = sentence.contains(u"%1");
    const bool needsDetail = sentence.contains(u"%2");
    if ((needsContext && error.context.isEmpty()) || (needsDetail && error.detail.isEmpty()))
        return {};
    const QString context = wording::fieldName(error.context);
    if (needsContext && needsDetail)
        return sentence.arg(context, error.detail);
    return sentence.arg(needsContext ? context : error.detail);
}

} // namespace

QString sentence(const domain::Error &error)
{
    const ErrorEntry *entry = entryOf(error.code);
    if (!entry)
        return {};
    const QString full = entry->full ? filled(entry->full, error) : QString();
    return full.isEmpty() ? ErrorTexts::tr(entry->plain) : full;
}

} // namespace wording
