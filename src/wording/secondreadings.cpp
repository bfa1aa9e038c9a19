// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/secondreadings.h"

#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using domain::Effect;
using domain::ReadersAgreement;

namespace wording
{

namespace
{

struct SecondReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::SecondReadings)
};

constexpr std::array readEffects{Effect::Better, Effect::Same, Effect::Worse, Effect::CannotTell};

QString kappaText(double kappa, const QLocale &locale)
{
    const double rounded = std::round(kappa * 100) / 100;
    return locale.toString(rounded == 0 ? 0.0 : rounded, 'f', 2).replace(u'-', QChar(0x2212));
}

bool isUsed(const ReadersAgreement &agreement, size_t effect)
{
    const auto given = [&agreement, effect](size_t other) {
        return agreement.counts.at(effect).at(other) + agreement.counts.at(other).at(effect) > 0;
    };
    return given(0) || given(1) || given(2) || given(3);
}

} // namespace

QString alikeSentence(const ReadersAgreement &agreement, const QLocale &locale)
{
    return SecondReadingTexts::tr("Alike in %1 notes", "%1: 7 of 10")
        .arg(share(agreement.alike, agreement.rated, locale));
}

QString kappaSentence(const ReadersAgreement &agreement, const QLocale &locale)
{
    if (!agreement.kappa)
        return SecondReadingTexts::tr(
            "Cohen’s kappa cannot be computed: both gave every note the same effect, so nothing "
            "tells agreement from chance.");
    return SecondReadingTexts::tr(
        "Cohen’s kappa %1: how far both agree beyond chance, where 0 is no more than chance and 1 "
        "is always. Chance alone would see %2 % alike.")
        .arg(kappaText(*agreement.kappa, locale), locale.toString(std::lround(agreement.expected * 100)));
}

QString kappaUncertainty(const ReadersAgreement &agreement, const QLocale &locale)
{
    const auto perNote = agreement.perNote();
    if (!perNote)
        return {};
    return SecondReadingTexts::tr(
        "It rests on %Ln note(s): a single one seen otherwise moves kappa by about %1.", nullptr, agreement.rated)
        .arg(kappaText(*perNote, locale));
}

QString kappaWarning(const ReadersAgreement &agreement, const QLocale &locale)
{
    if (!agreement.isLow())
        return {};
    return SecondReadingTexts::tr(
        "Below %1 the effects say little. Talk about two notes that you would see differently, "
        "and agree on what counts as better, before you trust the totals of this round.")
        .arg(locale.toString(ReadersAgreement::leastKappa, 'f', 1));
}

QString readingLine(const QString &reader, const ReadersAgreement &agreement, const QLocale &locale)
{
    const QString alike = share(agreement.alike, agreement.rated, locale);
    return agreement.kappa ? SecondReadingTexts::tr("%1 saw %2 notes alike (kappa %3)", "a person, 7 of 10, a number")
                                 .arg(reader, alike, kappaText(*agreement.kappa, locale))
                           : SecondReadingTexts::tr("%1 saw %2 notes alike", "a person, 7 of 10").arg(reader, alike);
}

SourceText readingSource(const ReadersAgreement &agreement, const QLocale &locale)
{
    SourceText text;
    text.formula
        = SecondReadingTexts::tr("Kappa = (share seen alike − share alike by chance) ÷ (1 − share alike by chance). "
                                 "Rows: as noted. Columns: as the second reader saw it.");
    for (const Effect column : readEffects)
        if (isUsed(agreement, static_cast<size_t>(column)))
            text.header.append(effectName(column).toLower());
    for (const Effect row : readEffects) {
        if (!isUsed(agreement, static_cast<size_t>(row)))
            continue;
        QStringList cells{effectName(row)};
        for (const Effect column : readEffects)
            if (isUsed(agreement, static_cast<size_t>(column)))
                cells.append(
                    locale.toString(agreement.counts.at(static_cast<size_t>(row)).at(static_cast<size_t>(column))));
        text.rows.append(cells);
    }
    const double observed = agreement.rated > 0 ? static_cast<double>(agreement.alike) / agreement.rated : 0.0;
    text.sentences = {SecondReadingTexts::tr("Seen alike: %1 %. Alike by chance: %2 %.")
                          .arg(locale.toString(std::lround(observed * 100)),
                              locale.toString(std::lround(agreement.expected * 100)))};
    if (const QString uncertainty = kappaUncertainty(agreement, locale); !uncertainty.isEmpty())
        text.sentences.append(uncertainty);
    text.leftOut
        = {SecondReadingTexts::tr("Private notes, notes without a text and the second reader’s own are never drawn. "
                                  "Effect, day and author were hidden.")};
    text.methods = {SecondReadingTexts::tr("Agreement: Cohen’s kappa, unweighted (Cohen 1960)")};
    return text;
}

} // namespace wording
