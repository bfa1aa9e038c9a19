// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/search.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"

#include <CLI/App.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

constexpr int mostHits = 1000;

struct SearchOptions
{
    std::string file;
    std::vector<std::string> words;
    bool json = false;
};

/// The word for a kind in `search --json`.
QString kindWord(domain::Kind kind)
{
    switch (kind) {
    case domain::Kind::Note:
        return u"note"_s;
    case domain::Kind::DayRemark:
        return u"day-remark"_s;
    case domain::Kind::Quote:
        return u"quote"_s;
    case domain::Kind::Challenge:
        return u"challenge"_s;
    case domain::Kind::Idea:
        return u"idea"_s;
    case domain::Kind::Insight:
        return u"insight"_s;
    case domain::Kind::Learning:
        return u"learning"_s;
    case domain::Kind::Goal:
        return u"goal"_s;
    case domain::Kind::Cycle:
        return u"cycle"_s;
    case domain::Kind::Response:
        return u"response"_s;
    default:
        return u"other"_s;
    }
}

void printHits(const QList<domain::SearchHit> &hits)
{
    for (const domain::SearchHit &hit : hits) {
        const QString where = hit.title.isEmpty() ? QString() : u" ("_s + hit.title + u')';
        printLine(kindWord(hit.kind) + where + u": "_s + hit.text.simplified());
    }
    if (hits.isEmpty())
        printLine(u"Nothing found."_s);
}

QJsonObject hitsJson(const QList<domain::SearchHit> &hits)
{
    QJsonArray array;
    for (const domain::SearchHit &hit : hits)
        array.append(QJsonObject{{u"kind"_s, kindWord(hit.kind)}, {u"id"_s, idText(hit.id)}, {u"title"_s, hit.title},
            {u"text"_s, hit.text}});
    return {{u"n"_s, hits.size()}, {u"hits"_s, array}};
}

domain::Result<void> searchWords(const Invocation &invocation, const SearchOptions &options)
{
    QStringList words;
    for (const std::string &word : options.words)
        words.append(text(word));
    TRY_VALUE(const auto workspace, openToRead(invocation, options.file));
    TRY_VALUE(const auto hits, application::Search(*workspace).find(words.join(u' '), mostHits, false));
    if (options.json)
        printJson(hitsJson(hits));
    else
        printHits(hits);
    return domain::success();
}

} // namespace

void addSearch(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App *command = app.add_subcommand("search", "Find what people wrote; never private notes");
    command->add_option("FILE", options->file, "The workspace")->required();
    command->add_option("WORDS", options->words, "What to look for; the last word may be half typed")->required();
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return searchWords(invocation, *options); };
    });
}

} // namespace cli
