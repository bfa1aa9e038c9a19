// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/scale.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace domain
{

Result<Scale> Scale::own(double worst, double best)
{
    if (!std::isfinite(worst) || !std::isfinite(best) || worst == best)
        return Error{
            ErrorCode::FieldInvalid, u"%1:%2"_s.arg(QString::number(worst), QString::number(best)), u"scale"_s};
    return Scale(Kind::Own, worst, best);
}

Result<Scale> Scale::parse(const QString &text)
{
    const QString wanted = text.trimmed().toLower();
    for (const Scale &known : {nps(), csat(), effort(), yesNo()})
        if (wanted == known.word())
            return known;
    const qsizetype colon = wanted.indexOf(u':');
    bool worstRead = false;
    bool bestRead = false;
    const double worst = wanted.left(colon).toDouble(&worstRead);
    const double best = wanted.mid(colon + 1).toDouble(&bestRead);
    if (colon < 0 || !worstRead || !bestRead)
        return Error{ErrorCode::FieldInvalid, text, u"scale"_s};
    return own(worst, best);
}

QString Scale::word() const
{
    switch (m_kind) {
    case Kind::Nps:
        return u"nps"_s;
    case Kind::Csat:
        return u"csat"_s;
    case Kind::Effort:
        return u"effort"_s;
    case Kind::YesNo:
        return u"yesno"_s;
    case Kind::Own:
        break;
    }
    return u"%1:%2"_s.arg(QString::number(m_worst, 'g', 17), QString::number(m_best, 'g', 17));
}

} // namespace domain
