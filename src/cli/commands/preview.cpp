// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/imports.h"

#include "cli/commands/commands.h"
#include "cli/invocation.h"
#include "cli/output.h"
#include "cli/readingarguments.h"
#include "cli/readingoutput.h"
#include "wording/errors.h"
#include "wording/evidence.h"
#include "wording/imports.h"

#include <CLI/App.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

constexpr int shownFaults = 20;
constexpr qsizetype shownOfCell = 24;

struct PreviewOptions
{
    std::string data;
    ReadingArguments reading;
    int rows = 50;
    std::string csv;
    bool json = false;
};

/// What a look at a file gave: its first rows and, if it could be read to the end, what is in all of it.
struct LoadedDataSet
{
    domain::TablePreview table;
    domain::ColumnMapping mapping;
    std::optional<application::FileReading> whole;
    std::optional<domain::Error> stopped; ///< why it could not be read to the end under the mapping
};

domain::Result<LoadedDataSet> lookAt(
    const QString &path, const PreviewOptions &options, const domain::ReadingOptions &reading)
{
    LoadedDataSet look;
    TRY_VALUE(auto preview, application::Imports::preview(path, reading, {}, options.rows));
    look.table = std::move(preview.table);
    TRY_VALUE(look.mapping, options.reading.mappingOver(look.table.proposed));
    const auto whole = application::Imports::readThrough(path, reading, look.mapping);
    if (whole.has_value())
        look.whole = whole.value();
    else if (whole.error().code == domain::ErrorCode::ImportDatesAmbiguous)
        look.stopped = whole.error();
    else
        return whole.error();
    return look;
}

QString fieldOf(const LoadedDataSet &look, int column)
{
    const QStringList header = look.table.header();
    for (const auto &entry : look.mapping.entries) {
        const auto place = domain::ColumnMapping::locate(entry.column, header);
        if (place.has_value() && place.value() == column)
            return domain::word(entry.field);
    }
    return {};
}

void printColumns(const LoadedDataSet &look)
{
    QList<QStringList> rows{{u"#"_s, u"column"_s, u"looks like"_s, u"means"_s}};
    for (int i = 0; i < look.table.columns.size(); ++i) {
        const auto &column = look.table.columns.at(i);
        rows.append({QString::number(i + 1), column.name.simplified(), wording::columnKindName(column.kind),
            fieldOf(look, i)});
    }
    printTable(rows, {0});
}

void printRows(const domain::TablePreview &table)
{
    QList<QStringList> rows{QStringList(u"line"_s)};
    for (const QString &name : table.header())
        rows.first().append(name.simplified().left(shownOfCell));
    for (const auto &row : table.rows) {
        if (row.fault)
            continue;
        QStringList cells{QString::number(row.line)};
        for (const QString &cell : row.cells)
            cells.append(cell.simplified().left(shownOfCell));
        rows.append(cells);
    }
    printTable(rows, {0});
    if (table.more)
        printLine(u"… and more rows; --rows N shows more, --csv OUT writes all."_s);
}

void printFaults(const application::FileReading &reading)
{
    const domain::ImportOutcome &outcome = reading.outcome;
    printLine(u"%1 rows read, %2 rejected."_s.arg(QString::number(outcome.read), QString::number(outcome.rejected)));
    for (const domain::RejectedRow &row : reading.rejected.first(qMin(shownFaults, int(reading.rejected.size()))))
        printLine(rejectedLine(row));
    if (outcome.rejected > shownFaults)
        printLine(u"… and %1 more."_s.arg(outcome.rejected - shownFaults));
}

void printLook(const LoadedDataSet &look)
{
    const domain::TablePreview &table = look.table;
    printLine(wording::fileKind(table));
    if (table.sheets.size() > 1)
        printLine(u"Sheets: "_s + table.sheets.join(u", "_s));
    if (const QString merged = wording::mergedAreas(table.mergedAreas); !merged.isEmpty())
        printLine(merged);
    printLine(table.headerLine > 0 ? u"Header in line %1"_s.arg(table.headerLine) : u"No header"_s);
    if (table.headerDoubtful)
        printLine(u"The header looks like data; --no-header reads it as a row."_s);
    if (table.dateOrder)
        printLine(u"Dates: "_s + wording::dateOrderName(*table.dateOrder));
    else if (table.dateOrderDoubtful)
        printLine(u"Dates fit day first and month first alike; --date-order dmy or mdy says which."_s);
    if (table.decimalMark)
        printLine(wording::decimalMarkName(*table.decimalMark));
    if (look.mapping.column(domain::ResponseField::Score))
        printLine(wording::scaleName(look.mapping.scale));
    printReversedScale(look.mapping);
    printColumns(look);
    printRows(table);
    if (look.whole) {
        printNoAnswers(look.whole->noAnswers);
        printFaults(*look.whole);
    } else if (look.stopped) {
        printLine(wording::sentence(*look.stopped));
    }
}

