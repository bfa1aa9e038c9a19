// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/internal/exampleresponses.h"

#include "exchange/text/csvwriter.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr double unanswered = 0.015; ///< share of responses without a score
constexpr int lastLowScore = 6;
constexpr qint64 rowsBetweenProgress = 4096;

/// Names with weights, in a fixed order.
struct Choice
{
    QStringList names;
    QList<int> weights;

    static Choice of(const QJsonObject &object)
    {
        Choice choice;
        for (auto it = object.begin(); it != object.end(); ++it) {
            choice.names.append(it.key());
            choice.weights.append(it.value().toInt());
        }
        return choice;
    }
    QString draw(ExampleStage &stage) const { return names[stage.weighted(weights)]; }
};

QStringList sentences(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString());
    return list;
}

/// One reason customers give, and what goes with it.
struct Reason
{
    QString name;
    QList<int> scores;
    int fewestMinutes = 0;
    int mostMinutes = 0;
    Choice touchpoints;
    Choice types;
    Choice found;
    QStringList first;
    QStringList then;

    static Reason of(const QJsonObject &object, const QJsonObject &allTypes)
    {
        Reason reason;
        reason.name = object.value(u"name"_s).toString();
        for (const QJsonValue &weight : object.value(u"scores"_s).toArray())
            reason.scores.append(weight.toInt());
        const QJsonArray minutes = object.value(u"minutes"_s).toArray();
        reason.fewestMinutes = minutes.at(0).toInt();
        reason.mostMinutes = minutes.at(1).toInt();
        reason.touchpoints = Choice::of(object.value(u"touchpoints"_s).toObject());
        reason.types = Choice::of(allTypes);
        const QJsonObject more = object.value(u"types"_s).toObject();
        for (qsizetype i = 0; i < reason.types.names.size(); ++i)
            reason.types.weights[i] = qRound(reason.types.weights[i] * more.value(reason.types.names[i]).toDouble(1));
        reason.found = Choice::of(object.value(u"found"_s).toObject());
        reason.first = sentences(object.value(u"first"_s));
        reason.then = sentences(object.value(u"then"_s));
        return reason;
    }
};

/// The survey's words and how often they come.
class Survey
{
public:
    explicit Survey(const QJsonObject &texts)
        : m_channels(Choice::of(texts.value(u"channels"_s).toObject()))
        , m_low(sentences(texts.value(u"low"_s)))
        , m_high(sentences(texts.value(u"high"_s)))
        , m_silent(texts.value(u"silent"_s).toDouble())
        , m_more(texts.value(u"more"_s).toDouble())
        , m_closes(texts.value(u"closes"_s).toDouble())
    {
        for (const QJsonValue &reason : texts.value(u"reasons"_s).toArray()) {
            m_weights.append(reason.toObject().value(u"weight"_s).toInt());
            m_reasons.append(Reason::of(reason.toObject(), texts.value(u"types"_s).toObject()));
        }
    }

    static QStringList header()
    {
        return {u"Date"_s, u"Score"_s, u"Touchpoint"_s, u"Customer type"_s, u"Reason"_s, u"Minutes"_s, u"Comment"_s,
            u"Channel"_s, u"Customer"_s, u"Reason found"_s};
    }

    /// The row of that number out of so many.
    QStringList row(ExampleStage &stage, QDate day, qint64 number, qint64 rows) const
    {
        const Reason &reason = m_reasons[stage.weighted(m_weights)];
        const int score = stage.weighted(reason.scores);
        const int minutes = reason.fewestMinutes + stage.below(reason.mostMinutes - reason.fewestMinutes + 1);
        const int customers = static_cast<int>(std::min<qint64>(rows * 3 / 4 + 1, 10'000'000));
        return {day.toString(Qt::ISODate), stage.chance(unanswered) ? QString() : QString::number(score),
            reason.touchpoints.draw(stage), reason.types.draw(stage), reason.name, QString::number(minutes),
            comment(stage, reason, score, day), m_channels.draw(stage), u"C%1"_s.arg(10'000 + stage.below(customers)),
            found(reason, score, number)};
    }

private:
    static const QString &pick(ExampleStage &stage, const QStringList &list)
    {
        return list[stage.below(static_cast<int>(list.size()))];
    }

    /// What the team found when it looked into every second low score. By number, not by chance: the example's other
    /// draws stay as they are.
    static QString found(const Reason &reason, int score, qint64 number)
    {
        int whole = 0;
        for (const int weight : reason.found.weights)
            whole += weight;
        if (score > lastLowScore || number % 2 != 0 || whole == 0)
            return {};
        qint64 place = number / 2 % whole;
        for (qsizetype i = 0; i < reason.found.names.size(); ++i) {
            place -= reason.found.weights[i];
            if (place < 0)
                return reason.found.names[i];
        }
        return {};
    }

    QString comment(ExampleStage &stage, const Reason &reason, int score, QDate day) const
    {
        if (stage.chance(m_silent))
            return {};
        QStringList said{pick(stage, reason.first)};
        if (stage.chance(m_more))
            said.append(pick(stage, reason.then));
        if (stage.chance(m_closes))
            said.append(pick(stage, score <= lastLowScore ? m_low : m_high));
        return filled(stage, said.join(u' '), day);
    }

    /// Puts numbers, times and months where the sentence leaves them open.
    static QString filled(ExampleStage &stage, QString text, QDate day)
    {
        static const QStringList words{u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s,
            u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s};
        static const QStringList times{u"twice"_s, u"three times"_s, u"four times"_s, u"five times"_s};
        const auto fill = [&text](QLatin1StringView slot, const QString &value) { text.replace(slot, value); };
        if (!text.contains(u'{'))
            return text;
        fill("{amount}"_L1,
            u"€%1.%2"_s.arg(QString::number(20 + stage.below(280)), QString::number(stage.below(10)) + u'0'));
        fill("{days}"_L1, words[1 + stage.below(9)]);
        fill("{weeks}"_L1, words[1 + stage.below(7)]);
        fill("{hours}"_L1, words[stage.below(4)]);
        fill("{years}"_L1, words[stage.below(11)]);
        fill("{minutes}"_L1, QString::number(12 + stage.below(36)));
        fill("{times}"_L1, times[stage.below(4)]);
        fill("{month}"_L1, QLocale::c().monthName(day.addMonths(-1 - stage.below(2)).month()));
        return text;
    }

    QList<int> m_weights;
    QList<Reason> m_reasons;
    Choice m_channels;
    QStringList m_low;
    QStringList m_high;
    double m_silent = 0;
    double m_more = 0;
    double m_closes = 0;
};

} // namespace

domain::Result<void> writeExampleSurvey(
    ExampleStage &stage, const QString &path, qint64 rows, int first, int last, const Progress &progress)
{
    TRY_VALUE(const QJsonObject texts, ExampleStage::texts(u"responses"_s));
    const Survey survey(texts);
    TRY_VALUE(auto table, exchange::CsvWriter::create(path, {false, false}));
    table.row(Survey::header());
    const qint64 days = last - first + 1;
    for (qint64 row = 0; row < rows; ++row) {
        if (progress && row % rowsBetweenProgress == 0 && !progress(row, rows))
            return domain::Error{domain::ErrorCode::Cancelled, {}, path};
        table.row(survey.row(stage, stage.day(first + static_cast<int>(row * days / rows)), row, rows));
    }
    return table.finish();
}

} // namespace application
