// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wording
{

/// What people call the field or kind of thing an error names (“customer_type” is “customer type”), in the language
/// of the program. A word that is not known comes back as it is: it may be a file or a name.
QString fieldName(const QString &word);

} // namespace wording
