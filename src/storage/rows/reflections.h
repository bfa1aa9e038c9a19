// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/reflection.h"
#include "storage/file/writer.h"

namespace storage
{

/// With its people.
domain::Result<void> insert(Writer &writer, const domain::Reflection &reflection);
/// Form, people, worth and the question it stands at.
domain::Result<void> update(Writer &writer, const domain::Reflection &reflection);
domain::Result<domain::Reflection> findReflection(const Reader &reader, domain::ReflectionId id);
/// The latest session of a round; nothing when there was none.
domain::Result<std::optional<domain::Reflection>> reflectionOf(const Reader &reader, domain::RoundId round);

domain::Result<void> insert(Writer &writer, const domain::Answer &answer);
domain::Result<domain::Answer> findAnswer(const Reader &reader, domain::AnswerId id);
/// In the order they were given.
domain::Result<QList<domain::Answer>> answersOf(const Reader &reader, domain::ReflectionId reflection);

/// With the notes it rests on.
domain::Result<void> insert(Writer &writer, const domain::Insight &insight);
domain::Result<domain::Insight> findInsight(const Reader &reader, domain::InsightId id);
/// In the order they were written.
domain::Result<QList<domain::Insight>> insightsOf(const Reader &reader, domain::ReflectionId reflection);

} // namespace storage
