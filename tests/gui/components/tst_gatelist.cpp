// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/gatelist.h"
#include "gui/components/textlabel.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::GateItem;
using gui::GateLine;
using gui::GateList;

class GateListTest : public QObject
{
    Q_OBJECT

private:
    static QList<GateLine> twoMissing()
    {
        return {{GateItem::CandidateChosen, u"One candidate is chosen"_s, true},
            {GateItem::ChoiceReason, u"Write why you chose it"_s, false},
            {GateItem::DatedEvidence, u"Add evidence with a date and a size"_s, false}};
    }

    static void show(GateList &list)
    {
        list.setHeadline(u"Before Idea opens"_s);
        list.setButtonText(u"Go on to Idea"_s);
        list.setLines(twoMissing(), false);
        list.resize(500, 200);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
    }

private slots:
    void saysWhatIsMissing()
    {
        GateList list;
        show(list);
        QCOMPARE(accessibleName(&list), u"Before Idea opens, 2 missing"_s);
        QCOMPARE(accessibleRole(&list), QAccessible::List);
        QVERIFY(!list.link(GateItem::CandidateChosen));
        QCOMPARE(accessibleRole(list.link(GateItem::ChoiceReason)), QAccessible::Link);
    }

    void theHeadlineWrapsOnlyWithoutRoom()
    {
        GateList list;
        show(list);
        list.setHeadline(u"Before Challenge opens"_s);
        QApplication::processEvents();
        const QLabel *headline = nullptr;
        for (const QLabel *label : list.findChildren<QLabel *>())
            if (label->text() == u"Before Challenge opens"_s)
                headline = label;
        QVERIFY(headline);
        QTRY_VERIFY(headline->width() >= headline->fontMetrics().horizontalAdvance(headline->text()));
        list.resize(list.minimumSizeHint().width(), 300);
        QTRY_VERIFY(headline->height() > headline->fontMetrics().lineSpacing() * 3 / 2);
    }

    void enterOnALinkAsksForItsField()
    {
        GateList list;
        show(list);
        QSignalSpy asked(&list, &GateList::missingChosen);
        list.link(GateItem::DatedEvidence)->setFocus();
        QTest::keyClick(list.focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<GateItem>(), GateItem::DatedEvidence);
    }

    void theButtonLeadsToTheFirstMissingEntry()
    {
        GateList list;
        show(list);
        QSignalSpy asked(&list, &GateList::missingChosen);
        QSignalSpy on(&list, &GateList::goOn);
        QTest::mouseClick(list.button(), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<GateItem>(), GateItem::ChoiceReason);
        QVERIFY(on.isEmpty());
        QVERIFY(!list.button()->property("primary").toBool());
    }

    void theButtonGoesOnAndIsFilledWhenAllIsDone()
    {
        GateList list;
        show(list);
        QList<GateLine> lines = twoMissing();
        for (GateLine &line : lines)
            line.done = true;
        list.setLines(lines, true);
        QSignalSpy on(&list, &GateList::goOn);
        list.button()->setFocus();
        QTest::keyClick(list.button(), Qt::Key_Space);
        QCOMPARE(on.size(), 1);
        QVERIFY(list.button()->property("primary").toBool());
        QVERIFY(list.button()->font().bold());
        QCOMPARE(accessibleName(&list), u"Before Idea opens, all done"_s);
    }

    void theFocusMovesToWhatIsStillMissing()
    {
        GateList list;
        show(list);
        list.link(GateItem::ChoiceReason)->setFocus();
        QList<GateLine> lines = twoMissing();
        lines[1].done = true;
        list.setLines(lines, false);
        QCOMPARE(list.focusWidget(), list.link(GateItem::DatedEvidence));
    }

    void showsAGateInTheProgramsWords()
    {
        domain::Gate gate;
        gate.kind = domain::GateKind::ChallengeChosen;
        gate.entries = {{GateItem::CandidateChosen, true, false}, {GateItem::ChoiceReason, false, false},
            {GateItem::DatedEvidence, false, true}};
        GateList list;
        list.setGate(gate, {{GateItem::CandidateChosen, u"Final bill is chosen"_s}});
        bool factShown = false;
        for (const gui::TextLabel *label : list.findChildren<gui::TextLabel *>())
            factShown = factShown || label->text() == u"Final bill is chosen"_s;
        QVERIFY(factShown);
        QVERIFY(!list.button()->text().isEmpty());
        auto *sentence = list.findChild<QLabel *>(u"gateOverride"_s);
        QVERIFY(sentence->text().contains(u"href"_s));
        QVERIFY(sentence->focusPolicy() & Qt::TabFocus);
        QSignalSpy over(&list, &GateList::overrideChosen);
        emit sentence->linkActivated(u"override"_s);
        QCOMPARE(over.size(), 1);
    }

    void whatWasPassedOverSaysWhy()
    {
        domain::Gate gate;
        gate.kind = domain::GateKind::ChallengeChosen;
        gate.entries = {{GateItem::CandidateChosen, true, false}, {GateItem::DatedEvidence, false, true}};
        gate.overrideReason = u"Three people <heard> it"_s;
        GateList list;
        list.setGate(gate);
        const auto *sentence = list.findChild<QLabel *>(u"gateOverride"_s);
        QVERIFY(sentence->text().contains(u"Three people &lt;heard&gt; it"_s));
        QCOMPARE(sentence->focusPolicy(), Qt::NoFocus); // nothing in it to follow
        QVERIFY(list.button()->property("primary").toBool());
    }
};

TRYWEEK_GUI_TEST(tst_gatelist, GateListTest)
#include "tst_gatelist.moc"
