#pragma once

#include "domain/explore.h"
#include "domain/result.h"

#include <QByteArray>

namespace storage
{

/// A request as a finding keeps it, without its data set: view, by, weight, and of the filter what is set.
QByteArray toJson(const domain::ExploreRequest &request);

/// Reads what toJson() wrote. FileDamaged for anything else; an unknown word is never guessed.
domain::Result<domain::ExploreRequest> exploreRequestFromJson(const QByteArray &json);

} // namespace storage
