// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/readingoutput.h"

#include "cli/output.h"
#include "wording/evidence.h"
#include "wording/imports.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

constexpr qsizetype shownNoAnswers = 20;

} // namespace

QString rejectedLine(const domain::RejectedRow &row)
{
    const QString where = row.column.isEmpty() ? QString() : u" in "_s + row.column;
    return u"line %1%3: %2"_s.arg(
        QString::number(row.line), wording::rejectCause(row.cause, row.value.simplified()), where);
}

void printNoAnswers(const QList<domain::NoAnswer> &values)
{
    if (values.isEmpty())
        return;
    printLine(u"Read as no answer (--answer VALUE keeps one, --no-answer VALUE adds one):"_s);
    for (const domain::NoAnswer &value : values.first(qMin(shownNoAnswers, values.size())))
        printLine(u"  "_s + wording::noAnswerLine(value));
    if (values.size() > shownNoAnswers)
        printLine(u"  … and %1 more values"_s.arg(values.size() - shownNoAnswers));
}

QJsonArray noAnswersJson(const QList<domain::NoAnswer> &values)
{
    QJsonArray array;
    for (const domain::NoAnswer &value : values)
        array.append(QJsonObject{{u"field"_s, domain::word(value.field)}, {u"value"_s, value.value},
            {u"kind"_s, domain::word(value.kind)}, {u"count"_s, value.count}, {u"taken"_s, value.taken}});
    return array;
}

void printReversedScale(const domain::ColumnMapping &mapping)
{
    if (mapping.column(domain::ResponseField::Score) && mapping.scale.isReversed())
        printLine(wording::reversedScale(mapping.scale));
}

} // namespace cli
