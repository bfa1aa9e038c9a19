// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"

#include "application/data/evidence.h"
#include "gui/cycle/challenge/evidencewords.h"
#include "support/datafile.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using domain::GateItem;
using namespace Qt::StringLiterals;

class ChallengeStepTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CycleDesk> m_desk;
    domain::CycleId m_cycle;

    application::Challenges challenges() const { return application::Challenges(*m_desk->office.workspace); }
    QStringList statements() const
    {
        QStringList found;
        for (const domain::Challenge &candidate : challenges().candidates(m_cycle))
            found.append(candidate.statement);
        return found;
    }
    void add(const QString &statement) const
    {
        support::must(challenges().add(m_cycle, statement));
        m_desk->settle();
    }
    /// The button, radio button or field with that accessible name.
    QWidget *named(const QString &name) const
    {
        for (QWidget *widget : m_desk->page->findChildren<QWidget *>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<CycleDesk>();
        m_cycle = m_desk->office.beginCycle();
        m_desk->office.readyGoal(m_cycle);
        m_desk->show(m_cycle);
    }

    void opensWithTheFieldForTheFirstCandidate()
    {
        QCOMPARE(m_desk->page->step(), domain::Step::Challenge);
        QVERIFY(m_desk->isAt(u"newCandidate"_s));
    }

    void largeNumbersOfCustomersArePartedAsPeopleWriteThem()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(gui::factsOf(domain::EvidenceKind::Finding, 6623, {}, {}).section(u' ', 0, 0), u"6,623"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(gui::factsOf(domain::EvidenceKind::Finding, 6623, {}, {}).section(u' ', 0, 0), u"6.623"_s);
        QCOMPARE(gui::factsOf(domain::EvidenceKind::Quote, 412, {}, {}).section(u' ', 0, 0), u"412"_s);
    }

    void addsCandidatesByEnterAndStaysInTheField()
    {
        m_desk->type(u"Movers call twice"_s);
        m_desk->press(Qt::Key_Return);
        m_desk->type(u"Deposits come late"_s);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(statements(), (QStringList{u"Movers call twice"_s, u"Deposits come late"_s}));
        QVERIFY(m_desk->isAt(u"newCandidate"_s));
        QCOMPARE(m_desk->find<QLineEdit>(u"newCandidate"_s)->text(), QString());
    }

    void aFieldThatIsShownOnlyNowIsScrolledIntoView()
    {
        m_desk->window.resize(1180, 700);
        add(u"Movers call twice"_s);
        m_desk->settle();
        QVERIFY(m_desk->tabTo(u"gateOverride"_s));
        m_desk->press(Qt::Key_Return);
        QVERIFY(m_desk->isAt(u"overrideReason"_s));
        const QWidget *reason = m_desk->find(u"overrideReason"_s);
        QTRY_COMPARE(reason->visibleRegion().boundingRect().height(), reason->height());
    }

    void choosesByOneKey()
    {
        add(u"Movers call twice"_s);
        m_desk->page->goToItem(GateItem::CandidateChosen);
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->state().cycle.chosen.has_value());
        QCOMPARE(m_desk->undo(), u"challenge.choose"_s);
        QVERIFY(!m_desk->state().cycle.chosen.has_value());
    }

    void writesACellInPlace()
    {
        add(u"Movers call twice"_s);
        QWidget *size = named(u"Size of “Movers call twice”"_s);
        QVERIFY(size);
        size->setFocus(Qt::TabFocusReason);
        m_desk->type(u"30 calls a week"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(challenges().candidates(m_cycle).first().size, u"30 calls a week"_s);
    }

    void choosesTheSeriousnessFromAList()
    {
        add(u"Movers call twice"_s);
        QWidget *level = named(u"Seriousness of “Movers call twice”: How serious?"_s);
        QVERIFY(level);
        level->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(challenges().candidates(m_cycle).first().seriousness, domain::Level::Medium);
    }

    void worksOutWhatACandidateCosts()
    {
        add(u"Movers call twice"_s);
        QWidget *line = named(u"Work out what “Movers call twice” costs"_s);
        QVERIFY(line);
        line->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"contacts"_s));
        m_desk->type(u"412"_s);
        QVERIFY(m_desk->tabTo(u"contactsFrom"_s));
        m_desk->type(u"phone list"_s);
        QVERIFY(m_desk->tabTo(u"contactMinutes"_s));
        m_desk->type(u"many"_s);
        QVERIFY(m_desk->tabTo(u"minuteCost"_s));
        QVERIFY(!challenges().candidates(m_cycle).first().businessCase.minutes);
        auto *minutes = m_desk->find<QLineEdit>(u"contactMinutes"_s);
        minutes->setFocus();
        minutes->selectAll();
        m_desk->type(u"7.5"_s);
        QVERIFY(m_desk->tabTo(u"minuteCost"_s));
        m_desk->type(u"0.8"_s);
        QVERIFY(m_desk->tabTo(u"currency"_s));
        m_desk->type(u"euros"_s);
        m_desk->press(Qt::Key_Escape);
        // Esc in a field brings its stored text back; the next one closes
        if (m_desk->find<QLineEdit>(u"currency"_s))
            m_desk->press(Qt::Key_Escape);
        const auto costs = challenges().candidates(m_cycle).first().businessCase;
        QCOMPARE(costs.contacts.value_or(0), 412.0);
        QCOMPARE(costs.contactsFrom, u"phone list"_s);
        QCOMPARE(costs.minuteCost.value_or(0), 0.8);
        QVERIFY2(named(u"What “Movers call twice” costs: About 3,100 minutes a month: 52 hours, about 2,500"_s),
            "what it comes to, no more precise than the minutes");
        auto *basis = m_desk->find<QLabel>(u"businessCaseBasis"_s);
        QVERIFY(basis);
        QCOMPARE(basis->text(), u"412 contacts a month (phone list) × 7.5 minutes a contact × 0.80 a minute"_s);
        QCOMPARE(m_desk->undo(), u"challenge.update"_s);
        QVERIFY(!challenges().candidates(m_cycle).first().businessCase.minuteCost);
    }

    void takesContactsAndMinutesFromTheEvidence()
    {
        add(u"Movers call twice"_s);
        domain::ExploreRequest request;
        request.dataSet = support::importSmallSurvey(m_desk->office);
        const auto finding = support::must(
            application::Evidence(*m_desk->office.workspace).keepFinding(request, u"NPS by month"_s, {}));
        const auto candidate = challenges().candidates(m_cycle).first().id;
        support::must(challenges().link(candidate, {domain::EvidenceKind::Finding, domain::anyId(finding)}));
        m_desk->settle();
        QWidget *line = named(u"Work out what “Movers call twice” costs"_s);
        QVERIFY(line);
        line->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->tabTo(u"caseFromEvidence"_s));
        m_desk->press(Qt::Key_Space);
        const auto costs = challenges().candidates(m_cycle).first().businessCase;
        QCOMPARE(costs.contacts.value_or(0), 4.0); // eight in the 60 days from 1 Sep to 30 Oct, in one digit
        QCOMPARE(costs.minutes.value_or(0), 7.1); // 57 in eight
        QVERIFY(costs.contactsFrom.contains(u"n = 8"_s));
        QCOMPARE(m_desk->undo(), u"challenge.update"_s);
        QVERIFY(challenges().candidates(m_cycle).first().businessCase.isEmpty());
    }

    void ranksByAKeyAndKeepsThePersonsOrder()
    {
        add(u"First"_s);
        add(u"Second"_s);
        QWidget *up = named(u"Rank “Second” higher"_s);
        QVERIFY(up);
        up->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QCOMPARE(statements(), (QStringList{u"Second"_s, u"First"_s}));
        QVERIFY(!named(u"Rank “Second” higher"_s)->isEnabled());
    }

    void removesACandidateAndBringsItBack()
    {
        add(u"First"_s);
        QWidget *remove = named(u"Remove “First”"_s);
        QVERIFY(remove);
        remove->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QVERIFY(statements().isEmpty());
        m_desk->undo();
        m_desk->settle();
        QCOMPARE(statements(), QStringList{u"First"_s});
        QVERIFY(named(u"Choose “First”"_s));
    }

    void addsADatedQuoteInPlaceAsEvidence()
    {
        add(u"Movers call twice"_s);
        support::must(challenges().choose(challenges().candidates(m_cycle).first().id));
        m_desk->page->goToItem(GateItem::DatedEvidence);
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"addQuote"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"quote"_s));
        m_desk->type(u"I paid and still got a reminder"_s);
        QVERIFY(m_desk->tabTo(u"saveQuote"_s));
        m_desk->press(Qt::Key_Space);
        const auto evidence = challenges().evidence(challenges().candidates(m_cycle).first().id);
        QCOMPARE(evidence.size(), 1);
        QVERIFY(evidence.first().datedAndSized);
        QCOMPARE(m_desk->state().steps[1].missing, 1);
    }

    void tiesEvidenceThatIsThereByOneKey()
    {
        add(u"Movers call twice"_s);
        domain::Quote quote;
        quote.text = u"Nobody told me"_s;
        support::must(application::Evidence(*m_desk->office.workspace).saveQuote(quote));
        m_desk->page->goToItem(GateItem::DatedEvidence);
        m_desk->press(Qt::Key_Space);
        m_desk->press(Qt::Key_Space);
        const auto evidence = challenges().evidence(challenges().candidates(m_cycle).first().id);
        QCOMPARE(evidence.size(), 1);
        QVERIFY(!evidence.first().datedAndSized);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->find(u"addQuote"_s));
    }

    void passesTheGateByGutFeelingWithAReason()
    {
        add(u"Movers call twice"_s);
        m_desk->page->goToItem(GateItem::CandidateChosen);
        m_desk->press(Qt::Key_Space);
        m_desk->page->goToItem(GateItem::ChoiceReason);
        m_desk->type(u"We hear it daily"_s);
        QVERIFY(m_desk->tabTo(u"gateOverride"_s));
        m_desk->press(Qt::Key_Return);
        m_desk->type(u"No data yet"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(m_desk->state().cycle.gutFeelingReason, u"No data yet"_s);
        QVERIFY(m_desk->state().steps[1].done);
    }

    void lessThanFourCandidatesNeedNoScrolling()
    {
        for (int i = 1; i <= 3; ++i)
            add(u"Candidate %1"_s.arg(i));
        auto *area = m_desk->page->findChild<QScrollArea *>(u"candidates"_s);
        QVERIFY(area);
        m_desk->settle();
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        for (int i = 4; i <= 6; ++i)
            add(u"Candidate %1"_s.arg(i));
        QTRY_VERIFY(area->horizontalScrollBar()->maximum() > 0);
    }
};

TRYWEEK_GUI_TEST(tst_challengestep, ChallengeStepTest)
#include "tst_challengestep.moc"
