#include "exchange/fieldreader.h"

#include "exchange/dates.h"
#include "exchange/numbers.h"

namespace exchange
{

FieldValue<QDate> FieldReader::day(QByteArrayView cell) const
{
    const DateReading reading = readDate(cell, dateOrder);
    switch (reading.outcome) {
    case DateReading::Outcome::Read:
        return {reading.day, {}, false};
    case DateReading::Outcome::Impossible:
        return {{}, domain::RejectCause::DateImpossible, false};
    case DateReading::Outcome::Ambiguous:
    case DateReading::Outcome::Unreadable:
        break;
    }
    if (isNoAnswer(cell))
        return {};
    return {{}, domain::RejectCause::DateUnreadable, false};
}

FieldValue<double> FieldReader::score(QByteArrayView cell) const
{
    std::optional<double> number;
    if (scale.kind() == domain::Scale::Kind::YesNo)
        number = readYesNo(cell);
    if (!number)
        number = readNumber(cell, decimalMark);
    if (!number) {
        if (isNoAnswer(cell))
            return {};
        return {{}, domain::RejectCause::NumberUnreadable, false};
    }
    if (!scale.contains(*number))
        return {{}, {}, true};
    return {number, {}, false};
}

FieldValue<double> FieldReader::minutes(QByteArrayView cell) const
{
    const FieldValue<double> number = cost(cell);
    if (number.value && *number.value < 0)
        return {{}, domain::RejectCause::NumberNegative, false};
    return number;
}

FieldValue<double> FieldReader::cost(QByteArrayView cell) const
{
    const auto number = readNumber(cell, decimalMark);
    if (number || isNoAnswer(cell))
        return {number, {}, false};
    return {{}, domain::RejectCause::NumberUnreadable, false};
}

} // namespace exchange