QJsonObject lookJson(const LoadedDataSet &look)
{
    const domain::TablePreview &table = look.table;
    QJsonArray columns;
    for (int i = 0; i < table.columns.size(); ++i) {
        QJsonObject column{
            {u"name"_s, table.columns.at(i).name}, {u"kind"_s, domain::word(table.columns.at(i).kind)}};
        if (const QString field = fieldOf(look, i); !field.isEmpty())
            column.insert(u"field"_s, field);
        columns.append(column);
    }
    QJsonArray rows;
    for (const auto &row : table.rows)
        if (!row.fault)
            rows.append(QJsonArray::fromStringList(row.cells));
    QJsonObject object{{u"format"_s, domain::word(table.kind)}, {u"header_line"_s, table.headerLine},
        {u"columns"_s, columns}, {u"rows"_s, rows}, {u"more"_s, table.more}};
    if (table.kind == domain::FileKind::Text) {
        object.insert(u"encoding"_s, table.encoding);
        object.insert(u"separator"_s, QString(QLatin1Char(table.separator)));
    } else {
        object.insert(u"sheet"_s, table.sheet);
        object.insert(u"sheets"_s, QJsonArray::fromStringList(table.sheets));
        object.insert(u"merged_areas"_s, table.mergedAreas);
    }
    object.insert(u"date_order"_s, table.dateOrder ? QJsonValue(domain::word(*table.dateOrder)) : QJsonValue());
    object.insert(u"date_order_doubtful"_s, table.dateOrderDoubtful);
    object.insert(u"decimal"_s, table.decimalMark ? QJsonValue(domain::word(*table.decimalMark)) : QJsonValue());
    if (look.mapping.column(domain::ResponseField::Score)) {
        object.insert(u"scale"_s, look.mapping.scale.word());
        object.insert(u"scale_reversed"_s, look.mapping.scale.isReversed());
    }
    if (!look.whole)
        return object;
    QJsonArray rejected;
    for (const domain::RejectedRow &row : look.whole->rejected)
        rejected.append(
            QJsonObject{{u"line"_s, row.line}, {u"cause"_s, domain::word(row.cause)}, {u"column"_s, row.column}});
    object.insert(u"read"_s, look.whole->outcome.read);
    object.insert(u"rejected"_s, look.whole->outcome.rejected);
    object.insert(u"rejected_rows"_s, rejected);
    object.insert(u"no_answers"_s, noAnswersJson(look.whole->noAnswers));
    return object;
}

domain::Result<void> preview(const PreviewOptions &options)
{
    const QString path = text(options.data);
    TRY_VALUE(const domain::ReadingOptions reading, options.reading.optionsOver({}));
    if (!options.csv.empty()) {
        TRY_VALUE(const auto written, application::Imports::writeTable(path, reading, text(options.csv)));
        printLine(u"%1 rows written to %2."_s.arg(QString::number(written.outcome.added), text(options.csv)));
        if (written.outcome.rejected > 0)
            printFaults(written);
        return domain::success();
    }
    TRY_VALUE(const LoadedDataSet look, lookAt(path, options, reading));
    if (options.json)
        printJson(lookJson(look));
    else
        printLook(look);
    return domain::success();
}

} // namespace

void addPreview(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<PreviewOptions>();
    CLI::App *command = app.add_subcommand("preview", "Show how a file of customer responses would be read");
    command->add_option("DATA", options->data, "The file")->required();
    addReadingOptions(command, options->reading);
    command->add_option("--rows", options->rows, "How many rows to show (default: 50)")
        ->type_name("N")
        ->check(CLI::Range(0, 1'000'000));
    auto *csv = command->add_option("--csv", options->csv, "Write all rows as they are read, as CSV (RFC 4180)")
                    ->type_name("OUT");
    command->add_flag("--json", options->json, "Print one JSON object")->excludes(csv);
    command->callback([options, &invocation] { invocation.chosen = [options] { return preview(*options); }; });
}

} // namespace cli
