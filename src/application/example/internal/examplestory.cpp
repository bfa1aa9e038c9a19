// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/internal/examplestory.h"

#include "application/cycle/goals.h"
#include "application/data/datanumbers.h"
#include "application/data/evidence.h"
#include "application/data/imports.h"
#include "application/example/internal/exampleresponses.h"
#include "application/people/teams.h"
#include "domain/data/viewnumber.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int surveyFirstDay = -160;
constexpr int surveyLastDay = -56;

QString textIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

domain::ColumnMapping surveyMapping()
{
    domain::ColumnMapping mapping;
    using domain::ResponseField;
    for (const auto &[field, column] : {std::pair{ResponseField::Date, "Date"_L1}, {ResponseField::Score, "Score"_L1},
             {ResponseField::Touchpoint, "Touchpoint"_L1}, {ResponseField::CustomerType, "Customer type"_L1},
             {ResponseField::Reason, "Reason"_L1}, {ResponseField::Minutes, "Minutes"_L1},
             {ResponseField::Comment, "Comment"_L1}, {ResponseField::Customer, "Customer"_L1},
             {ResponseField::ReasonFound, "Reason found"_L1}})
        mapping.set(field, domain::ColumnRef{column, 0});
    return mapping;
}

domain::Result<domain::Measure> measureOf(const ExampleStage &stage, const QJsonObject &text, domain::GoalId goal)
{
    domain::Measure measure;
    measure.goal = goal;
    measure.name = textIn(text, "name"_L1);
    measure.unit = textIn(text, "unit"_L1);
    TRY_VALUE(measure.better, domain::fromWord<domain::Direction>(textIn(text, "better"_L1)));
    measure.baseline = text.value("baseline"_L1).toDouble();
    measure.baselineDay = stage.day(-62);
    measure.baselineSource = textIn(text, "source"_L1);
    measure.target = text.value("target"_L1).toDouble();
    measure.byWhen = stage.day(45);
    return measure;
}

} // namespace

ExampleStory::ExampleStory(ExampleStage &stage, QJsonObject story, QJsonObject notes)
    : m_stage(stage)
    , m_story(std::move(story))
    , m_notes(std::move(notes))
{
}

QStringList ExampleStory::frontline() const
{
    QStringList names;
    const QJsonArray people = m_story.value("people"_L1).toArray();
    for (const QJsonValue &person : people)
        if (textIn(person.toObject(), "role"_L1) == "frontline"_L1)
            names.append(textIn(person.toObject(), "name"_L1));
    return names;
}

domain::Result<void> ExampleStory::introducePeople()
{
    m_stage.at(-61, 9);
    Teams teams(m_stage.workspace());
    const QJsonArray people = m_story.value("people"_L1).toArray();
    for (const QJsonValue &value : people) {
        const QJsonObject person = value.toObject();
        const QString name = textIn(person, "name"_L1);
        TRY_VALUE(const auto role, domain::fromWord<domain::Role>(textIn(person, "role"_L1)));
        if (m_stage.people.isEmpty()) {
            TRY_VALUE(m_stage.people[name], teams.setUp(textIn(m_story, "team"_L1), name, role));
            m_team = teams.teams().first().id;
        } else {
            TRY_VALUE(m_stage.people[name], teams.addPerson(m_team, name, role));
        }
        m_stage.later(1);
    }
    for (const QJsonValue &name : m_story.value("customerTypes"_L1).toArray()) {
        TRY_VALUE(m_stage.customerTypes[name.toString()], teams.addCustomerType(name.toString()));
    }
    for (const QJsonValue &name : m_story.value("touchpoints"_L1).toArray()) {
        TRY_VALUE(m_stage.touchpoints[name.toString()], teams.addTouchpoint(name.toString()));
    }
    return domain::success();
}

domain::Result<void> ExampleStory::setGoal()
{
    m_stage.at(-60, 10, 5);
    const QJsonObject text = m_story.value("goal"_L1).toObject();
    TRY_VALUE(m_finalBill, Cycles(m_stage.workspace()).begin(m_team, textIn(text, "statement"_L1)));
    Goals goals(m_stage.workspace());
    domain::Goal goal = goals.goals().first();
    m_goal = goal.id;
    goal.whoNotices = textIn(text, "whoNotices"_L1);
    goal.owner = m_stage.people.value(u"Ben Okafor"_s);
    m_stage.later(6);
    TRY_DONE(goals.update(goal));
    for (const auto &[key, kind] : {std::pair{"success"_L1, domain::MeasureKind::Success},
             std::pair{"balancing"_L1, domain::MeasureKind::Balancing}}) {
        TRY_VALUE(domain::Measure measure, measureOf(m_stage, text.value(key).toObject(), m_goal));
        measure.kind = kind;
        m_stage.later(4);
        TRY_VALUE(const auto id, goals.saveMeasure(measure));
        m_measures.append(id);
    }
    return addReading(-60, 0);
}

domain::Result<void> ExampleStory::addReading(int day, int index)
{
    const QJsonObject text = m_story.value("goal"_L1).toObject();
    m_stage.at(day, 16, 30);
    TRY_DONE(m_stage.as(u"Ben Okafor"_s));
    Goals goals(m_stage.workspace());
    const std::pair<QLatin1StringView, QLatin1StringView> rows[]
        = {{"success"_L1, "successReadings"_L1}, {"balancing"_L1, "balancingReadings"_L1}};
    for (size_t i = 0; i < std::size(rows); ++i) {
        domain::Reading reading;
        reading.measure = m_measures[static_cast<qsizetype>(i)];
        reading.day = m_stage.day(day);
        reading.value = text.value(rows[i].second).toArray().at(index).toDouble();
        reading.source = textIn(text.value(rows[i].first).toObject(), "source"_L1);
        TRY_DONE(goals.addReading(reading));
        m_stage.later(1);
    }
    return domain::success();
}

