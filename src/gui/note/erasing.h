// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/backgroundwork.h"
#include "domain/base/result.h"

#include <QObject>

namespace application
{
class Workspace;
}

namespace gui
{

class Messages;

/// Takes the bytes of what was erased for good out of the file, and on request from the backups beside it, while the
/// person goes on.
class Erasing final : public QObject
{
    Q_OBJECT

public:
    explicit Erasing(QObject *parent);

    /// Tells in the message bar how it goes, with a way to stop it, and how it ended.
    void tellThrough(Messages &news);
    /// The text was erased in this workspace. What waits in an outbox needs nothing more.
    void finish(application::Workspace &workspace, bool withBackups);

signals:
    void ended(const domain::Result<void> &outcome, bool withBackups);

private:
    application::BackgroundWork m_work;
};

} // namespace gui
