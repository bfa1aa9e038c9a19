// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/columnmapping.h"
#include "domain/data/importoutcome.h"
#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"
#include "domain/data/response.h"
#include "domain/data/rowkey.h"

#include "exchange/reading/fieldreader.h"
#include "exchange/reading/rowfingerprint.h"
#include "exchange/reading/tablefile.h"
#include "exchange/text/textpool.h"

#include <memory>

namespace exchange
{

/// Turns the rows of a customer file into responses, one after the other, or says why a row could not be taken.
class ResponseReader
{
public:
    /// Opens the file, finds the mapped columns and decides how dates and fractions are written, which can take
    /// reading it once. Besides the errors of openTable(): ImportNoRows, ImportColumnMissing (context: the column),
    /// ImportDatesAmbiguous (context: the column, detail: a date that fits both ways; the date order must then be
    /// given).
    static domain::Result<ResponseReader> open(
        const QString &path, const domain::ReadingOptions &options, const domain::ColumnMapping &mapping);
    static domain::Result<ResponseReader> over(std::unique_ptr<TableSource> source,
        const domain::ReadingOptions &options, const domain::ColumnMapping &mapping);

    enum class Step
    {
        Response, ///< response() and key() hold the next one
        Rejected, ///< rejected() says why the row was not taken
        End
    };
    /// Errors end the reading: ImportNotText, ImportTooManyColumns, FileUnreadable.
    domain::Result<Step> next();

    /// The response read last, without id and data set.
    const domain::Response &response() const { return m_response; }
    domain::Response takeResponse() { return std::move(m_response); }
    /// Its fingerprint over all cells of the row, mapped or not.
    domain::RowKey key() const { return m_key; }
    const domain::RejectedRow &rejected() const { return m_rejected; }
    /// Counts so far: read, rejected, missing, outOfScale. What was added or there already, only the importer knows.
    const domain::ImportOutcome &outcome() const { return m_outcome; }
    /// The values that counted as no answer so far, in the columns with a meaning.
    QList<domain::NoAnswer> noAnswers() const { return m_noAnswers.found(); }

    const QStringList &header() const { return m_head.names; }
    const FieldReader &fields() const { return m_fields; }
    TableFormat format() const { return m_source->format(); }
    qint64 position() const { return m_source->position(); }
    qint64 size() const { return m_source->size(); }

private:
    struct Column
    {
        size_t index = 0;
        std::optional<domain::ResponseField> field; ///< absent: kept as an attribute
        std::shared_ptr<TextPool> pool;
    };

    ResponseReader(std::unique_ptr<TableSource> source, TableHead head, const domain::ReadingOptions &options,
        const domain::ColumnMapping &mapping);
    domain::Result<void> findColumns(const domain::ColumnMapping &mapping);
    domain::Result<void> surveyColumns(const domain::ReadingOptions &options);
    bool take(const Column &column, QByteArrayView cell);
    bool takeText(const Column &column, QByteArrayView cell, QString &target);
    template <typename T>
    bool takeTyped(const Column &column, QByteArrayView cell, const FieldValue<T> &read, std::optional<T> &target);
    void reject(domain::RejectCause cause, const Column *column, QByteArrayView cell);
    bool takeRow();

    std::unique_ptr<TableSource> m_source;
    TableHead m_head;
    FieldReader m_fields;
    std::vector<Column> m_columns;
    bool m_secondHeader = false;
    bool m_scoreMissing = false;
    bool m_scoreOutOfScale = false;
    TableRow m_row;
    RowFingerprint m_fingerprint;
    domain::Response m_response;
    domain::RowKey m_key;
    domain::RejectedRow m_rejected;
    domain::ImportOutcome m_outcome;
    NoAnswerTally m_noAnswers;
};

} // namespace exchange
