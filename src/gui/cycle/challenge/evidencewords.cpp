// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/evidencewords.h"

#include "wording/days.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui
{

namespace
{

struct EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::EvidenceTexts)
};

} // namespace

EvidenceSummary summarise(const QList<application::EvidenceLine> &evidence, QDate today, const QLocale &locale)
{
    if (evidence.isEmpty())
        return {EvidenceTexts::tr("Add evidence"), {}, false};
    const auto findings = static_cast<int>(std::count_if(evidence.cbegin(), evidence.cend(),
        [](const application::EvidenceLine &line) { return line.link.kind == domain::EvidenceKind::Finding; }));
    const auto quotes = static_cast<int>(evidence.size()) - findings;
    QStringList counted;
    if (findings > 0)
        counted << EvidenceTexts::tr("%n finding(s)", nullptr, findings);
    if (quotes > 0)
        counted << EvidenceTexts::tr("%n quote(s)", nullptr, quotes);
    // The strongest speaks for the rest: dated and sized first, then the largest.
    const auto strongest = std::max_element(evidence.cbegin(), evidence.cend(),
        [](const application::EvidenceLine &a, const application::EvidenceLine &b) {
            return a.datedAndSized != b.datedAndSized ? b.datedAndSized : a.n < b.n;
        });
    return {counted.join(EvidenceTexts::tr(", ", "between parts of a list")),
        factsOf(strongest->link.kind, strongest->n, strongest->day, today, locale), strongest->datedAndSized};
}

QString factsOf(domain::EvidenceKind kind, qint64 n, std::optional<QDate> day, QDate today, const QLocale &locale)
{
    if (n <= 0 && !day)
        return EvidenceTexts::tr("no date or size yet");
    const QString size = kind == domain::EvidenceKind::Finding
        ? EvidenceTexts::tr("%Ln response(s)", nullptr, static_cast<int>(n))
        : EvidenceTexts::tr("%Ln customer(s)", nullptr, static_cast<int>(n));
    if (!day)
        return EvidenceTexts::tr("%1, no date yet").arg(size);
    const QString said = wording::day(*day, today, locale);
    return n > 0 ? EvidenceTexts::tr("%1, to %2", "412 responses, to Sat 31 Oct").arg(size, said)
                 : EvidenceTexts::tr("%1, no size yet", "a day").arg(said);
}

} // namespace gui
