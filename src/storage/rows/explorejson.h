// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/explore.h"

#include <QByteArray>

namespace storage
{

/// A request as a finding keeps it, without its data set: view, by, weight, and of the filter what is set.
QByteArray toJson(const domain::ExploreRequest &request);

/// Reads what toJson() wrote. FileDamaged for anything else; an unknown word is never guessed.
domain::Result<domain::ExploreRequest> exploreRequestFromJson(const QByteArray &json);

} // namespace storage
