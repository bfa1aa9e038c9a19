// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/importrun.h"

#include "application/data/internal/importchunks.h"
#include "application/data/internal/readahead.h"
#include "application/workspace/internal/importleftovers.h"
#include "domain/text/plainname.h"
#include "storage/file/workspace.h"
#include "storage/rows/datasets.h"
#include "storage/rows/responses.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr qsizetype keptRejects = 10'000;

/// The name, or the name with the first free number behind it.
QString freeName(const QString &name, const QList<domain::DataSet> &sets)
{
    const auto taken = [&sets](const QString &candidate) {
        return std::any_of(
            sets.begin(), sets.end(), [&](const domain::DataSet &set) { return set.name == candidate; });
    };
    QString candidate = name;
    for (int number = 2; taken(candidate); ++number)
        candidate = u"%1 %2"_s.arg(name, QString::number(number));
    return candidate;
}

} // namespace

ImportRun::ImportRun(const ImportRequest &request, const Progress &progress)
    : m_request(request)
    , m_progress(progress)
{
}

domain::Result<ImportReport> ImportRun::tryOut(const storage::Reader &reader)
{
    TRY_VALUE(ImportChunks file, begin(reader));
    for (bool more = true; more;) {
        TRY_VALUE(const ImportChunk chunk, file.next());
        TRY_DONE(take(chunk));
        more = !chunk.isLast;
    }
    TRY_DONE(refuseIfNothingTaken());
    return m_report;
}

domain::Result<ImportReport> ImportRun::run(storage::WorkerWriter &worker, std::optional<domain::PersonId> person)
{
    TRY_VALUE(ImportChunks file, begin(worker.reader()));
    const auto write = [&]() -> domain::Result<void> {
        if (!m_joins)
            TRY_DONE(insertDataSet(worker, person));
        TRY_DONE(writeChunks(std::move(file), worker));
        TRY_DONE(refuseIfNothingTaken());
        return show(worker, person);
    };
    const auto written = write();
    if (written.has_error()) {
        takeBack(worker);
        return written.error();
    }
    if (m_progress)
        static_cast<void>(m_progress(m_read, m_read)); // too late to cancel
    // From here on the import is done. Comments that cannot be indexed now are taken up when the file is opened next.
    static_cast<void>(indexAll(worker, m_set.id));
    return m_report;
}

/// Opens the file and finds the data set its rows go to: the one of the same name and header, or a new one.
domain::Result<ImportChunks> ImportRun::begin(const storage::Reader &reader)
{
    TRY_VALUE(auto file, exchange::ResponseReader::open(m_request.path, m_request.options, m_request.mapping));
    const QFileInfo info(m_request.path);
    m_set.name = domain::plainShortName(info.completeBaseName());
    if (m_set.name.isEmpty())
        m_set.name = domain::plainShortName(info.fileName());
    if (!domain::plainName(m_request.name).isEmpty()) {
        TRY_VALUE(m_set.name, domain::nameFrom(m_request.name, u"name"_s));
    }
    m_set.fileName = domain::plainName(info.fileName());
    m_set.header = file.header();
    m_set.mapping = m_request.mapping;

    TRY_VALUE(const QList<domain::DataSet> sets, storage::allDataSets(reader));
    const auto same = std::find_if(sets.begin(), sets.end(),
        [this](const domain::DataSet &set) { return set.name == m_set.name && set.header == m_set.header; });
    m_joins = same != sets.end();
    QSet<domain::RowKey> known;
    if (m_joins) {
        m_set = *same;
        TRY_VALUE(known, storage::rowKeysOf(reader, m_set.id));
        TRY_VALUE(const auto extent, storage::extentOf(reader, m_set.id));
        m_lastBefore = extent.last;
        if (m_set.mapping != m_request.mapping) {
            // One data set, one reading: the rows that join are read like those before them.
            TRY_VALUE(file, exchange::ResponseReader::open(m_request.path, m_request.options, m_set.mapping));
        }
    } else {
        m_set.name = freeName(m_set.name, sets);
    }
    m_report.dataSet = m_set.id;
    m_report.name = m_set.name;
    m_report.header = file.header();
    return ImportChunks(std::move(file), std::move(known));
}

