#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace domain
{

/// What a column of a customer file can mean. Everything else a file holds is kept as an attribute.
enum class ResponseField
{
    Date,
    Score,
    Touchpoint,
    CustomerType,
    Reason, ///< the reason that was given
    ReasonFound, ///< the reason that was found afterwards (forensics)
    Comment,
    Customer, ///< a key that tells customers apart
    Minutes, ///< minutes the contact took
    Cost ///< cost of the contact, in whatever currency the file is in
};

/// All fields, in the order they are shown.
QList<ResponseField> responseFields();

/// The word for a field in files and on the command line: `date`, `customer-type`, `reason-found`, …
QString word(ResponseField field);

/// The field a word means; nothing when it is none of them.
std::optional<ResponseField> responseFieldFrom(QStringView word);

} // namespace domain
