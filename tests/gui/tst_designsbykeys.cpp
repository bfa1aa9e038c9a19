// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/results.h"
#include "domain/week/draw.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"
#include "wording/days.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using domain::Arm;
using domain::Design;
using support::must;
using support::WindowDesk;

/// A week in each of the three designs, logged in the window by keys and read at its end.
class DesignsByKeysTest : public QObject
{
    Q_OBJECT

private:
    static domain::RoundId started(WindowDesk &desk, Design design)
    {
        const auto id = desk.office.plannedRound();
        application::Rounds rounds(*desk.office.workspace);
        auto plan = must(rounds.round(id));
        plan.design = design;
        must(rounds.plan(plan));
        must(rounds.start(id));
        return id;
    }

    static QString drawnWords(WindowDesk &desk)
    {
        auto *label = desk.find<QLabel>(u"drawnArm"_s);
        return label ? label->text() : QString();
    }

    static void log(WindowDesk &desk, int effect)
    {
        desk.press(effect);
        desk.press(Qt::Key_Return);
    }

private slots:
    void theComposerSaysTryItOrAsUsual()
    {
        WindowDesk desk;
        const auto id = started(desk, Design::Alternating);
        const qint64 seed = *must(application::Rounds(*desk.office.workspace).round(id)).drawSeed;
        const domain::PersonId ada = desk.office.ada;
        desk.openOffice();
        for (qint64 place = 0; place < 20; ++place) {
            const Arm arm = domain::drawnArm(seed, ada, place);
            QCOMPARE(drawnWords(desk), arm == Arm::Try ? u"This contact: try it"_s : u"This contact: as usual"_s);
            // What the draw left as usual is not asked after.
            QCOMPARE(desk.find<QWidget>(u"didRow"_s) != nullptr, arm == Arm::Try);
            log(desk, arm == Arm::Try ? Qt::Key_1 : Qt::Key_2);
            QCOMPARE(application::Notes(desk.workspace()).own(id, 1).first().did,
                arm == Arm::Try ? domain::Did::Yes : domain::Did::No);
        }
        desk.office.skipDays(7);
        const auto result = must(application::Results(desk.workspace()).result(id));
        QCOMPARE(result.verdict(), domain::Verdict::LooksBetter);
        QCOMPARE(result.counts.baseline.n(), 10);
        QCOMPARE(result.counts.week.better, 10);
    }

    void nothingIsDrawnInTheOtherDesigns()
    {
        for (const Design design : {Design::BeforeAfter, Design::Staggered}) {
            WindowDesk desk;
            const auto id = started(desk, design);
            desk.openOffice();
            QCOMPARE(drawnWords(desk), QString());
            log(desk, Qt::Key_1);
            const auto note = application::Notes(desk.workspace()).own(id, 1).first();
            QVERIFY(!note.arm);
            QCOMPARE(note.phase, design == Design::Staggered ? domain::Phase::Baseline : domain::Phase::Week);
        }
    }

    void todaySaysWhenTheOwnChangeBegins()
    {
        WindowDesk desk;
        const auto id = started(desk, Design::Staggered);
        const auto round = must(application::Rounds(*desk.office.workspace).round(id));
        const QDate begins = *round.startDayOf(desk.office.ada);
        desk.openOffice();
        const auto says = [&desk](const QString &words) {
            for (const QLabel *label : desk.window->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        };
        QVERIFY(says(u"Your change begins %1. How did this contact go"_s.arg(
            wording::day(begins, desk.office.clock.today()))));
        QVERIFY(says(u"Until then you log contacts as they usually go. Totals open on"_s));
    }

    void logsTheTimeBeforeWithTheSameComposer()
    {
        WindowDesk desk;
        const auto id = desk.office.plannedRound();
        application::Rounds rounds(*desk.office.workspace);
        auto plan = must(rounds.round(id));
        plan.startDay = desk.office.clock.today().addDays(2);
        must(rounds.plan(plan));
        desk.openOffice();
        QVERIFY(!desk.find<QWidget>(u"didRow"_s));
        log(desk, Qt::Key_3);
        QCOMPARE(application::Notes(desk.workspace()).own(id, 1).first().phase, domain::Phase::Baseline);
    }
};

TRYWEEK_GUI_TEST(tst_designsbykeys, DesignsByKeysTest)
#include "tst_designsbykeys.moc"