/// Adds what a chunk tells to the report. ErrorCode::Cancelled when the progress says so.
domain::Result<void> ImportRun::take(const ImportChunk &chunk)
{
    if (m_progress && !m_progress(chunk.position, chunk.size))
        return domain::Error{domain::ErrorCode::Cancelled, {}, m_request.path};
    m_read = chunk.position;
    m_report.outcome = chunk.outcome;
    m_report.rejected += chunk.rejected.first(
        std::min(chunk.rejected.size(), std::max<qsizetype>(0, keptRejects - m_report.rejected.size())));
    if (chunk.isLast)
        m_report.noAnswers = chunk.noAnswers;
    return domain::success();
}

domain::Result<void> ImportRun::refuseIfNothingTaken() const
{
    const domain::ImportOutcome &outcome = m_report.outcome;
    if (outcome.read == 0)
        return domain::Error{domain::ErrorCode::ImportNoRows, {}, m_request.path};
    if (outcome.rejected == outcome.read) {
        const domain::RejectedRow &first = m_report.rejected.first();
        return domain::Error{domain::ErrorCode::ImportNothingReadable, first.value, first.column};
    }
    if (m_request.onlyIfAllGood && outcome.rejected > 0)
        return domain::Error{
            domain::ErrorCode::ImportRowsRejected, QString::number(outcome.rejected), m_request.path};
    return domain::success();
}

domain::Result<void> ImportRun::insertDataSet(storage::WorkerWriter &worker, std::optional<domain::PersonId> person)
{
    TRY_DONE(worker.bulk([&](storage::Writer &writer) -> domain::Result<void> {
        m_set.id = writer.nextId<domain::DataSetTag>();
        m_set.importedAt = writer.now();
        m_set.importedBy = person;
        return storage::insertLoading(writer, m_set);
    }));
    m_report.dataSet = m_set.id;
    return domain::success();
}

domain::Result<void> ImportRun::writeChunks(ImportChunks file, storage::WorkerWriter &worker)
{
    ReadAhead<ImportChunk> ahead(
        [&file] { return file.next(); }, [](const ImportChunk &chunk) { return chunk.isLast; });
    for (bool more = true; more;) {
        TRY_VALUE(ImportChunk chunk, ahead.next());
        TRY_DONE(take(chunk));
        more = !chunk.isLast;
        if (chunk.rows.empty())
            continue;
        TRY_DONE(worker.bulk([&](storage::Writer &writer) -> domain::Result<void> {
            for (ImportChunk::Row &row : chunk.rows) {
                row.response.id = writer.nextId<domain::ResponseTag>();
                row.response.dataSet = m_set.id;
                TRY_DONE(storage::insertResponse(writer, row.response, row.key));
            }
            m_last = chunk.rows.back().response.id;
            return storage::setLastWritten(writer, m_set.id, m_last);
        }));
    }
    return domain::success();
}

/// The one entry in the history: from here on the rows are seen.
domain::Result<void> ImportRun::show(storage::WorkerWriter &worker, std::optional<domain::PersonId> person)
{
    if (m_report.outcome.added == 0)
        return domain::success();
    const domain::Operation operation{
        u"data-set.import"_s, {m_set.name, QString::number(m_report.outcome.added)}, {}, person};
    return worker.perform(operation, [this](storage::Writer &writer) -> domain::Result<void> {
        TRY_VALUE(const auto extent, storage::extentOf(writer, m_set.id));
        // Somebody else may have undone or added an import meanwhile: what is shown must be what was counted.
        if (extent.last != m_lastBefore)
            return domain::Error{domain::ErrorCode::Conflict, {}, m_set.name};
        return storage::showResponses(writer, m_set.id, m_last, extent.responses + m_report.outcome.added);
    });
}

void ImportRun::takeBack(storage::WorkerWriter &worker)
{
    // What cannot be taken away now is not seen either, and goes when the file is opened next.
    if (m_set.id.isValid())
        static_cast<void>(purgeAll(worker, {m_set.id, m_lastBefore}));
}

} // namespace application
