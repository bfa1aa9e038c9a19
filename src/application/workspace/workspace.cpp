// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/workspace.h"

#include "application/workspace/internal/importleftovers.h"
#include "storage/file/lockfile.h"
#include "storage/file/workspace.h"
#include "storage/rows/teams.h"

#include <QFileInfo>

#include <mutex>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

storage::Environment environmentOf(const WorkspaceEnvironment &environment)
{
    storage::Environment forStorage{environment.clock};
    forStorage.personName = environment.account;
    if (environment.seed)
        forStorage.idSeed = *environment.seed;
    if (environment.takeOver)
        forStorage.takeover = storage::LockFile::Takeover::OnRequest;
    return forStorage;
}

} // namespace

class Workspace::Private
{
public:
    std::unique_ptr<storage::Workspace> storage;
    WorkspaceEnvironment environment;
    std::mutex attaching;
    std::unordered_map<std::type_index, std::shared_ptr<void>> attached;
    std::optional<domain::Person> person = {};
    QDate day; ///< as of the last look
    bool movedIsTold = false;
    int listener = 0;

    Private(std::unique_ptr<storage::Workspace> opened, const WorkspaceEnvironment &around)
        : storage(std::move(opened))
        , environment(around)
        , day(around.clock.today())
    {
    }

    /// Notes are mended by their author only, so another person at the same desk does not undo them either.
    std::optional<UndoStep> undoStepOf(const std::optional<domain::Operation> &next) const
    {
        if (!next || storage->isReadOnly())
            return std::nullopt;
        if (next->code.startsWith(u"note."_s) && (!person || next->person != person->id))
            return std::nullopt;
        return UndoStep{next->code, next->arguments};
    }
};

Workspace::Workspace(std::unique_ptr<storage::Workspace> storage, const WorkspaceEnvironment &environment)
    : m_d(new Private(std::move(storage), environment))
{
    m_d->person = storedPerson();
    m_d->listener = m_d->storage->addListener([this](const domain::Changes &changes) {
        // A worker commits on its own thread; whoever listens to this object lives on ours.
        QMetaObject::invokeMethod(this, [this, changes] { tell(changes); });
    });
}

Workspace::~Workspace()
{
    m_d->storage->removeListener(m_d->listener);
}

domain::Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, const WorkspaceEnvironment &environment)
{
    TRY_VALUE(auto storage, storage::Workspace::create(path, environmentOf(environment)));
    return std::unique_ptr<Workspace>(new Workspace(std::move(storage), environment));
}

domain::Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, Mode mode, const WorkspaceEnvironment &environment)
{
    const auto storageMode = mode == Mode::ReadOnly ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite;
    TRY_VALUE(auto storage, storage::Workspace::open(path, storageMode, environmentOf(environment)));
    if (mode == Mode::ReadWrite)
        TRY_DONE(finishImports(*storage));
    return std::unique_ptr<Workspace>(new Workspace(std::move(storage), environment));
}

std::optional<WorkspaceHolder> Workspace::holderOf(const QString &path)
{
    const auto holder = storage::LockFile::holderOf(path);
    if (!holder || storage::LockFile::isStale(path, *holder))
        return std::nullopt;
    return WorkspaceHolder{holder->person, holder->host, holder->since,
        !holder->host.isEmpty() && !storage::LockFile::isOfThisMachine(*holder)};
}

QString Workspace::path() const
{
    return m_d->storage->path();
}

QString Workspace::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Workspace::isReadOnly() const
{
    return m_d->storage->isReadOnly();
}

const domain::Clock &Workspace::clock() const
{
    return m_d->environment.clock;
}

const WorkspaceEnvironment &Workspace::environment() const
{
    return m_d->environment;
}

storage::Workspace &Workspace::storage() const
{
    return *m_d->storage;
}

void *Workspace::attached(std::type_index type, const std::function<std::shared_ptr<void>()> &make) const
{
    const std::scoped_lock lock(m_d->attaching);
    std::shared_ptr<void> &found = m_d->attached[type];
    if (!found)
        found = make();
    return found.get();
}

std::optional<domain::Person> Workspace::person() const
{
    return m_d->person;
}

domain::Result<void> Workspace::actAs(domain::PersonId person)
{
    TRY_VALUE(const auto found, storage::findPerson(storage().reader(), person));
    if (found.removed)
        return domain::Error{domain::ErrorCode::NotFound, {}, u"person"_s};
    if (!isReadOnly()) {
        TRY_DONE(storage().draft([&](storage::Writer &writer) {
            return storage::rememberAccount(writer, environment().account, person);
        }));
    }
    if (m_d->person && m_d->person->id != person)
        emit personAboutToChange();
    m_d->person = found;
    emit personChanged();
    return domain::success();
}

std::optional<UndoStep> Workspace::nextUndo() const
{
    return m_d->undoStepOf(storage().nextUndo());
}

std::optional<UndoStep> Workspace::nextRedo() const
{
    return m_d->undoStepOf(storage().nextRedo());
}

domain::Result<UndoStep> Workspace::undo()
{
    const auto deed = nextUndo();
    if (!deed)
        return domain::Error{domain::ErrorCode::NothingToUndo, {}, {}};
    TRY_DONE(storage().undo(m_d->person ? std::optional(m_d->person->id) : std::nullopt));
    return *deed;
}

domain::Result<UndoStep> Workspace::redo()
{
    const auto deed = nextRedo();
    if (!deed)
        return domain::Error{domain::ErrorCode::NothingToRedo, {}, {}};
    TRY_DONE(storage().redo(m_d->person ? std::optional(m_d->person->id) : std::nullopt));
    return *deed;
}

bool Workspace::hasMoved() const
{
    return storage().hasMoved();
}

domain::Result<void> Workspace::saveCopyTo(const QString &target) const
{
    return storage().saveCopy(target);
}

void Workspace::catchUp()
{
    if (hasMoved()) {
        if (!std::exchange(m_d->movedIsTold, true))
            emit moved();
        return;
    }
    const QDate today = clock().today();
    const bool newDay = std::exchange(m_d->day, today) != today;
    const auto foreign = storage().hasForeignCommits();
    if (!newDay && (!foreign.has_value() || !foreign.value()))
        return;
    domain::Changes changes;
    changes.everything = true;
    tell(changes);
}

void Workspace::tell(const domain::Changes &changes)
{
    const auto before = m_d->person;
    const auto now = changes.touches(domain::Kind::Person) ? storedPerson() : before;
    if (before && (!now || now->id != before->id))
        emit personAboutToChange();
    m_d->person = now;
    emit changed(changes);
    if (now != before)
        emit personChanged();
}

std::optional<domain::Person> Workspace::storedPerson() const
{
    const auto &reader = storage().reader();
    if (isReadOnly() && m_d->person) {
        // Chosen for this window only: nothing could be remembered.
        const auto found = storage::findPerson(reader, m_d->person->id);
        return found.has_value() && !found.value().removed ? std::optional(found.value()) : std::nullopt;
    }
    const auto found = storage::personOfAccount(reader, environment().account);
    return found.has_value() ? found.value() : std::nullopt;
}

} // namespace application
