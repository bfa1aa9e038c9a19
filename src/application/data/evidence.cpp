// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"

#include "application/data/explorejson.h"
#include "application/data/internal/explorer.h"
#include "application/data/internal/findingsnapshot.h"
#include "application/workspace/internal/services.h"
#include "domain/text/plainname.h"
#include "storage/rows/datasets.h"
#include "storage/rows/findings.h"
#include "storage/rows/quotes.h"
#include "storage/rows/removal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int quotedInHistory = 60; ///< characters of a quote in its history line

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString beginningOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > quotedInHistory ? line.left(quotedInHistory) + u'…' : line;
}

} // namespace

Evidence::Evidence(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::DataSet> Evidence::dataSets() const
{
    return orEmpty(storage::allDataSets(m_workspace.storage().reader()));
}

domain::Result<domain::DataSet> Evidence::dataSet(domain::DataSetId id) const
{
    return storage::findDataSet(m_workspace.storage().reader(), id);
}

domain::Result<void> Evidence::renameDataSet(domain::DataSetId id, const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"data-set.rename"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findDataSet(writer, id));
            writer.setArguments({before.name, text});
            return storage::renameDataSet(writer, id, text);
        });
}

domain::Result<void> Evidence::removeDataSet(domain::DataSetId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"data-set.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto set, storage::findDataSet(writer, id));
            writer.setArguments({set.name});
            return storage::markRemoved(writer, domain::Kind::DataSet, domain::anyId(id));
        });
}

QStringList Evidence::groupings(domain::DataSetId id) const
{
    return orEmpty(m_workspace.attached<Explorer>().groupings(id));
}

domain::Result<QStringList> Evidence::values(domain::DataSetId id, const QString &by, int most) const
{
    return m_workspace.attached<Explorer>().values(id, by, most);
}

domain::Result<domain::ExploreResult> Evidence::explore(const domain::ExploreRequest &request) const
{
    return m_workspace.attached<Explorer>().explore(request);
}

domain::Result<domain::Overview> Evidence::overview(const domain::ExploreRequest &request) const
{
    domain::ExploreRequest asked = request;
    asked.view = domain::ExploreView::Overview;
    TRY_VALUE(const auto result, explore(asked));
    return std::get<domain::Overview>(result);
}

domain::Result<domain::Pareto> Evidence::pareto(const domain::ExploreRequest &request) const
{
    domain::ExploreRequest asked = request;
    asked.view = domain::ExploreView::Pareto;
    TRY_VALUE(const auto result, explore(asked));
    return std::get<domain::Pareto>(result);
}

domain::Result<Period> Evidence::period(const domain::ExploreRequest &request) const
{
    return m_workspace.attached<Explorer>().period(request);
}

domain::Result<QList<domain::Response>> Evidence::comments(
    const domain::ExploreRequest &request, int limit, std::optional<domain::ResponseId> after) const
{
    return m_workspace.attached<Explorer>().comments(request, limit, after);
}

domain::Result<qint64> Evidence::commentCount(const domain::ExploreRequest &request) const
{
    return m_workspace.attached<Explorer>().commentCount(request);
}

domain::Result<domain::FindingId> Evidence::keepFinding(
    const domain::ExploreRequest &request, const QString &title, const QByteArray &picture)
{
    TRY_VALUE(const domain::Finding finding, frozen(m_workspace, request, title, picture));
    return m_workspace.storage().perform(operation(m_workspace, u"finding.keep"_s, {finding.title}),
        [&](storage::Writer &writer) { return keepFrozen(writer, finding, false); });
}

QList<domain::Finding> Evidence::findings() const
{
    return orEmpty(storage::allFindings(m_workspace.storage().reader()));
}

domain::Result<domain::Finding> Evidence::finding(domain::FindingId id) const
{
    return storage::findFinding(m_workspace.storage().reader(), id);
}

domain::Result<domain::ExploreResult> Evidence::kept(domain::FindingId id) const
{
    TRY_VALUE(const domain::Finding found, finding(id));
    return resultFrom(found.request.view, QJsonDocument::fromJson(found.result).object());
}

domain::Result<bool> Evidence::changedSince(domain::FindingId id) const
{
    TRY_VALUE(const auto reader, m_workspace.storage().openReader());
    TRY_VALUE(const domain::Finding found, storage::findFinding(reader->reader(), id));
    TRY_VALUE(const domain::ExploreResult now, explore(found.request));
    // through the same shape, so that what the shape leaves out is no difference
    const QJsonObject before = QJsonDocument::fromJson(found.result).object();
    return toJson(resultFrom(found.request.view, before))
        != toJson(resultFrom(found.request.view, QJsonDocument::fromJson(bytesOf(toJson(now))).object()));
}

domain::Result<void> Evidence::renameFinding(domain::FindingId id, const QString &title)
{
    TRY_VALUE(const QString text, domain::nameFrom(title, u"title"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"finding.rename"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findFinding(writer, id));
            writer.setArguments({before.title, text});
            return storage::renameFinding(writer, id, text);
        });
}

domain::Result<void> Evidence::removeFinding(domain::FindingId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"finding.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto finding, storage::findFinding(writer, id));
            writer.setArguments({finding.title});
            return storage::markRemoved(writer, domain::Kind::Finding, domain::anyId(id));
        });
}

QList<domain::Quote> Evidence::quotes() const
{
    return orEmpty(storage::allQuotes(m_workspace.storage().reader()));
}

domain::Result<domain::QuoteId> Evidence::saveQuote(const domain::Quote &quote)
{
    domain::Quote saved = quote;
    TRY_VALUE(saved.text, written(quote.text, u"quote"_s));
    if (saved.customers && *saved.customers < 1)
        return domain::Error{domain::ErrorCode::FieldInvalid, QString::number(*saved.customers), u"customers"_s};
    const bool isNew = !quote.id.isValid();
    return m_workspace.storage().perform(
        operation(m_workspace, isNew ? u"quote.add"_s : u"quote.update"_s, {beginningOf(saved.text)}),
        [&](storage::Writer &writer) -> domain::Result<domain::QuoteId> {
            if (!isNew) {
                TRY_DONE(storage::update(writer, saved));
                return saved.id;
            }
            saved.id = writer.nextId<domain::QuoteTag>();
            TRY_DONE(storage::insert(writer, saved));
            return saved.id;
        });
}

domain::Result<void> Evidence::removeQuote(domain::QuoteId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"quote.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto quote, storage::findQuote(writer, id));
            writer.setArguments({beginningOf(quote.text)});
            return storage::markRemoved(writer, domain::Kind::Quote, domain::anyId(id));
        });
}

} // namespace application
