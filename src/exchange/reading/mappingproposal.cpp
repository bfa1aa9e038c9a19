// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/mappingproposal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

using domain::ColumnKind;
using domain::ResponseField;

struct FieldWords
{
    ResponseField field;
    const char *words; ///< parted by |, the surest first
};

/// Fields in the order they choose; words in English, Dutch, Danish and German.
constexpr std::array<FieldWords, 10> vocabulary{{
    {ResponseField::Score,
        "nps|netpro|net "
        "promoter|csat|ces|score|rating|recommend|aanbevelen|anbefale|weiterempfehlen|satisfaction|tevredenheid|"
        "tilfredshed|zufriedenheit|cijfer|karakter|bewertung|note|grade|stars|effort|moeite|aufwand"},
    {ResponseField::Date,
        "date received|contact date|response "
        "date|date|datum|dato|day|dag|tag|received|created|submitted|ontvangen|modtaget|"
        "eingang|timestamp|tijdstip|tidspunkt|zeitpunkt"},
    {ResponseField::Comment,
        "comment|comments|narrative|remark|remarks|feedback|verbatim|answer|why|opmerking|opmerkingen|toelichting|"
        "reactie|"
        "kommentar|kommentarer|bemærkning|bemerkung|anmerkung|freitext|text|tekst|message|bericht|besked|nachricht"},
    {ResponseField::ReasonFound,
        "reason found|root cause|actual reason|cause|oorzaak|werkelijke reden|fundet årsag|faktisk årsag|gefundener "
        "grund|ursache"},
    {ResponseField::Reason,
        "reason|issue|complaint|topic|category|subject|reden|onderwerp|klacht|categorie|årsag|emne|kategori|klage|"
        "grund|thema|"
        "kategorie|anliegen|beschwerde"},
    {ResponseField::Touchpoint,
        "touchpoint|journey|channel|stage|step|submitted "
        "via|contact|kanaal|contactpunt|stap|kanal|kontaktpunkt|trin|kontakt|"
        "schritt"},
    {ResponseField::CustomerType,
        "customer type|segment|client type|customer "
        "group|klanttype|klantgroep|doelgroep|kundetype|kundegruppe|kundentyp|"
        "kundengruppe|persona|contract"},
    {ResponseField::Minutes,
        "minutes|aht min|aht|handle time|handling "
        "time|duration|minuten|duur|minutter|varighed|dauer|bearbeitungszeit"},
    {ResponseField::Cost, "cost|costs|amount|kosten|bedrag|kost|omkostning|beløb|pris|betrag"},
    {ResponseField::Customer,
        "customer id|customer number|customer|client id|respondent id|respondent|account|klantnummer|klant id|klant|"
        "kundenummer|kunde id|kunde|kundennummer|kunden id"},
}};

/// Lower case, words parted by single spaces.
QString plainWords(const QString &header)
{
    QString words;
    QChar before;
    for (const QChar c : header) {
        if (c.isUpper() && before.isLower())
            words.append(u' ');
        words.append(c.isLetterOrNumber() ? c.toLower() : QChar(u' '));
        before = c;
    }
    return words.simplified();
}

bool kindFits(ResponseField field, ColumnKind kind)
{
    switch (field) {
    case ResponseField::Date:
        return kind == ColumnKind::Date;
    case ResponseField::Score:
        return kind == ColumnKind::Number || kind == ColumnKind::YesNo;
    case ResponseField::Minutes:
    case ResponseField::Cost:
        return kind == ColumnKind::Number;
    case ResponseField::Customer:
        return kind == ColumnKind::Text || kind == ColumnKind::Number;
    default:
        return kind == ColumnKind::Text;
    }
}

/// How well a header fits a word: 2 when it is the word, 1 when it holds it among others, 0 else.
int fit(const QString &header, const QString &word)
{
    if (header == word)
        return 2;
    return (u' ' + header + u' ').contains(u' ' + word + u' ') ? 1 : 0;
}

domain::Scale scaleOf(const QString &header, ColumnKind kind, std::optional<double> highest)
{
    const auto has = [&header](const char *word) { return fit(header, QString::fromUtf8(word)) > 0; };
    if (kind == ColumnKind::YesNo)
        return domain::Scale::yesNo();
    if (has("nps") || has("netpro") || has("net promoter") || has("recommend") || (highest && *highest > 7))
        return domain::Scale::nps();
    if (has("ces") || has("effort") || has("moeite") || has("aufwand") || (highest && *highest > 5))
        return domain::Scale::effort();
    if (has("csat") || has("satisfaction") || has("stars") || highest)
        return domain::Scale::csat();
    return domain::Scale::nps();
}

} // namespace

domain::ColumnMapping proposeMapping(
    const QList<domain::TablePreview::Column> &columns, const QList<std::optional<double>> &highest)
{
    domain::ColumnMapping mapping;
    QList<QString> headers;
    for (const auto &column : columns)
        headers.append(column.name.startsWith(u'#') ? QString() : plainWords(column.name));
    QList<qsizetype> taken;
    for (const FieldWords &entry : vocabulary) {
        const QStringList words = QString::fromUtf8(entry.words).split(u'|');
        qsizetype best = -1;
        for (int wanted = 2; wanted >= 1 && best < 0; --wanted) {
            for (const QString &word : words) {
                for (qsizetype i = 0; i < columns.size() && best < 0; ++i)
                    if (!taken.contains(i) && kindFits(entry.field, columns.at(i).kind)
                        && fit(headers.at(i), word) == wanted)
                        best = i;
            }
        }
        if (best < 0)
            continue;
        taken.append(best);
        const bool named = headers.indexOf(headers.at(best)) == best;
        mapping.set(entry.field,
            named ? domain::ColumnRef{columns.at(best).name, 0} : domain::ColumnRef{{}, static_cast<int>(best) + 1});
        if (entry.field == ResponseField::Score)
            mapping.scale = scaleOf(headers.at(best), columns.at(best).kind, highest.value(best));
    }
    return mapping;
}

} // namespace exchange
