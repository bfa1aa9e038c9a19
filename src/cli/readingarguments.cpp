// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/readingarguments.h"

#include "cli/invocation.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QStringList textsOf(const std::vector<std::string> &words)
{
    QStringList texts;
    for (const std::string &each : words)
        texts.append(text(each));
    return texts;
}

} // namespace

domain::Result<domain::ReadingOptions> ReadingArguments::optionsOver(domain::ReadingOptions base) const
{
    if (!sheet.empty())
        base.sheet = text(sheet);
    if (!encoding.empty())
        base.encoding = text(encoding);
    if (skipLines >= 0)
        base.skipLines = skipLines;
    if (noHeader && twoHeaders)
        return wrongUse(u"--no-header and --two-headers exclude each other"_s);
    base.hasHeader = base.hasHeader && !noHeader;
    base.secondHeader = (base.secondHeader || twoHeaders) && base.hasHeader;
    if (!separator.empty()) {
        base.separator = domain::separatorFrom(text(separator));
        if (!base.separator)
            return wrongUse(u"--separator wants one character such as ; or tab, not “%1”"_s.arg(text(separator)));
    }
    if (!dateOrder.empty()) {
        TRY_VALUE(base.dateOrder, domain::fromWord<domain::DateOrder>(text(dateOrder)));
    }
    if (!decimal.empty()) {
        TRY_VALUE(base.decimalMark, domain::fromWord<domain::DecimalMark>(text(decimal)));
    }
    base.noAnswers += textsOf(noAnswers);
    base.answers += textsOf(answers);
    return base;
}

domain::Result<domain::ColumnMapping> ReadingArguments::mappingOver(const domain::ColumnMapping &base) const
{
    domain::ColumnMapping mapping = base;
    if (!map.empty()) {
        TRY_VALUE(mapping, domain::ColumnMapping::parse(textsOf(map)));
        mapping.scale = base.scale;
    }
    if (!scale.empty()) {
        const auto read = domain::Scale::parse(text(scale));
        if (read.has_error())
            return wrongUse(u"--scale wants nps, csat, effort, yesno or WORST:BEST, not “%1”"_s.arg(text(scale)));
        mapping.scale = read.value();
    }
    return mapping;
}

void addReadingOptions(CLI::App *command, ReadingArguments &arguments)
{
    command
        ->add_option("--map", arguments.map,
            "Which column is what; COLUMN is a header, or #1, #2 … by position. FIELD: date score touchpoint "
            "customer-type reason reason-found comment customer minutes cost")
        ->type_name("FIELD=COLUMN")
        ->expected(1)
        ->take_all();
    command->add_option("--scale", arguments.scale, "Of the score: nps, csat, effort, yesno or WORST:BEST")
        ->type_name("SCALE");
    command
        ->add_option("--sheet", arguments.sheet, "Of a workbook: its name, or #2 for the second (default: the first)")
        ->type_name("NAME");
    command->add_option("--encoding", arguments.encoding, "UTF-8, UTF-16, Windows-1252, … (default: found out)")
        ->type_name("E");
    command->add_option("--separator", arguments.separator, "One character, or comma, semicolon, tab, pipe")
        ->type_name("C");
    command->add_option("--skip-lines", arguments.skipLines, "Lines before the header")
        ->type_name("N")
        ->check(CLI::Range(0, 1'000'000));
    command->add_flag("--no-header", arguments.noHeader, "The first row is data already");
    command->add_flag(
        "--two-headers", arguments.twoHeaders, "A second row names the columns too, under the questions");
    command->add_option("--date-order", arguments.dateOrder, "dmy, mdy or ymd")
        ->type_name("ORDER")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    command->add_option("--decimal", arguments.decimal, "comma or dot (default: found out)")
        ->type_name("MARK")
        ->check(CLI::IsMember({"comma", "dot"}));
    command
        ->add_option("--no-answer", arguments.noAnswers, "A value that means no answer, such as 999; can be repeated")
        ->type_name("VALUE")
        ->expected(1)
        ->take_all();
    command->add_option("--answer", arguments.answers, "A value that is an answer, although it looks like none")
        ->type_name("VALUE")
        ->expected(1)
        ->take_all();
}

} // namespace cli
