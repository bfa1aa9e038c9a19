// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/export.h"

#include "application/data/evidence.h"
#include "application/data/importprofiles.h"
#include "application/export/internal/tablefolder.h"
#include "application/workspace/history.h"
#include "support/datafile.h"
#include "support/fulldisk.h"
#include "support/test_main.h"

#include <QDir>

using application::Export;
using application::ExportRequest;
using domain::Effect;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

ExportRequest requestFor(const Office &office)
{
    ExportRequest request;
    request.folder = QFileInfo(office.path()).dir().filePath(u"out"_s);
    return request;
}

QString tableOf(const ExportRequest &request, const QString &name)
{
    QFile file(QDir(request.folder).filePath(name + u".csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

QString everythingIn(const ExportRequest &request)
{
    QString all;
    for (const QString &name : QDir(request.folder).entryList({u"*.csv"_s}))
        all += tableOf(request, name.chopped(4));
    return all;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void writesOneFileATable();
    void neverLetsPrivateNotesOut();
    void hidesEffectsWhileTheWeekRuns();
    void saysNothingOfDoingItBeforeTheChange();
    void tellsTheHistoryInSentences();
    void takesOnlyTheCyclesAskedFor();
    void makesFormulasSafe();
    void leavesNothingWhenCancelled();
    void saysWhenTheFolderCannotBe();
    void replacesAnEarlierExportAsAWhole();
    void leavesOtherFilesAlone();
    void keepsTheEarlierExportWhenTheDiskIsFull();
    void clearsAwayWhatAKilledExportLeft();
    void isWrittenIntoTheHistory();
};

void ExportTest::writesOneFileATable()
{
    Office office;
    const auto round = office.endedRound();
    support::importSmallSurvey(office);
    domain::ImportProfile profile;
    profile.name = u"Till"_s;
    profile.header = {u"When"_s, u"Points"_s};
    profile.options.skipLines = 2;
    profile.mapping.set(domain::ResponseField::Score, {u"Points"_s, 0});
    must(application::ImportProfiles(*office.workspace).keep(profile));
    office.decide(round, domain::DecisionKind::Adopt);
    const auto request = requestFor(office);

    const QStringList files = must(Export(*office.workspace).csv(request));

    QCOMPARE(files.size(), QDir(request.folder).entryList(QDir::Files).size());
    QVERIFY(tableOf(request, u"people"_s).contains(u",Ada,frontline\r\n"_s));
    QVERIFY(tableOf(request, u"ideas"_s).contains(u"the caller says goodbye,sum up what happens next,6,"_s));
    QVERIFY(tableOf(request, u"rounds"_s).contains(u",better,they ask less,"_s));
    QVERIFY(tableOf(request, u"decisions"_s).contains(u",adopt,Fewer people called again,"_s));
    QVERIFY(
        tableOf(request, u"import_profiles"_s).contains(u",Till,\"When\nPoints\",skip-lines=2,score=Points,nps"_s));
    QVERIFY(tableOf(request, u"data_sets"_s).contains(u",survey,survey.csv,nps,8,"_s));
    QVERIFY(!tableOf(request, u"goals"_s).startsWith(QChar(0xfeff)));
}

void ExportTest::neverLetsPrivateNotesOut()
{
    Office office;
    const auto round = office.runningRound();
    office.note(round, Effect::Worse, u"for my eyes only"_s, true);
    office.note(round, Effect::Better, u"for everybody"_s);
    office.skipDays(8);
    const auto request = requestFor(office);

    must(Export(*office.workspace).csv(request));

    const QString all = everythingIn(request);
    QVERIFY(all.contains(u"for everybody"_s));
    QVERIFY(!all.contains(u"for my eyes only"_s));
    QCOMPARE(tableOf(request, u"notes"_s).count(u"\r\n"_s), 2); // the header and one note
}

void ExportTest::hidesEffectsWhileTheWeekRuns()
{
    Office office;
    const auto round = office.runningRound();
    office.note(round, Effect::Worse, u"a bad one"_s);
    const auto request = requestFor(office);

    must(Export(*office.workspace).csv(request));
    QVERIFY(tableOf(request, u"notes"_s).contains(u",week,,yes,"_s));

    office.skipDays(7);
    must(Export(*office.workspace).csv(request));
    QVERIFY(tableOf(request, u"notes"_s).contains(u",week,worse,yes,"_s));
}

void ExportTest::saysNothingOfDoingItBeforeTheChange()
{
    Office office;
    const auto round = office.plannedRound();
    office.note(round, domain::Effect::Worse, u"as ever"_s);
    must(application::Rounds(*office.workspace).start(round));
    office.note(round, domain::Effect::Better, u"for the first time"_s);
    office.skipDays(7);
    const auto request = requestFor(office);

    must(Export(*office.workspace).csv(request));

    const QString notes = tableOf(request, u"notes"_s);
    QVERIFY2(notes.contains(u",baseline,worse,,,"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u",week,better,yes,,"_s), qPrintable(notes));
    // Nor does the share of contacts in which it was done.
    const auto counts = must(application::Notes(*office.workspace).counts(round));
    QCOMPARE(counts.did, (std::array<int, 3>{1, 0, 0}));
    QCOMPARE(counts.baseline.n(), 1);
}

void ExportTest::tellsTheHistoryInSentences()
{
    Office office;
    office.runningRound();
    const auto request = requestFor(office);

    must(Export(*office.workspace).csv(request));

    const QString history = tableOf(request, u"history"_s);
    QVERIFY2(history.contains(u"Started round 1"_s), qPrintable(history));
    QVERIFY(!history.contains(u"round.start"_s));
}

void ExportTest::takesOnlyTheCyclesAskedFor()
{
    Office office;
    const auto first = office.beginCycle(u"First goal"_s);
    office.chooseChallenge(first);
    office.skipDays(3);
    const auto second = office.beginCycle(u"Second goal"_s);
    auto request = requestFor(office);

    request.cycle = first;
    must(Export(*office.workspace).csv(request));
    QVERIFY(everythingIn(request).contains(u"First goal"_s));
    QVERIFY(!everythingIn(request).contains(u"Second goal"_s));
    QVERIFY(tableOf(request, u"challenges"_s).contains(u"Callers do not know"_s));

    request.cycle.reset();
    request.from = office.clock.today();
    must(Export(*office.workspace).csv(request));
    QVERIFY(!everythingIn(request).contains(u"First goal"_s));
    QVERIFY(tableOf(request, u"cycles"_s).contains(QString::number(second.value())));

    request.from.reset();
    request.team = domain::TeamId(7);
    QCOMPARE(Export(*office.workspace).csv(request).error().code, ErrorCode::NotFound);
}

void ExportTest::makesFormulasSafe()
{
    Office office;
    office.quote(u"=HYPERLINK(\"http://example.org\")"_s);
    const auto request = requestFor(office);

    must(Export(*office.workspace).csv(request));

    QVERIFY(tableOf(request, u"quotes"_s).contains(u"\"'=HYPERLINK(\"\"http://example.org\"\")\""_s));
}

void ExportTest::leavesNothingWhenCancelled()
{
    Office office;
    office.runningRound();
    const auto request = requestFor(office);
    int asked = 0;

    const auto files = Export(*office.workspace).csv(request, [&](qint64, qint64) { return ++asked < 5; });

    QCOMPARE(files.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(request.folder));
}

void ExportTest::saysWhenTheFolderCannotBe()
{
    Office office;
    ExportRequest request = requestFor(office);
    request.folder += u"/a/b"_s;
    QCOMPARE(Export(*office.workspace).csv(request).error().code, ErrorCode::FolderMissing);
    request.folder = office.path();
    QCOMPARE(Export(*office.workspace).csv(request).error().code, ErrorCode::ExportFailed);
}

void ExportTest::replacesAnEarlierExportAsAWhole()
{
    Office office;
    const auto request = requestFor(office);
    const QDir folder(request.folder);
    must(Export(*office.workspace).csv(request));
    const QStringList first = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QStringList known;
    for (const QString &name : application::exportedTables())
        known.append(name + u".csv"_s);
    known.sort();
    QCOMPARE(first, known);
    QFile people(folder.filePath(u"people.csv"_s));
    QVERIFY(people.open(QIODevice::WriteOnly) && people.write("old") == 3);
    people.close();
    must(Export(*office.workspace).csv(request));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), first);
    QVERIFY(tableOf(request, u"people"_s).contains(u"Ada"_s));
    QVERIFY(!QFileInfo::exists(request.folder + u"-part"_s));
    QVERIFY(!QFileInfo::exists(request.folder + u"-part-busy"_s));
}

void ExportTest::leavesOtherFilesAlone()
{
    Office office;
    const auto request = requestFor(office);
    const QDir folder(request.folder);
    QVERIFY(QDir().mkdir(request.folder));
    QFile mine(folder.filePath(u"letter.odt"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    must(Export(*office.workspace).csv(request));
    QCOMPARE(mine.size(), 4);
    QCOMPARE(folder.entryList({u"*.csv"_s}).size(), application::exportedTables().size());
    QVERIFY(!QFileInfo::exists(request.folder + u"-part"_s));

    // Somebody's folder of the name we would build under is not ours.
    QVERIFY(QDir().mkdir(request.folder + u"-part"_s));
    QVERIFY(QFile::copy(mine.fileName(), request.folder + u"-part/letter.odt"_s));
    QCOMPARE(Export(*office.workspace).csv(request).error().code, ErrorCode::ExportFailed);
    QVERIFY(QFile::exists(request.folder + u"-part/letter.odt"_s));
}

void ExportTest::keepsTheEarlierExportWhenTheDiskIsFull()
{
    Office office;
    const auto request = requestFor(office);
    must(Export(*office.workspace).csv(request));
    const QString before = everythingIn(request);
    {
        const support::FullDisk full(40);
        QCOMPARE(Export(*office.workspace).csv(request).error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(everythingIn(request), before);
    QVERIFY(!QFileInfo::exists(request.folder + u"-part"_s));
}

void ExportTest::clearsAwayWhatAKilledExportLeft()
{
    Office office;
    const auto request = requestFor(office);
    QVERIFY(QDir().mkdir(request.folder + u"-part"_s));
    for (const QString &name : {u"-part/people.csv"_s, u"-part/goals.csv-part"_s, u"-part-busy"_s}) {
        QFile left(request.folder + name);
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    must(Export(*office.workspace).csv(request));
    QVERIFY(!QFileInfo::exists(request.folder + u"-part"_s));
    QVERIFY(!QFileInfo::exists(request.folder + u"-part-busy"_s));
}

void ExportTest::isWrittenIntoTheHistory()
{
    Office office;
    must(Export(*office.workspace).csv(requestFor(office)));

    const auto latest = application::History(*office.workspace).latest(1).first();
    QCOMPARE(latest.code, u"export.csv"_s);
    QCOMPARE(latest.person, std::optional(office.ada));
}

TRYWEEK_TEST(tst_export, ExportTest)
#include "tst_export.moc"
