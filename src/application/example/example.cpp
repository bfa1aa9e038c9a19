// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/example.h"

#include "application/example/internal/examplenotes.h"
#include "application/example/internal/examplestory.h"
#include "application/workspace/newworkspace.h"

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr qint64 ownResponses = 1200;
constexpr int daysBefore = 62; ///< the story begins so many days before now

domain::Result<void> tell(const ExampleRequest &request, const Progress &progress)
{
    domain::FixedClock clock(request.now.addDays(-daysBefore));
    TRY_VALUE(const auto workspace, Workspace::create(request.path, {clock, request.account, request.seed}));
    ExampleStage stage(*workspace, clock, request.now, request.seed);
    TRY_VALUE(const QJsonObject texts, ExampleStage::texts(u"story"_s));
    TRY_VALUE(const QJsonObject notes, ExampleStage::texts(u"notes"_s));
    ExampleStory story(stage, texts, notes);
    TRY_DONE(story.introducePeople());
    TRY_DONE(story.setGoal());
    TRY_DONE(story.gatherEvidence(std::max(ownResponses, request.extraResponses), progress));
    TRY_DONE(story.tellFinalBill());
    TRY_DONE(story.tellDeposit());
    TRY_DONE(fillWithNotes(stage, story.finishedRound(), request.extraNotes, progress));
    stage.arrive();
    return stage.as(texts.value(u"account"_s).toString());
}

} // namespace

domain::Result<void> makeExample(const ExampleRequest &request, const Progress &progress)
{
    return makeWhole(request.path, [&](const QString &part) {
        ExampleRequest building = request;
        building.path = part;
        return tell(building, progress);
    });
}

} // namespace application
