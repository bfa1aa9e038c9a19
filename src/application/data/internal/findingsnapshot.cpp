// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/findingsnapshot.h"

#include "application/data/explorejson.h"
#include "application/data/internal/explorer.h"
#include "application/workspace/internal/services.h"
#include "domain/text/plainname.h"
#include "storage/rows/datasets.h"
#include "storage/rows/findings.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

domain::Result<domain::Finding> frozen(
    Workspace &workspace, const domain::ExploreRequest &request, const QString &title, const QByteArray &picture)
{
    domain::Finding finding;
    TRY_VALUE(finding.title, written(domain::plainName(title), u"title"_s));
    finding.request = request;
    finding.picture = picture;
    TRY_VALUE(const domain::ExploreResult result, workspace.attached<Explorer>().explore(request));
    finding.n = domain::responsesOf(result);
    finding.result = QJsonDocument(toJson(result)).toJson(QJsonDocument::Compact);
    TRY_VALUE(const Period period, workspace.attached<Explorer>().period(request));
    finding.firstDay = period.first;
    finding.lastDay = period.last;
    return finding;
}

domain::Result<domain::FindingId> keepFrozen(storage::Writer &writer, domain::Finding finding, bool reuse)
{
    TRY_DONE(storage::findDataSet(writer, finding.request.dataSet));
    if (reuse) {
        TRY_VALUE(const auto findings, storage::allFindings(writer));
        const auto same = std::find_if(findings.cbegin(), findings.cend(), [&finding](const domain::Finding &kept) {
            return kept.request == finding.request && kept.result == finding.result;
        });
        if (same != findings.cend())
            return same->id;
    }
    finding.id = writer.nextId<domain::FindingTag>();
    finding.keptAt = writer.now();
    finding.keptBy = writer.person();
    TRY_DONE(storage::insert(writer, finding));
    return finding.id;
}

} // namespace application
