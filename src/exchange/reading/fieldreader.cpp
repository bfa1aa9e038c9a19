// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/fieldreader.h"

#include "exchange/reading/dates.h"
#include "exchange/reading/numbers.h"

namespace exchange
{

FieldValue<QDate> FieldReader::day(QByteArrayView cell) const
{
    if (const auto none = noAnswers.ofTyped(cell))
        return {{}, {}, none};
    const DateReading reading = readDate(cell, dateOrder);
    switch (reading.outcome) {
    case DateReading::Outcome::Read:
        return {reading.day, {}, {}};
    case DateReading::Outcome::Impossible:
        return {{}, domain::RejectCause::DateImpossible, {}};
    case DateReading::Outcome::Ambiguous:
    case DateReading::Outcome::Unreadable:
        break;
    }
    return {{}, domain::RejectCause::DateUnreadable, {}};
}

FieldValue<double> FieldReader::score(QByteArrayView cell) const
{
    if (const auto none = noAnswers.ofTyped(cell))
        return {{}, {}, none};
    std::optional<double> number;
    if (scale.kind() == domain::Scale::Kind::YesNo)
        number = readYesNo(cell);
    if (!number)
        number = readNumber(cell, decimalMark);
    if (!number)
        return {{}, domain::RejectCause::NumberUnreadable, {}};
    if (!scale.contains(*number))
        return {{}, {}, domain::NoAnswerKind::OutOfScale};
    return {number, {}, {}};
}

FieldValue<double> FieldReader::minutes(QByteArrayView cell) const
{
    const FieldValue<double> number = amount(cell, noMinutes);
    if (number.value && *number.value < 0)
        return {{}, domain::RejectCause::NumberNegative, {}};
    return number;
}

FieldValue<double> FieldReader::cost(QByteArrayView cell) const
{
    return amount(cell, noCosts);
}

FieldValue<double> FieldReader::amount(QByteArrayView cell, const QList<double> &placeholders) const
{
    if (const auto none = noAnswers.ofTyped(cell))
        return {{}, {}, none};
    const auto number = readNumber(cell, decimalMark);
    if (!number)
        return {{}, domain::RejectCause::NumberUnreadable, {}};
    if (placeholders.contains(*number) && !noAnswers.isAnswer(cell))
        return {{}, {}, domain::NoAnswerKind::Placeholder};
    return {number, {}, {}};
}

} // namespace exchange
