// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/readingoptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain
{

QStringList wordsOf(const ReadingOptions &options)
{
    QStringList words;
    const auto add = [&words](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            words.append(key + u'=' + value);
    };
    add("sheet"_L1, options.sheet);
    add("encoding"_L1, options.encoding);
    if (options.separator)
        words.append(u"separator="_s + QLatin1Char(*options.separator));
    if (options.skipLines > 0)
        add("skip-lines"_L1, QString::number(options.skipLines));
    if (!options.hasHeader)
        words.append(u"no-header"_s);
    if (options.secondHeader)
        words.append(u"second-header"_s);
    if (options.dateOrder)
        add("date-order"_L1, word(*options.dateOrder));
    if (options.decimalMark)
        add("decimal"_L1, word(*options.decimalMark));
    for (const QString &value : options.noAnswers)
        add("no-answer"_L1, value);
    for (const QString &value : options.answers)
        add("answer"_L1, value);
    return words;
}

ReadingOptions readingOptionsFrom(const QStringList &words)
{
    ReadingOptions options;
    for (const QString &each : words) {
        const QString key = each.section(u'=', 0, 0);
        const QString value = each.mid(key.size() + 1);
        if (key == "sheet"_L1) {
            options.sheet = value;
        } else if (key == "encoding"_L1) {
            options.encoding = value;
        } else if (key == "separator"_L1) {
            options.separator = separatorFrom(value);
        } else if (key == "skip-lines"_L1) {
            options.skipLines = std::max(value.toInt(), 0);
        } else if (key == "no-header"_L1) {
            options.hasHeader = false;
        } else if (key == "second-header"_L1) {
            options.secondHeader = true;
        } else if (key == "date-order"_L1) {
            if (const auto order = fromWord<DateOrder>(value); order.has_value())
                options.dateOrder = order.value();
        } else if (key == "decimal"_L1) {
            if (const auto mark = fromWord<DecimalMark>(value); mark.has_value())
                options.decimalMark = mark.value();
        } else if (key == "no-answer"_L1) {
            options.noAnswers.append(value);
        } else if (key == "answer"_L1) {
            options.answers.append(value);
        }
    }
    return options;
}

std::optional<char> separatorFrom(QStringView text)
{
    if (text == u"comma")
        return ',';
    if (text == u"semicolon")
        return ';';
    if (text == u"tab" || text == u"\\t")
        return '\t';
    if (text == u"pipe")
        return '|';
    if (text.size() != 1)
        return std::nullopt;
    const char16_t c = text.front().unicode();
    const bool letterOrDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    if ((c < 0x20 && c != u'\t') || c >= 0x7f || c == u'"' || letterOrDigit)
        return std::nullopt;
    return static_cast<char>(c);
}

} // namespace domain
