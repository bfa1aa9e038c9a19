// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/rowvalues.h"

#include "storage/file/fault.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace storage
{

void throwUnreadable(const Statement &statement, int column, const char *expected)
{
    throw UnreadableValue(domain::Error{domain::ErrorCode::FileDamaged,
        u"expected %1, found \"%2\""_s.arg(QString::fromUtf8(expected), statement.text(column)), {}});
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString jsonText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

void Value<QDate>::bind(Statement &s, int i, QDate value)
{
    int year = 0;
    int month = 0;
    int day = 0;
    value.getDate(&year, &month, &day);
    if (year < 1 || year > 9999) {
        s.bindText(i, dayText(value));
        return;
    }
    // Digit by digit, as dayText() has it: customer files bring days by the million.
    const auto digit = [](int number) { return static_cast<char>('0' + number % 10); };
    const char text[] = {digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), '-', digit(month / 10),
        digit(month), '-', digit(day / 10), digit(day)};
    s.bindText(i, std::string_view(text, sizeof text));
}

QDate Value<QDate>::read(const Statement &s, int i)
{
    const QDate day = QDate::fromString(s.text(i), Qt::ISODate);
    if (!day.isValid())
        throwUnreadable(s, i, "a day");
    return day;
}

QDateTime Value<QDateTime>::read(const Statement &s, int i)
{
    const QDateTime moment = QDateTime::fromString(s.text(i), Qt::ISODateWithMs);
    if (!moment.isValid())
        throwUnreadable(s, i, "a moment");
    return moment.toUTC();
}

QStringList Value<QStringList>::read(const Statement &s, int i)
{
    const std::string_view utf8 = s.utf8(i);
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (!document.isArray())
        throwUnreadable(s, i, "a JSON array");
    QStringList list;
    for (const auto &value : document.array()) {
        if (!value.isString())
            throwUnreadable(s, i, "a JSON array of texts");
        list.append(value.toString());
    }
    return list;
}

} // namespace storage
