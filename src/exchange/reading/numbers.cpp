// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace exchange
{

namespace
{

using domain::DecimalMark;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes away spaces (also no-break ones), currencies and % at both ends.
QByteArrayView bareNumber(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 11> around{
        " ", "\t", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x82\xac", "\xc2\xa3", "$", "%", "kr.", "kr", "EUR"};
    for (bool again = true; again;) {
        again = false;
        for (const QByteArrayView extra : around) {
            if (text.startsWith(extra)) {
                text = text.sliced(extra.size());
                again = true;
            }
            if (text.endsWith(extra)) {
                text = text.chopped(extra.size());
                again = true;
            }
        }
    }
    return text;
}

std::optional<double> plainNumber(const char *begin, const char *end)
{
    if (begin != end && *begin == '+')
        ++begin;
    const char *const digits = begin != end && *begin == '-' ? begin + 1 : begin;
    if (digits == end || !(isDigit(*digits) || (*digits == '.' && digits + 1 != end)))
        return std::nullopt;
    double value = 0;
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Digits, with at most one dot where dots are known to be decimal: what most cells are, and quick to read.
bool isSimple(QByteArrayView text, std::optional<DecimalMark> mark)
{
    int dots = mark == DecimalMark::Dot ? 0 : 1;
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [&dots](char c) { return isDigit(c) || (c == '.' && dots++ == 0); });
}

/// Length of what parts groups of digits at the beginning of the text: the given mark, a space or an apostrophe.
qsizetype groupMark(QByteArrayView text, char group)
{
    const char c = text.front();
    if (c == group || c == ' ' || c == '\'')
        return 1;
    if (text.startsWith("\xc2\xa0"))
        return 2;
    return text.startsWith("\xe2\x80\xaf") || text.startsWith("\xe2\x80\x99") ? 3 : 0;
}

bool lowerEquals(QByteArrayView text, QByteArrayView word)
{
    return text.size() == word.size() && qstrnicmp(text.data(), text.size(), word.data(), word.size()) == 0;
}

} // namespace

std::optional<DecimalMark> decimalMarkShown(QByteArrayView text)
{
    text = bareNumber(text);
    const qsizetype dot = text.lastIndexOf('.');
    const qsizetype comma = text.lastIndexOf(',');
    if (dot < 0 && comma < 0)
        return std::nullopt;
    if (dot >= 0 && comma >= 0)
        return dot > comma ? DecimalMark::Dot : DecimalMark::Comma;
    const DecimalMark mark = dot >= 0 ? DecimalMark::Dot : DecimalMark::Comma;
    const qsizetype at = std::max(dot, comma);
    if (std::count(text.begin(), text.end(), text.at(at)) > 1) // 1.234.567
        return mark == DecimalMark::Dot ? DecimalMark::Comma : DecimalMark::Dot;
    if (text.size() - at - 1 == 3)
        return std::nullopt;
    return mark;
}

std::optional<double> readNumber(QByteArrayView text, std::optional<DecimalMark> mark)
{
    if (isSimple(text, mark))
        return plainNumber(text.begin(), text.end());
    text = bareNumber(text);
    if (!mark)
        mark = decimalMarkShown(text).value_or(DecimalMark::Dot);
    const char decimal = *mark == DecimalMark::Dot ? '.' : ',';
    const char group = *mark == DecimalMark::Dot ? ',' : '.';
    std::array<char, 64> plain{};
    size_t length = 0;
    bool fraction = false;
    while (!text.isEmpty()) {
        if (length == plain.size())
            return std::nullopt;
        const char c = text.front();
        if (c == decimal && !fraction) {
            fraction = true;
            plain[length++] = '.';
            text = text.sliced(1);
            continue;
        }
        if (const qsizetype skipped = groupMark(text, group); skipped > 0 && !fraction) {
            text = text.sliced(skipped);
            const bool three = text.size() >= 3 && std::all_of(text.begin(), text.begin() + 3, isDigit)
                && (text.size() == 3 || !isDigit(text.at(3)));
            if (!three || length == 0)
                return std::nullopt;
            continue;
        }
        plain[length++] = c;
        text = text.sliced(1);
    }
    return plainNumber(plain.data(), plain.data() + length);
}

bool isNoAnswer(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return true;
    if (text.size() > 14)
        return false;
    static constexpr std::array<QByteArrayView, 16> words{"n/a", "na", "n.a.", "#n/a", "null", "nil", "none", "nan",
        "-", "--", ".", "?", "no answer", "not answered", "n.v.t.", "k.a."};
    return std::any_of(words.begin(), words.end(), [text](QByteArrayView word) { return lowerEquals(text, word); });
}

std::optional<double> readYesNo(QByteArrayView text)
{
    text = text.trimmed();
    static constexpr std::array<QByteArrayView, 9> yes{"yes", "y", "ja", "j", "true", "1", "oui", "si", "s\xc3\xad"};
    static constexpr std::array<QByteArrayView, 8> no{"no", "n", "nee", "nej", "nein", "false", "0", "non"};
    const auto is = [text](QByteArrayView word) { return lowerEquals(text, word); };
    if (std::any_of(yes.begin(), yes.end(), is))
        return 1.0;
    if (std::any_of(no.begin(), no.end(), is))
        return 0.0;
    return std::nullopt;
}

} // namespace exchange
