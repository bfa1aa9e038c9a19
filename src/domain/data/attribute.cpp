// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/attribute.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace domain
{

namespace
{

void appendJsonText(QByteArray &json, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray bytes = text.toUtf8();
    json += '"';
    for (const char c : bytes) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += hex[(c >> 4) & 0xf];
            json += hex[c & 0xf];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace

QByteArray toJson(const Attributes &attributes)
{
    QByteArray json;
    json.reserve(32 * (attributes.size() + 1));
    json += '{';
    for (const Attribute &attribute : attributes) {
        if (attribute.value.isEmpty())
            continue;
        if (json.size() > 1)
            json += ',';
        appendJsonText(json, attribute.name);
        json += ':';
        appendJsonText(json, attribute.value);
    }
    json += '}';
    return json;
}

Attributes attributesFromJson(const QByteArray &json)
{
    Attributes attributes;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        attributes.append({it.key(), it.value().toString()});
    return attributes;
}

} // namespace domain
