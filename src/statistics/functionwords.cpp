// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/functionwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace statistics
{

namespace
{

constexpr double leastShare = 0.1; ///< of all words, below which a text is in none of these languages
constexpr double besideTheFirst = 0.5; ///< of the small words of the language that has most

constexpr auto english
    = u"a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself he him "
      u"his "
      "himself she her hers herself it its itself they them their theirs themselves who whom whose which what when "
      "where why how and or but if because as while of at by for with about against between into through during "
      "before "
      "after above below to from up down in out on off over under then than so too very there here again am is are "
      "was "
      "were be been being have has had having do does did doing will would shall should can could may might must "
      "also "
      "just i'm i've i'd i'll it's it'll he's she's that's there's what's we're we've we'd we'll they're they've "
      "they'd they'll you're you've you'd you'll some any each both all other such own same only once upon one "
      "another let let's";

constexpr auto dutch
    = u"de het een deze dit die dat ik mij me mijn wij we ons onze jij je jouw jullie u uw hij hem zijn zij ze haar "
      "hun hen zich zelf wie wat welke wanneer waar waarom hoe en of maar als omdat want dus dan toen terwijl van in "
      "op "
      "aan bij met voor naar over onder door uit tot tegen om te na tussen tijdens al ook er hier daar nog wel zo "
      "zeer "
      "ben bent is was waren wees geweest worden wordt word werd werden heb hebt heeft had hadden gehad hebben zal "
      "zou "
      "zullen zouden kan kon kunnen konden mag moet moest moeten doen doe doet deed dus iets men meer andere ander "
      "alles";

constexpr auto danish
    = u"den det de en et denne dette disse jeg mig min mit mine vi os vores du dig din dit dine i jer jeres han ham "
      "hans hun hende hendes de dem deres sig sin sit sine man hvem hvad hvilken hvornår hvor hvorfor hvordan og "
      "eller "
      "men hvis fordi som at da når mens af i på til fra med for om over under ved efter før mod mellem gennem ud "
      "ind op "
      "ned hos der her så også bare jo nu end er var være været bliver blev blive har havde haft have vil ville skal "
      "skulle kan kunne må måtte gør gjorde gøre noget nogle mange alle alt anden andre meget lige selv sådan igen";

constexpr auto german
    = u"der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene ich "
      u"mich "
      "mir mein meine meiner meinem meinen wir uns unser unsere du dich dir dein deine ihr euch euer sie ihn ihm "
      "ihnen "
      "ihre ihrer ihrem ihren er sein seine seiner seinem seinen es sich selbst wer wen wem was welche welcher "
      "welches "
      "wann wo warum wie und oder aber wenn weil dass daß als da ob während denn von in im an am auf bei beim mit "
      "für "
      "nach über unter durch aus bis gegen um zu zum zur vor zwischen auch nur noch schon so sehr dann hier dort man "
      "bin bist ist sind war waren gewesen sei werde wird werden wurde wurden habe hast hat haben hatte hatten kann "
      "konnte können konnten muss musste müssen soll sollte sollen will wollte wollen würde würden alle alles andere "
      "anderen einige etwas jede jeder jedes jetzt mehr";

QStringList wordsIn(const char16_t *list)
{
    return QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QSet<QString> functionWordsIn(const QHash<QString, qint64> &counts)
{
    struct Language
    {
        QStringList words;
        qint64 found = 0;
    };
    std::array<Language, 4> languages{{{wordsIn(english)}, {wordsIn(dutch)}, {wordsIn(danish)}, {wordsIn(german)}}};
    qint64 all = 0;
    for (const qint64 count : counts)
        all += count;
    qint64 most = 0;
    for (Language &language : languages) {
        language.words.removeDuplicates();
        for (const QString &word : std::as_const(language.words))
            language.found += counts.value(word);
        most = std::max(most, language.found);
    }
    QSet<QString> small;
    if (most == 0 || static_cast<double>(most) < leastShare * static_cast<double>(all))
        return small;
    for (const Language &language : languages)
        if (static_cast<double>(language.found) >= besideTheFirst * static_cast<double>(most))
            small.unite(QSet<QString>(language.words.cbegin(), language.words.cend()));
    return small;
}

} // namespace statistics
