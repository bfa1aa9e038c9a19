// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/findingpicture.h"

#include "application/data/explorejson.h"
#include "gui/evidence/shownview.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gui
{

std::optional<Picture> pictureOf(const domain::Finding &finding, const std::optional<domain::Scale> &scale)
{
    const QJsonObject numbers = QJsonDocument::fromJson(finding.result).object();
    if (numbers.isEmpty())
        return std::nullopt;
    const auto result = application::resultFrom(finding.request.view, numbers);
    const auto *overview = std::get_if<domain::Overview>(&result);
    if (!scale && overview && !overview->scores.nps)
        return std::nullopt; // the axis ends where the scale does
    Picture picture = shownView(result, finding.request, scale.value_or(domain::Scale())).picture;
    if (picture.parts.isEmpty())
        return std::nullopt;
    return picture;
}

} // namespace gui
