// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspaceenvironment.h"
#include "domain/base/changes.h"
#include "domain/base/result.h"
#include "domain/people/team.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <typeindex>

namespace storage
{
class Workspace;
}

namespace application
{

/// What an undo or redo would do, as history names it; words come from wording::historyLine().
struct UndoStep
{
    QString code;
    QStringList arguments;
};

/// Who has a workspace open for writing.
struct WorkspaceHolder
{
    QString person; ///< may be empty
    QString host;
    QDateTime since; ///< UTC
    bool isElsewhere = false; ///< on another machine

    bool operator==(const WorkspaceHolder &) const = default;
};

/// An open workspace: who acts, what changed, undo and redo. The services (Notes, Rounds, …) work on it and are
/// light: make one where it is needed, `application::Notes(workspace).add(draft)`.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly
    };

    /// A new file. FileExists, FolderMissing, FileReadOnly, DiskFull.
    static domain::Result<std::unique_ptr<Workspace>> create(
        const QString &path, const WorkspaceEnvironment &environment);
    /// FileMissing, FileForeign, FileDamaged, FileNewer, FileOlder, FileLocked, FileReadOnly, FileUnreadable.
    static domain::Result<std::unique_ptr<Workspace>> open(
        const QString &path, Mode mode, const WorkspaceEnvironment &environment);
    ~Workspace() override;
    /// Nothing when nobody has it open.
    static std::optional<WorkspaceHolder> holderOf(const QString &path);

    QString path() const;
    QString name() const; ///< file name without folder and extension
    bool isReadOnly() const;
    const domain::Clock &clock() const;
    const WorkspaceEnvironment &environment() const;

    /// Who acts: remembered for this operating-system account. Absent until somebody is chosen.
    std::optional<domain::Person> person() const;
    /// Chooses who acts, and remembers it for this account. NotFound.
    domain::Result<void> actAs(domain::PersonId person);

    std::optional<UndoStep> nextUndo() const;
    std::optional<UndoStep> nextRedo() const;
    /// NothingToUndo; Conflict when somebody else changed the same since: nothing happens, the list of undos is
    /// emptied.
    domain::Result<UndoStep> undo();
    domain::Result<UndoStep> redo();

    /// Catches up with what nobody did here: another process wrote, or a new day began. Emits changed(everything) if
    /// so. Cheap; called by a timer of the window.
    void catchUp();

    /// Whether the file was moved, removed or replaced since it was opened: nothing can be saved any more but by
    /// saveCopyTo(). Told once by moved().
    bool hasMoved() const;
    /// A copy of what is open here, wherever its file is by now. FileExists, FolderMissing, FileReadOnly, DiskFull.
    domain::Result<void> saveCopyTo(const QString &target) const;

    /// For the services in this folder only; other layers cannot see what it returns.
    storage::Workspace &storage() const;
    /// Likewise: something that belongs to the open workspace and is made when it is first asked for, such as what is
    /// in memory of the data sets. Made from storage(); goes with the workspace. May be asked for on any thread.
    template <typename T>
    T &attached() const
    {
        return *static_cast<T *>(attached(std::type_index(typeid(T)),
            [this]() -> std::shared_ptr<void> { return std::make_shared<T>(storage()); }));
    }

signals:
    void changed(const domain::Changes &changes);
    /// The last moment to save, as theirs, what the person who acts has half typed.
    void personAboutToChange();
    void personChanged();
    /// Noticed by catchUp().
    void moved();

private:
    Workspace(std::unique_ptr<storage::Workspace> storage, const WorkspaceEnvironment &environment);

    void *attached(std::type_index type, const std::function<std::shared_ptr<void>()> &make) const;
    void tell(const domain::Changes &changes);
    std::optional<domain::Person> storedPerson() const;

    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace application
