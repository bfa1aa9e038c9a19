// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/period.h"
#include "domain/base/result.h"
#include "domain/data/dataset.h"
#include "domain/data/explore.h"
#include "domain/data/exploreresult.h"
#include "domain/data/finding.h"
#include "domain/data/quote.h"
#include "domain/data/response.h"
#include "domain/figures/pareto.h"
#include "domain/figures/scoresummary.h"

namespace application
{

class Workspace;

/// Data sets, looking at them, and what is kept: findings and quotes.
class Evidence final
{
public:
    explicit Evidence(Workspace &workspace);

    QList<domain::DataSet> dataSets() const; ///< newest first
    domain::Result<domain::DataSet> dataSet(domain::DataSetId id) const;
    domain::Result<void> renameDataSet(domain::DataSetId id, const QString &name);
    domain::Result<void> removeDataSet(domain::DataSetId id);

    /// By what a data set can be grouped: words of the mapped text fields, then attribute names with few values.
    QStringList groupings(domain::DataSetId id) const;

    /// The values of a field or attribute, most often first, `most` at most; the blank one, if any, is empty.
    domain::Result<QStringList> values(domain::DataSetId id, const QString &by, int most) const;

    /// The numbers of the view that is asked for. NotFound; FieldInvalid (context "by" or the column) for a field or
    /// attribute the data set has not.
    domain::Result<domain::ExploreResult> explore(const domain::ExploreRequest &request) const;
    domain::Result<domain::Overview> overview(const domain::ExploreRequest &request) const;
    domain::Result<domain::Pareto> pareto(const domain::ExploreRequest &request) const;
    /// The first and last day of the responses that pass the filter.
    domain::Result<Period> period(const domain::ExploreRequest &request) const;
    /// Responses with a comment that pass the filter, newest first; `after` pages on.
    domain::Result<QList<domain::Response>> comments(
        const domain::ExploreRequest &request, int limit, std::optional<domain::ResponseId> after = {}) const;
    /// How many these are.
    domain::Result<qint64> commentCount(const domain::ExploreRequest &request) const;

    /// Freezes what the request shows now, with its numbers and picture (SVG).
    domain::Result<domain::FindingId> keepFinding(
        const domain::ExploreRequest &request, const QString &title, const QByteArray &picture);
    QList<domain::Finding> findings() const; ///< newest first
    domain::Result<domain::Finding> finding(domain::FindingId id) const;
    /// The numbers of a finding as they stood when it was kept. NotFound.
    domain::Result<domain::ExploreResult> kept(domain::FindingId id) const;
    /// Whether the same look gives other numbers today. NotFound when the finding or its data set is gone.
    domain::Result<bool> changedSince(domain::FindingId id) const;
    domain::Result<void> renameFinding(domain::FindingId id, const QString &title);
    domain::Result<void> removeFinding(domain::FindingId id);

    QList<domain::Quote> quotes() const; ///< newest first
    /// Adds when it has no id, else updates. FieldEmpty("quote").
    domain::Result<domain::QuoteId> saveQuote(const domain::Quote &quote);
    domain::Result<void> removeQuote(domain::QuoteId id);

private:
    Workspace &m_workspace;
};

} // namespace application
