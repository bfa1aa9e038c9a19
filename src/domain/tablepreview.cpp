#include "domain/tablepreview.h"

using namespace Qt::StringLiterals;

namespace domain
{

QString word(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Empty:
        return u"empty"_s;
    case ColumnKind::Number:
        return u"number"_s;
    case ColumnKind::Date:
        return u"date"_s;
    case ColumnKind::YesNo:
        return u"yesno"_s;
    case ColumnKind::Text:
        return u"text"_s;
    }
    return {};
}

QStringList TablePreview::header() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

} // namespace domain
