// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cli
{

/// The text as one line that a terminal only shows and never obeys: control characters, line breaks among them, and
/// what turns the direction of writing are spelled out, such as `\x1b` or `\u202e`.
QString visibleText(const QString &text);

/// JSON in which DEL, the controls above it and what turns the direction of writing are spelled as JSON does,
/// `\u009b`. JSON itself asks for that below the space only.
QByteArray visibleJson(const QByteArray &json);

} // namespace cli
