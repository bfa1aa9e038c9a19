// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/direction.h"
#include "domain/cycle/level.h"
#include "domain/cycle/reach.h"
#include "domain/data/about.h"
#include "domain/data/tone.h"
#include "domain/figures/verdict.h"
#include "domain/people/role.h"
#include "domain/reflection/decisionkind.h"
#include "domain/reflection/reflectionform.h"
#include "domain/text/personaldata.h"
#include "domain/week/arm.h"
#include "domain/week/design.h"
#include "domain/week/did.h"
#include "domain/week/effect.h"
#include "domain/week/notemark.h"
#include "domain/week/phase.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace wording
{

// What people read for the values of the domain: with a capital, as on a button or in a cell.
QString effectName(domain::Effect effect); ///< “Better”, “Cannot tell”
QString didName(domain::Did did); ///< “Yes”, “Partly”, “No”
QString noteMarkName(domain::NoteMark mark); ///< “Something unusual”, “We tweaked the idea”
QString levelName(domain::Level level); ///< “High”
QString reachName(domain::Reach reach); ///< “Partly”
QString directionName(domain::Direction direction); ///< which way is better: “Higher is better”
QString designName(domain::Design design); ///< “Before and after”
QString designMeaning(domain::Design design); ///< how it goes, and how sure it can possibly get
QString armName(domain::Arm arm); ///< “Try it”, “As usual”
/// A side of a round's comparison as its design has it: “Before the change” and “In the week”, “As usual” and
/// “Tried”, “Before their change” and “With the change”.
QString sideName(domain::Design design, domain::Phase side);
/// The same in a narrow table, beside a sentence that names it in full: “Before” and “With it”.
QString sideShort(domain::Design design, domain::Phase side);
/// The same in the middle of a line: “before the change”.
QString sideInLine(domain::Design design, domain::Phase side);
QString verdictName(domain::Verdict verdict); ///< “Looks better”: one of the five
QString roleName(domain::Role role); ///< “Frontline”
QString reflectionFormName(domain::ReflectionForm form); ///< “As a pair”
QString toneName(domain::Tone tone); ///< “Good”, “Bad”
QString aboutName(domain::About about); ///< “What happened”, “How it felt”
QString decisionName(domain::DecisionKind kind); ///< what one does: “Adopt”
QString decisionMeaning(domain::DecisionKind kind); ///< what follows: “We keep it. …”
QString decisionOutcome(domain::DecisionKind kind); ///< what was done, in a line: “adopted”

/// What a text seems to hold: “This looks like a phone number.” Needs at least one kind.
QString personalDataHint(const QList<domain::PersonalDataKind> &kinds);

/// “17 of 31”: how many of n, as people say it.
QString share(int part, int n, const QLocale &locale = QLocale());
/// “17 of 31, 55 %”; without the per cent when n is 0.
QString shareWithPercent(int part, int n, const QLocale &locale = QLocale());

/// A value of a measure with its unit, with as many decimals as it has (at most two): “7.8 min”, “31 %”.
QString measureValue(double value, const QString &unit, const QLocale &locale = QLocale());

} // namespace wording
