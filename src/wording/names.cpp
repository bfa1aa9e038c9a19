// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct NameTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Names)
};

} // namespace

QString effectName(domain::Effect effect)
{
    switch (effect) {
    case domain::Effect::Better:
        return NameTexts::tr("Better");
    case domain::Effect::Same:
        return NameTexts::tr("Same");
    case domain::Effect::Worse:
        return NameTexts::tr("Worse");
    case domain::Effect::CannotTell:
        break;
    }
    return NameTexts::tr("Cannot tell");
}

QString didName(domain::Did did)
{
    switch (did) {
    case domain::Did::Yes:
        return NameTexts::tr("Yes", "did I do it");
    case domain::Did::Partly:
        return NameTexts::tr("Partly", "did I do it");
    case domain::Did::No:
        break;
    }
    return NameTexts::tr("No", "did I do it");
}

QString noteMarkName(domain::NoteMark mark)
{
    return mark == domain::NoteMark::Tweak ? NameTexts::tr("We tweaked the idea")
                                           : NameTexts::tr("Something unusual");
}

QString personalDataHint(const QList<domain::PersonalDataKind> &kinds)
{
    const bool alike = std::all_of(
        kinds.cbegin(), kinds.cend(), [&kinds](domain::PersonalDataKind kind) { return kind == kinds.first(); });
    if (!alike)
        return NameTexts::tr("This looks like personal data.");
    switch (kinds.first()) {
    case domain::PersonalDataKind::EmailAddress:
        return NameTexts::tr("This looks like an e-mail address.");
    case domain::PersonalDataKind::PhoneNumber:
        return NameTexts::tr("This looks like a phone number.");
    case domain::PersonalDataKind::Iban:
        return NameTexts::tr("This looks like a bank account (IBAN).");
    case domain::PersonalDataKind::CardNumber:
        break;
    }
    return NameTexts::tr("This looks like a card number.");
}

QString levelName(domain::Level level)
{
    switch (level) {
    case domain::Level::Low:
        return NameTexts::tr("Low", "seriousness");
    case domain::Level::Medium:
        return NameTexts::tr("Medium", "seriousness");
    case domain::Level::High:
        break;
    }
    return NameTexts::tr("High", "seriousness");
}

QString reachName(domain::Reach reach)
{
    switch (reach) {
    case domain::Reach::Yes:
        return NameTexts::tr("Yes", "in our hands");
    case domain::Reach::Partly:
        return NameTexts::tr("Partly", "in our hands");
    case domain::Reach::No:
        break;
    }
    return NameTexts::tr("No", "in our hands");
}

QString directionName(domain::Direction direction)
{
    return direction == domain::Direction::Up ? NameTexts::tr("Higher is better") : NameTexts::tr("Lower is better");
}

QString designName(domain::Design design)
{
    switch (design) {
    case domain::Design::BeforeAfter:
        return NameTexts::tr("Before and after");
    case domain::Design::Alternating:
        return NameTexts::tr("In turns, contact by contact");
    case domain::Design::Staggered:
        break;
    }
    return NameTexts::tr("One colleague after the other");
}

QString designMeaning(domain::Design design)
{
    switch (design) {
    case domain::Design::BeforeAfter:
        break;
    case domain::Design::Alternating:
        return NameTexts::tr(
            "The program draws for every contact whether you try it or do as usual, two of each in every four. This "
            "can "
            "get the surest of the three: days, queue and season hit both kinds alike, so that “looks better” "
            "speaks for the change itself. It needs about eight contacts of each kind.");
    case domain::Design::Staggered:
        return NameTexts::tr(
            "Colleagues begin one after the other, in an order that is drawn at the start. This can get surer than "
            "before and after: something else that happened on one day cannot pass for the change as easily. It "
            "still "
            "compares earlier with later days.");
    }
    return NameTexts::tr(
        "Contacts of the week are compared with those noted before it. Whatever else changed between the two counts "
        "as well, so that the most this can say is “looks better” or “looks worse”, never why.");
}

QString armName(domain::Arm arm)
{
    return arm == domain::Arm::Try ? NameTexts::tr("Try it", "what the draw says of a contact")
                                   : NameTexts::tr("As usual", "what the draw says of a contact");
}

QString sideName(domain::Design design, domain::Phase side)
{
    const bool week = side == domain::Phase::Week;
    switch (design) {
    case domain::Design::BeforeAfter:
        return week ? NameTexts::tr("In the week") : NameTexts::tr("Before the change");
    case domain::Design::Alternating:
        return week ? NameTexts::tr("Tried", "one side of a comparison") : armName(domain::Arm::Usual);
    case domain::Design::Staggered:
        break;
    }
    return week ? NameTexts::tr("With the change") : NameTexts::tr("Before their change");
}

