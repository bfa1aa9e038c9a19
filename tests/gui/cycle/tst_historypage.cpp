// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"

#include "gui/components/emptystate.h"
#include "gui/components/listrowmodel.h"
#include "gui/components/rowlist.h"
#include "gui/cycle/historypage.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

class HistoryPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CycleDesk> m_desk;
    std::unique_ptr<gui::HistoryPage> m_page;

    QList<gui::ListRow> rows() const { return m_page->findChild<gui::RowList *>(u"entries"_s)->rowModel()->rows(); }
    QStringList lines() const
    {
        QStringList found;
        for (const gui::ListRow &row : rows())
            found.append(row.line1);
        return found;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<CycleDesk>();
        m_page = std::make_unique<gui::HistoryPage>(
            gui::PageContext{*m_desk->office.workspace, *m_desk, *m_desk}, nullptr);
        QObject::connect(m_desk->office.workspace.get(), &application::Workspace::changed, m_page.get(),
            [this](const domain::Changes &changes) { m_page->reload(changes); });
        m_desk->office.runningRound();
        m_page->open({gui::PageKind::CycleHistory, domain::anyId(m_desk->office.lastCycle), {}, {}});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void tellsWhatHappenedNewestFirstUnderItsDay()
    {
        QVERIFY(rows().size() > 5);
        QCOMPARE(rows().first().line1, u"Today"_s);
        QVERIFY(rows().first().strong);
        QVERIFY(rows().at(1).line1.startsWith(u"Started round 1"_s));
        QVERIFY(rows().at(1).line2.startsWith(u"Ada"_s));
        // The day is told by the heading, aloud by each row, and no sentence is cut.
        QVERIFY(!rows().at(1).line2.contains(u"Today"_s));
        QVERIFY(rows().at(1).spoken().contains(u"Ada, Today, "_s));
        QVERIFY(rows().at(1).whole);
    }

    void tellsDaysWithoutTheYearTheyAllHave()
    {
        QVERIFY(!lines().filter(u"23 Nov"_s).isEmpty());
        QVERIFY2(lines().filter(u"2026"_s).isEmpty(), qPrintable(lines().filter(u"2026"_s).join(u'\n')));
    }

    void beginsANewDayWithItsName()
    {
        m_desk->office.skipDays(1);
        support::must(application::Cycles(*m_desk->office.workspace).rename(m_desk->office.lastCycle, u"Bills"_s));
        QCOMPARE(lines().filter(u"Today"_s).size(), 1);
        QCOMPARE(lines().filter(u"Yesterday"_s).size(), 1);
    }

    void findsByWordsAndByKind()
    {
        const auto all = rows().size();
        auto *words = m_page->findChild<QLineEdit *>(u"words"_s);
        words->setFocus();
        QTest::keyClicks(words, u"started"_s);
        QCOMPARE(rows().size(), 2);
        words->clear();
        QCOMPARE(rows().size(), all);
        auto *kind = m_page->findChild<QComboBox *>(u"kind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(kind->currentText(), u"Goal"_s);
        QVERIFY(rows().size() > 1 && rows().size() < all);
    }

    void offersToShowEverythingWhenNothingIsFound()
    {
        auto *words = m_page->findChild<QLineEdit *>(u"words"_s);
        words->setFocus();
        QTest::keyClicks(words, u"zebra"_s);
        QVERIFY(rows().isEmpty());
        auto *empty = m_page->findChild<gui::EmptyState *>(u"empty"_s);
        QVERIFY(empty->isVisible());
        empty->button()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(empty->button(), Qt::Key_Space);
        QVERIFY(!rows().isEmpty());
    }

    void marksAStartThatWasUndone()
    {
        support::must(m_desk->office.workspace->undo());
        const QList<gui::ListRow> now = rows();
        const auto undone = std::count_if(
            now.cbegin(), now.cend(), [](const gui::ListRow &row) { return row.right == u"undone"_s; });
        QCOMPARE(undone, 1);
        QVERIFY(lines().filter(u"Undid"_s).size() == 1);
    }
};

TRYWEEK_GUI_TEST(tst_historypage, HistoryPageTest)
#include "tst_historypage.moc"
