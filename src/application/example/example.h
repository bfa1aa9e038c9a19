// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/progress.h"
#include "domain/base/result.h"

#include <QDateTime>

namespace application
{

/// How big and which example. Same seed and moment: the same workspace.
struct ExampleRequest
{
    QString path; ///< must not exist yet: FileExists
    quint32 seed = 1;
    QDateTime now; ///< the running week is on day 4 then
    qint64 extraNotes = 0; ///< for trials: this many notes in all, when more than the example's own
    qint64 extraResponses = 0; ///< likewise
    QString account; ///< who opens it; acts as the supervisor's frontline colleague
};

/// Makes the example workspace through the same services a person uses.
domain::Result<void> makeExample(const ExampleRequest &request, const Progress &progress = {});

} // namespace application
