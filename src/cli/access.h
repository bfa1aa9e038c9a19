// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "cli/invocation.h"
#include "domain/data/dataset.h"

#include <memory>

namespace cli
{

/// Under which account the acting person is remembered: the operating-system user, or with --person one apart, so
/// that whoever sits at this account stays who they are.
QString accountOf(const Invocation &invocation);

/// Opens a workspace only to read it.
domain::Result<std::unique_ptr<application::Workspace>> openToRead(
    const Invocation &invocation, const std::string &file);

/// Opens a workspace to write in it. Nobody may be acting yet.
domain::Result<std::unique_ptr<application::Workspace>> open(const Invocation &invocation, const std::string &file);
/// Makes a new workspace, likewise.
domain::Result<std::unique_ptr<application::Workspace>> create(const Invocation &invocation, const std::string &file);

/// Chooses who acts: the one of --person, else who was remembered for the operating-system user, else somebody of
/// that user's name; added if new.
domain::Result<void> chooseActing(application::Workspace &workspace, const Invocation &invocation);

/// The data set of that name or id; the only one when the name is empty. NotFound, AmbiguousName, UsageWrong.
domain::Result<domain::DataSet> chosenDataSet(application::Workspace &workspace, const QString &name);

/// A day as YYYY-MM-DD; absent when the word is empty. UsageWrong, naming the option, for what is none.
domain::Result<std::optional<QDate>> dayOption(const char *option, const std::string &word);

/// An id of the command line; UsageWrong, naming the option, for what is none.
domain::Result<qint64> idOption(const char *option, const std::string &word);

} // namespace cli
