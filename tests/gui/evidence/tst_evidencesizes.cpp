// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"
#include "gui/components/choicechip.h"
#include "gui/components/pageheader.h"
#include "support/cutoff.h"
#include "support/datafile.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QAbstractButton>
#include <QTimer>

using gui::PageKind;
using namespace Qt::StringLiterals;
using support::must;

/// The pages about customer data with something on them, in the smallest window, from small fonts to twice the usual.
class EvidenceSizesTest : public QObject
{
    Q_OBJECT

private:
    support::WindowDesk m_desk{{1024, 640}};
    QString m_file;

private slots:
    void initTestCase()
    {
        support::Office &office = m_desk.office;
        office.readyGoal(office.beginCycle());
        QByteArray csv = "date,score,touchpoint,customer type,reason,reason found,comment,customer,minutes\n";
        for (int i = 0; i < 80; ++i)
            csv += "2026-0" + QByteArray::number(5 + i % 4) + "-11," + QByteArray::number(i % 11) + ','
                + (i % 3 == 0 ? "Telling us about the move" : "Final bill at the old home") + ','
                + (i % 4 == 0 ? "Landlord" : "Student flat share") + ','
                + (i % 5 == 0 ? "Appointment missed" : "Final bill hard to understand") + ','
                + (i % 2 == 0 ? "Final bill hard to understand" : "Meter read late") + ",Two amounts on one page,C"
                + QByteArray::number(i % 13) + ",7.5\n";
        m_file = support::dataFile(office, u"movers.csv"_s, csv);
        auto request = support::importRequest(m_file,
            {u"date=date"_s, u"score=score"_s, u"touchpoint=touchpoint"_s, u"customer-type=customer type"_s,
                u"reason=reason"_s, u"reason-found=reason found"_s, u"comment=comment"_s, u"customer=customer"_s,
                u"minutes=minutes"_s});
        m_file = support::dataFile(office, u"more.csv"_s, "contact date;nps;stage\n03.07.2026;4;Final bill\n");
        domain::ExploreRequest look;
        look.dataSet = must(application::Imports(*office.workspace).import(request)).dataSet;
        application::Evidence evidence(*office.workspace);
        must(evidence.keepFinding(look, u"NPS by month, as it stood when the movers were asked"_s, {}));
        domain::Quote quote;
        quote.text = u"I paid and still got a reminder. Then I called, and was told to ignore it."_s;
        must(evidence.saveQuote(quote));
        m_desk.openOffice();
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<double>("points");
        const QList<std::pair<QString, QString>> states{{u"overview"_s, {}}, {u"journey"_s, {}}, {u"pareto"_s, {}},
            {u"concentration"_s, {}}, {u"contrast"_s, {}}, {u"drivers"_s, {}}, {u"forensics"_s, {}}, {u"words"_s, {}},
            {u"findings"_s, {}}, {u"quotes"_s, {}}, {u"import"_s, {}}, {u"overview"_s, u"useNumber"_s},
            {u"overview"_s, u"keepView"_s}, {u"findings"_s, u"useNumber"_s}};
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const auto &[view, opened] : states)
                QTest::addRow("%s %s %g pt", qPrintable(view), qPrintable(opened), points)
                    << view << opened << points;
    }
    void nothingIsCutOff()
    {
        QFETCH(const QString, view);
        QFETCH(const QString, opened);
        QFETCH(const double, points);
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        m_desk.window->resize(1024, 640);
        if (view == u"import"_s)
            m_desk.window->go({PageKind::Import, {}, {}, m_file});
        else
            m_desk.window->go({PageKind::Evidence, {}, {}, view});
        if (view == u"import"_s)
            QTRY_VERIFY(m_desk.find<QWidget>(u"importRows"_s) && m_desk.find<QWidget>(u"importRows"_s)->isEnabled());
        else if (view != u"findings"_s && view != u"quotes"_s)
            QTRY_VERIFY(m_desk.find<QWidget>(u"viewSource"_s));
        if (!opened.isEmpty()) {
            auto *button = m_desk.find<QAbstractButton>(opened);
            QVERIFY(button);
            button->click();
        }
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        // numbers that are still being counted change what is shown
        QString problems;
        (void)QTest::qWaitFor([&] {
            problems = support::cutOffIn(*m_desk.window);
            return problems.isEmpty();
        });
        const QSize size = m_desk.window->size();
        font.setPointSizeF(10.5);
        QApplication::setFont(font);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QCOMPARE(size, QSize(1024, 640));
    }

    void aChipStandsForTheListOfViewsWhereItHasNoRoom()
    {
        QFont font = QApplication::font();
        m_desk.window->resize(1024, 640);
        m_desk.window->go({PageKind::Evidence, {}, {}, u"overview"_s});
        QTRY_VERIFY(m_desk.find<QWidget>(u"views"_s));
        auto *views = m_desk.find<QWidget>(u"views"_s);
        QVERIFY(!m_desk.find<QWidget>(u"viewChip"_s));
        font.setPointSizeF(21);
        QApplication::setFont(font);
        QTRY_VERIFY(!views->isVisible());
        auto *chip = m_desk.find<gui::ChoiceChip>(u"viewChip"_s);
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"Overview"_s);
        chip->setFocus();
        QTimer::singleShot(0, chip, [] { // the menu goes on only when it is answered
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        QTest::keyClick(chip, Qt::Key_Down);
        QCOMPARE(chip->text(), u"Journey"_s);
        QTRY_COMPARE(m_desk.find<gui::PageHeader>(u"header"_s)->title(), u"Where on the journey do scores drop?"_s);
        m_desk.window->go({PageKind::Evidence, {}, {}, u"quotes"_s});
        QCOMPARE(chip->text(), u"Quotes"_s);
        font.setPointSizeF(10.5);
        QApplication::setFont(font);
        QTRY_VERIFY(views->isVisible());
        QVERIFY(!chip->isVisible());
    }
};

TRYWEEK_GUI_TEST(tst_evidencesizes, EvidenceSizesTest)
#include "tst_evidencesizes.moc"