domain::Result<void> ExampleStory::addDailyReadings(int first)
{
    const QJsonObject text = m_story.value("goal"_L1).toObject();
    TRY_DONE(m_stage.as(u"Ben Okafor"_s));
    Goals goals(m_stage.workspace());
    domain::Reading reading;
    reading.measure = m_measures.last();
    reading.source = textIn(text.value("balancing"_L1).toObject(), "source"_L1);
    for (const QJsonValue &value : text.value("balancingDaily"_L1).toArray()) {
        reading.day = m_stage.day(first++);
        reading.value = value.toDouble();
        TRY_DONE(goals.addReading(reading));
    }
    return domain::success();
}

domain::Result<void> ExampleStory::gatherEvidence(qint64 responses, const Progress &progress)
{
    m_stage.at(-55, 13, 40);
    TRY_DONE(m_stage.as(u"Ines Moreau"_s));
    const QTemporaryDir folder;
    ImportRequest request;
    request.path = folder.filePath(u"Movers survey.csv"_s);
    request.name = textIn(m_story, "dataSet"_L1);
    request.mapping = surveyMapping();
    request.onlyIfAllGood = true;
    TRY_DONE(writeExampleSurvey(m_stage, request.path, responses, surveyFirstDay, surveyLastDay, progress));
    TRY_VALUE(const ImportReport report, Imports(m_stage.workspace()).import(request, progress));
    m_stage.later(20);
    TRY_DONE(keepFindings(report.dataSet));
    TRY_DONE(measureByTheData());
    return saveQuotes();
}

domain::Result<void> ExampleStory::keepFindings(domain::DataSetId set)
{
    const QJsonObject titles = m_story.value("findings"_L1).toObject();
    Evidence evidence(m_stage.workspace());
    domain::ExploreRequest request;
    request.dataSet = set;
    TRY_VALUE(m_findings[u"overview"_s], evidence.keepFinding(request, textIn(titles, "overview"_L1), {}));
    m_stage.later(8);
    request.view = domain::ExploreView::Pareto;
    request.by = domain::word(domain::ResponseField::Reason);
    request.filter.scoreTo = 6;
    TRY_VALUE(m_findings[u"reasons"_s], evidence.keepFinding(request, textIn(titles, "reasons"_L1), {}));
    m_stage.later(5);
    request.weight = domain::Weight::Minutes;
    TRY_VALUE(m_findings[u"minutes"_s], evidence.keepFinding(request, textIn(titles, "minutes"_L1), {}));
    return domain::success();
}

/// A second success criterion, whose value today is a number of the survey.
domain::Result<void> ExampleStory::measureByTheData()
{
    const QJsonObject text = m_story.value("goal"_L1).toObject().value("fromData"_L1).toObject();
    const domain::FindingId overview = m_findings.value(u"overview"_s);
    const Evidence evidence(m_stage.workspace());
    TRY_VALUE(const domain::Finding finding, evidence.finding(overview));
    TRY_VALUE(const domain::ExploreResult numbers, evidence.kept(overview));
    TRY_VALUE(domain::Measure measure, measureOf(m_stage, text, m_goal));
    measure.baseline.reset();
    measure.baselineDay.reset();
    measure.baselineSource.clear();
    m_stage.later(6);
    TRY_VALUE(const domain::MeasureId id, Goals(m_stage.workspace()).saveMeasure(measure));
    for (const domain::ViewNumber &number : domain::numbersOf(numbers, domain::Weight::Count)) {
        if (number.kind != domain::ViewNumber::Kind::LowShare)
            continue;
        TakenNumber taken;
        taken.value = number.value;
        taken.day = finding.lastDay.value_or(m_stage.day(0));
        taken.source = textIn(text, "source"_L1).arg(number.n);
        taken.finding = overview;
        m_stage.later(2);
        TRY_DONE(DataNumbers(m_stage.workspace()).takeBaseline(id, taken));
    }
    return domain::success();
}

domain::Result<void> ExampleStory::saveQuotes()
{
    Evidence evidence(m_stage.workspace());
    int day = -59;
    for (const QJsonValue &value : m_story.value("quotes"_L1).toArray()) {
        const QJsonObject text = value.toObject();
        domain::Quote quote;
        quote.text = textIn(text, "text"_L1);
        TRY_VALUE(quote.tone, domain::fromWord<domain::Tone>(textIn(text, "tone"_L1)));
        TRY_VALUE(quote.about, domain::fromWord<domain::About>(textIn(text, "about"_L1)));
        TRY_VALUE(quote.saidIn, domain::fromWord<domain::SaidIn>(textIn(text, "said_in"_L1)));
        quote.askedBy = textIn(text, "asked_by"_L1);
        quote.source = textIn(text, "source"_L1);
        quote.day = m_stage.day(day++);
        quote.customers = text.value("customers"_L1).toInt();
        m_stage.later(3);
        TRY_VALUE(const auto id, evidence.saveQuote(quote));
        m_quotes.append(id);
    }
    return domain::success();
}

} // namespace application