QString sideShort(domain::Design design, domain::Phase side)
{
    if (design != domain::Design::Alternating && side == domain::Phase::Baseline)
        return NameTexts::tr("Before", "the time before a change, in a narrow table");
    return design == domain::Design::Staggered ? NameTexts::tr("With it", "with the change, in a narrow table")
                                               : sideName(design, side);
}

QString sideInLine(domain::Design design, domain::Phase side)
{
    const bool week = side == domain::Phase::Week;
    switch (design) {
    case domain::Design::BeforeAfter:
        return week ? NameTexts::tr("in the week") : NameTexts::tr("before the change");
    case domain::Design::Alternating:
        return week ? NameTexts::tr("tried", "one side of a comparison")
                    : NameTexts::tr("as usual", "one side of a comparison");
    case domain::Design::Staggered:
        break;
    }
    return week ? NameTexts::tr("with the change") : NameTexts::tr("before their change");
}

QString verdictName(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::TooLittle:
        return NameTexts::tr("Too little to say");
    case domain::Verdict::Mixed:
        return NameTexts::tr("Mixed by customer type");
    case domain::Verdict::LooksBetter:
        return NameTexts::tr("Looks better");
    case domain::Verdict::LooksWorse:
        return NameTexts::tr("Looks worse");
    case domain::Verdict::NoClearDifference:
        break;
    }
    return NameTexts::tr("No clear difference");
}

QString roleName(domain::Role role)
{
    switch (role) {
    case domain::Role::Frontline:
        return NameTexts::tr("Frontline");
    case domain::Role::Supervisor:
        return NameTexts::tr("Supervisor");
    case domain::Role::Coach:
        break;
    }
    return NameTexts::tr("Coach");
}

QString reflectionFormName(domain::ReflectionForm form)
{
    switch (form) {
    case domain::ReflectionForm::Alone:
        return NameTexts::tr("Alone");
    case domain::ReflectionForm::Pair:
        return NameTexts::tr("As a pair");
    case domain::ReflectionForm::Team:
        break;
    }
    return NameTexts::tr("As a team");
}

QString toneName(domain::Tone tone)
{
    return tone == domain::Tone::Good ? NameTexts::tr("Good", "a quote") : NameTexts::tr("Bad", "a quote");
}

QString aboutName(domain::About about)
{
    return about == domain::About::Function ? NameTexts::tr("About what happened", "a quote")
                                            : NameTexts::tr("About how it felt", "a quote");
}

QString decisionName(domain::DecisionKind kind)
{
    switch (kind) {
    case domain::DecisionKind::Adopt:
        return NameTexts::tr("Adopt");
    case domain::DecisionKind::Adapt:
        return NameTexts::tr("Adapt");
    case domain::DecisionKind::Abandon:
        break;
    }
    return NameTexts::tr("Abandon");
}

QString decisionMeaning(domain::DecisionKind kind)
{
    switch (kind) {
    case domain::DecisionKind::Adopt:
        return NameTexts::tr("We keep doing it. What we learned and a message to customers are drafted.");
    case domain::DecisionKind::Adapt:
        return NameTexts::tr("We change one thing and try it for another week.");
    case domain::DecisionKind::Abandon:
        break;
    }
    return NameTexts::tr("We drop it and go back to the other ideas.");
}

QString decisionOutcome(domain::DecisionKind kind)
{
    switch (kind) {
    case domain::DecisionKind::Adopt:
        return NameTexts::tr("adopted");
    case domain::DecisionKind::Adapt:
        return NameTexts::tr("adapted");
    case domain::DecisionKind::Abandon:
        break;
    }
    return NameTexts::tr("abandoned");
}

QString share(int part, int n, const QLocale &locale)
{
    return NameTexts::tr("%1 of %2", "17 of 31 contacts").arg(locale.toString(part), locale.toString(n));
}

QString shareWithPercent(int part, int n, const QLocale &locale)
{
    if (n <= 0)
        return share(part, n, locale);
    const auto percent = static_cast<int>(std::lround(100.0 * part / n));
    return NameTexts::tr("%1, %2 %", "17 of 31, 55 %").arg(share(part, n, locale), locale.toString(percent));
}

QString measureValue(double value, const QString &unit, const QLocale &locale)
{
    const double rounded = std::round(value * 100.0) / 100.0;
    int decimals = 0;
    while (decimals < 2
        && std::abs(rounded * std::pow(10.0, decimals) - std::round(rounded * std::pow(10.0, decimals))) > 1e-6)
        ++decimals;
    const QString number = locale.toString(rounded, 'f', decimals);
    return unit.trimmed().isEmpty() ? number : NameTexts::tr("%1 %2", "a number and its unit").arg(number, unit);
}

} // namespace wording
