// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace domain
{

/// What a text may hold that names a customer.
enum class PersonalDataKind
{
    EmailAddress,
    PhoneNumber,
    Iban,
    CardNumber
};

/// A piece of a text that looks like personal data.
struct PersonalData
{
    PersonalDataKind kind = PersonalDataKind::EmailAddress;
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;

    bool operator==(const PersonalData &) const = default;
};

/// Everything in a text that looks like personal data, in its order, without overlap. Takes time in proportion to the
/// text. Meant to point things out, so it keeps quiet when in doubt: amounts, days, times and customer numbers
/// without a leading + or 0 are left alone.
///
/// E-mail addresses need a dot behind the @. IBANs must pass the check of ISO 13616 (remainder 1 by 97), card numbers
/// (13 to 19 digits) the one of ISO/IEC 7812 (Luhn). Phone numbers begin with + or 0, or stand in the groups of three
/// and four, or of two, in which people write them. Digits of every script count. Pinned by tst_personaldata.
QList<PersonalData> personalDataIn(QStringView text);

/// What stands in the place of personal data in a masked text.
inline constexpr QStringView personalDataMask = u"•••";

/// The text with personalDataMask in the place of everything personalDataIn() finds. What is masked stays quiet.
QString withoutPersonalData(const QString &text);

} // namespace domain
