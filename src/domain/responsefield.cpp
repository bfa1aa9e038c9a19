#include "domain/responsefield.h"

using namespace Qt::StringLiterals;

namespace domain
{

QList<ResponseField> responseFields()
{
    using enum ResponseField;
    return {Date, Score, Touchpoint, CustomerType, Reason, ReasonFound, Comment, Customer, Minutes, Cost};
}

QString word(ResponseField field)
{
    switch (field) {
    case ResponseField::Date:
        return u"date"_s;
    case ResponseField::Score:
        return u"score"_s;
    case ResponseField::Touchpoint:
        return u"touchpoint"_s;
    case ResponseField::CustomerType:
        return u"customer-type"_s;
    case ResponseField::Reason:
        return u"reason"_s;
    case ResponseField::ReasonFound:
        return u"reason-found"_s;
    case ResponseField::Comment:
        return u"comment"_s;
    case ResponseField::Customer:
        return u"customer"_s;
    case ResponseField::Minutes:
        return u"minutes"_s;
    case ResponseField::Cost:
        return u"cost"_s;
    }
    return {};
}

std::optional<ResponseField> responseFieldFrom(QStringView text)
{
    for (const ResponseField field : responseFields())
        if (text == word(field))
            return field;
    return std::nullopt;
}

} // namespace domain
