// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace domain
{

/// Digits in groups with a few separators between, as people write phone and card numbers: "+45 12 34 56 78".
class DigitRun
{
public:
    /// The run that begins there, with a + or an opening parenthesis before its first digit; of length 0 when none
    /// does, or when that is the middle of a word. A day, amount or time at the beginning is a run of its own.
    static DigitRun at(QStringView text, qsizetype start);

    qsizetype length() const { return m_length; } ///< in UTF-16 units

    /// 13 to 19 digits, the first of them 2 to 6, that pass the check of ISO/IEC 7812 (Luhn).
    bool looksLikeCardNumber() const;
    /// International with + or 00, domestic with 0, or in the groups people write: 555-010-4477, 612 345 678,
    /// 12 34 56 78.
    bool looksLikePhoneNumber() const;

private:
    qsizetype readDigits(QStringView text, qsizetype at);
    void read(QStringView text, qsizetype start);
    void cutAtDay();
    void lookAround(QStringView text, qsizetype start);
    bool isDay(qsizetype first) const;
    QList<qsizetype> sizes() const;

    qsizetype m_length = 0;
    bool m_plus = false;
    bool m_isAmount = false; ///< a currency or decimals stand beside it, or it is part of a word
    QStringList m_groups; ///< digits 0 to 9, whatever script they were in
    QStringList m_separators; ///< between the groups, one less than those
    QList<qsizetype> m_ends; ///< where each group ends
};

} // namespace domain
