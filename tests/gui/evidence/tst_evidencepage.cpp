// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"
#include "application/data/imports.h"
#include "application/data/keptviews.h"
#include "gui/components/chartview.h"
#include "gui/components/choicechip.h"
#include "gui/components/datatable.h"
#include "gui/components/sourcecard.h"
#include "gui/evidence/commentspanel.h"
#include "gui/evidence/evidencepage.h"
#include "gui/evidence/frozenpicture.h"
#include "gui/style/theme.h"
#include "support/builders.h"
#include "support/gui_test_main.h"
#include "support/recordingwindow.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::must;

class EvidencePageTest : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Desk()
            : page({*office.workspace, window, window}, nullptr)
        {
            QObject::connect(
                office.workspace.get(), &application::Workspace::changed, &page, &gui::EvidencePage::reload);
        }

        /// Twelve responses: "bill" six times, "wait" four times, once each "deposit" and nothing.
        domain::DataSetId importResponses()
        {
            const QString path = folder.filePath(u"calls.csv"_s);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
            file.write("date,nps,reason,remark\n");
            for (int i = 0; i < 6; ++i)
                file.write(QStringLiteral("2026-07-%1,%2,bill,The bill of day %1\n").arg(i + 10).arg(i).toUtf8());
            for (int i = 0; i < 4; ++i)
                file.write(QStringLiteral("2026-08-%1,9,wait,\n").arg(i + 10).toUtf8());
            file.write("2026-08-20,10,deposit,Where is it?\n2026-08-21,8,,Fine\n");
            file.close();
            application::ImportRequest request;
            request.path = path;
            request.mapping = must(domain::ColumnMapping::parse(
                {u"date=date"_s, u"score=nps"_s, u"reason=reason"_s, u"comment=remark"_s}));
            return must(application::Imports(*office.workspace).import(request)).dataSet;
        }

        void show(const gui::Address &address = {gui::PageKind::Evidence, {}, {}, {}})
        {
            page.resize(1100, 760);
            page.show();
            page.open(address);
            QApplication::setActiveWindow(&page);
            if (QWidget *field = page.mainField())
                field->setFocus();
        }

        gui::ChartView *chart() { return page.findChild<gui::ChartView *>(); }
        QListView *views() { return page.findChild<QListView *>(u"views"_s); }
        void openPareto()
        {
            views()->setFocus();
            QTest::keyClick(views(), Qt::Key_Down);
            QTest::keyClick(views(), Qt::Key_Down);
            QTRY_VERIFY(chart()->parts().size() == 4);
        }

        support::Office office;
        QTemporaryDir folder;
        support::RecordingWindow window;
        gui::EvidencePage page;
    };

private slots:
    void saysWhatToDoWhileThereIsNoData()
    {
        Desk desk;
        desk.page.setFileQuestion([](QWidget *) { return u"/somewhere/calls.csv"_s; });
        desk.show();
        QWidget *button = QApplication::focusWidget();
        QVERIFY(button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(desk.window.went.size(), 1);
        QCOMPARE(desk.window.went.first().page, gui::PageKind::Import);
        QCOMPARE(desk.window.went.first().text, u"/somewhere/calls.csv"_s);
    }

    void opensOnTheOverviewOfTheDataSet()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        QTRY_COMPARE(desk.chart()->parts().size(), 2);
        QVERIFY(desk.chart()->parts().first().contains(u"NPS -100"_s)
            || desk.chart()->parts().first().contains(u"−100"_s));
        QCOMPARE(desk.page.findChild<gui::DataTable *>(u"table"_s)->model()->rowCount(), 3);
    }

    void leadsFromABarToItsCommentsInTwoKeys()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        QVERIFY(desk.chart()->parts().first().startsWith(u"bill: 6"_s));
        desk.chart()->setFocus();
        QTest::keyClick(desk.chart(), Qt::Key_Right);
        QTest::keyClick(desk.chart(), Qt::Key_Return);
        auto *comments = desk.page.findChild<QListView *>(u"comments"_s);
        QVERIFY(comments->isVisible());
        QTRY_COMPARE(comments->model()->rowCount(), 6);
        QCOMPARE(comments->model()->index(0, 0).data().toString(), u"The bill of day 15"_s);
        QCOMPARE(QApplication::focusWidget(), comments);
        QTest::keyClick(comments, Qt::Key_Escape);
        QVERIFY(!comments->isVisible());
    }

    void keepsPictureAndTableOnTheSameRow()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        auto *table = desk.page.findChild<gui::DataTable *>(u"table"_s);
        desk.chart()->setFocus();
        QTest::keyClick(desk.chart(), Qt::Key_Right);
        QTest::keyClick(desk.chart(), Qt::Key_Right);
        QCOMPARE(table->currentIndex().row(), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(desk.chart()->current(), 0);
    }

    void keepsAFindingThatUndoTakesBack()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        QTest::mouseClick(desk.page.findChild<QPushButton *>(u"keepAsFinding"_s), Qt::LeftButton);
        const auto findings = application::Evidence(*desk.office.workspace).findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().n, 12);
        QCOMPARE(findings.first().firstDay, std::optional(QDate(2026, 7, 10)));
        QVERIFY(findings.first().picture.contains("<svg"));
        QVERIFY(desk.window.offeredUndo);
        must(desk.office.workspace->undo());
        QVERIFY(application::Evidence(*desk.office.workspace).findings().isEmpty());
        must(desk.office.workspace->redo());
        QCOMPARE(application::Evidence(*desk.office.workspace).findings(), findings);
    }

    /// The picture of the finding that is shown, in that appearance.
    static QImage findingIn(gui::EvidencePage &page, const gui::Theme &theme)
    {
        page.setPalette(theme.palette());
        page.open({gui::PageKind::Evidence, {}, {}, u"findings"_s});
        QApplication::processEvents();
        auto *picture = page.findChild<gui::FrozenPicture *>();
        return picture && picture->isVisible() ? picture->grab().toImage() : QImage();
    }
    static bool has(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    }

    void aFindingIsPaintedInTheColoursOfTheWindow()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        QTest::mouseClick(desk.page.findChild<QPushButton *>(u"keepAsFinding"_s), Qt::LeftButton);
        for (const gui::Theme *theme : {&gui::Theme::day(), &gui::Theme::night()}) {
            const QImage image = findingIn(desk.page, *theme);
            QVERIFY(!image.isNull());
            QVERIFY(has(image, theme->text));
            QVERIFY(has(image, theme->chart));
            const gui::Theme &other = theme->dark ? gui::Theme::day() : gui::Theme::night();
            QVERIFY(!has(image, other.surface));
        }
    }

    void aFindingIsAsHighInLinesAtEverySizeOfType()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        QTest::mouseClick(desk.page.findChild<QPushButton *>(u"keepAsFinding"_s), Qt::LeftButton);
        for (const double points : {9.0, 16.0}) {
            QFont font = desk.page.font();
            font.setPointSizeF(points);
            desk.page.setFont(font);
            desk.page.open({gui::PageKind::Evidence, {}, {}, u"findings"_s});
            QApplication::processEvents();
            auto *picture = desk.page.findChild<gui::FrozenPicture *>();
            QVERIFY(picture->isVisible());
            QVERIFY(picture->height() >= 12 * QFontMetrics(picture->font()).lineSpacing());
        }
    }

    void whatAFindingOffersStandsInOneRowWhereItFits()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        QTest::mouseClick(desk.page.findChild<QPushButton *>(u"keepAsFinding"_s), Qt::LeftButton);
        desk.page.resize(1500, 760);
        desk.page.open({gui::PageKind::Evidence, {}, {}, u"findings"_s});
        QApplication::processEvents();
        const auto top = [&](const QString &name) {
            auto *card = desk.page.findChild<QWidget *>(u"findingCard"_s);
            return card->findChild<QPushButton *>(name)->mapTo(card, QPoint()).y();
        };
        QTRY_COMPARE(top(u"openAgain"_s), top(u"remove"_s));
    }

    void aDrawingWithoutNumbersTakesTheColoursToo()
    {
        gui::FrozenPicture picture;
        picture.resize(200, 100);
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><rect width='100' "
                               "height='100' fill='"
            + gui::Theme::day().chart.name().toLatin1() + "'/></svg>";
        picture.setPicture(svg, u"One bar"_s);
        picture.show();
        QVERIFY(has(picture.grab().toImage(), gui::Theme::day().chart));
        picture.setPalette(gui::Theme::night().palette());
        QVERIFY(has(picture.grab().toImage(), gui::Theme::night().chart));
        QVERIFY(!has(picture.grab().toImage(), gui::Theme::day().chart));
    }

    void countsOnlyLowScoresWhenAsked()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        auto *lowOnly = desk.page.findChild<gui::Chip *>(u"lowScoresOnly"_s);
        lowOnly->setFocus();
        QTest::keyClick(lowOnly, Qt::Key_Space);
        QTRY_COMPARE(desk.chart()->parts().size(), 1);
        QVERIFY(desk.chart()->parts().first().startsWith(u"bill: 6"_s));
    }

    void keepsACommentAsAQuote()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        desk.chart()->setFocus();
        QTest::keyClick(desk.chart(), Qt::Key_Right);
        QTest::keyClick(desk.chart(), Qt::Key_Return);
        auto *comments = desk.page.findChild<QListView *>(u"comments"_s);
        QTRY_COMPARE(comments->model()->rowCount(), 6);
        QTest::keyClick(comments, Qt::Key_Return);
        const auto quotes = application::Evidence(*desk.office.workspace).quotes();
        QCOMPARE(quotes.size(), 1);
        QCOMPARE(quotes.first().text, u"The bill of day 15"_s);
        QVERIFY(quotes.first().response.has_value());
    }

    void tellsAScreenReaderEveryBar()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(desk.chart());
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), 4);
        QVERIFY(chart->child(1)->text(QAccessible::Name).startsWith(u"wait: 4"_s));
        QVERIFY(chart->text(QAccessible::Description).startsWith(u"bill makes 50"_s));
        QCOMPARE(chart->indexOfChild(chart->child(1)), 1);
    }

    void showsEveryViewOfTheData()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        QTRY_COMPARE(desk.chart()->parts().size(), 2);
        desk.views()->setFocus();
        auto *table = desk.page.findChild<gui::DataTable *>(u"table"_s);
        auto *sentence = desk.page.findChild<QLabel *>(u"sentence"_s);
        QTest::keyClick(desk.views(), Qt::Key_Down); // journey: no touchpoint, so by reason
        QTRY_COMPARE(table->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Reason"_s);
        QTest::keyClick(desk.views(), Qt::Key_Down); // Pareto
        QTest::keyClick(desk.views(), Qt::Key_Down); // concentration
        QTRY_VERIFY(sentence->text().contains(u"“Customer”"_s));
        QVERIFY(!desk.chart()->isVisible());
        QTest::keyClick(desk.views(), Qt::Key_Down); // contrast
        QTRY_VERIFY(!desk.chart()->parts().isEmpty() && desk.chart()->parts().first().startsWith(u"Reason: bill"_s));
        QTest::keyClick(desk.views(), Qt::Key_Down); // drivers
        QTRY_VERIFY(sentence->text().contains(u"50"_s));
        QTest::keyClick(desk.views(), Qt::Key_Down); // forensics
        QTRY_VERIFY(sentence->text().contains(u"“Reason found”"_s));
        QTest::keyClick(desk.views(), Qt::Key_Down); // words
        QTRY_VERIFY(!desk.chart()->parts().isEmpty() && desk.chart()->parts().first().startsWith(u"“"_s));
    }

    void opensTheCommentsBehindAWord()
    {
        Desk desk;
        desk.importResponses();
        desk.show({gui::PageKind::Evidence, {}, {}, u"words"_s});
        QTRY_VERIFY(!desk.chart()->parts().isEmpty() && desk.chart()->parts().first().startsWith(u"“"_s));
        desk.chart()->setFocus();
        QTest::keyClick(desk.chart(), Qt::Key_Right);
        QTest::keyClick(desk.chart(), Qt::Key_Return);
        auto *comments = desk.page.findChild<QListView *>(u"comments"_s);
        QTRY_COMPARE(comments->model()->rowCount(), 6);
    }

    void searchesAmongTheComments()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        desk.chart()->setFocus();
        QTest::keyClick(desk.chart(), Qt::Key_Right);
        QTest::keyClick(desk.chart(), Qt::Key_Return);
        auto *comments = desk.page.findChild<QListView *>(u"comments"_s);
        QTRY_COMPARE(comments->model()->rowCount(), 6);
        auto *search = desk.page.findChild<QLineEdit *>(u"searchComments"_s);
        search->setFocus();
        QTest::keyClicks(search, u"day 15"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(comments->model()->rowCount(), 1);
        QCOMPARE(QApplication::focusWidget(), comments);
    }

    void addsAndTakesAwayAFilterByKeys()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        auto *add = desk.page.findChild<gui::Chip *>(u"addFilter"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P);
        auto *from = desk.page.findChild<QLineEdit *>(u"filterFrom"_s);
        QTRY_VERIFY(from->isVisible());
        from->selectAll();
        QTest::keyClicks(from, u"the 40th"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(desk.page.findChild<QLabel *>(u"filterWrong"_s)->isVisible());
        QVERIFY(from->isVisible());
        from->selectAll();
        QTest::keyClicks(from, u"1 Aug 2026"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_COMPARE(desk.chart()->parts().size(), 3);
        gui::Chip *period = nullptr;
        for (gui::Chip *chip : desk.page.findChildren<gui::Chip *>())
            if (chip->isVisible() && chip->isRemovable())
                period = chip;
        QVERIFY(period && period->accessibleName().contains(u"1 Aug"_s));
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Delete);
        QTRY_COMPARE(desk.chart()->parts().size(), 4);
    }

    void keepsAViewByNameAndComesBackToIt()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        auto *lowOnly = desk.page.findChild<gui::Chip *>(u"lowScoresOnly"_s);
        lowOnly->setFocus();
        QTest::keyClick(lowOnly, Qt::Key_Space);
        QTRY_COMPARE(desk.chart()->parts().size(), 1);
        QTest::keyClick(desk.chart(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = desk.page.findChild<QLineEdit *>(u"viewName"_s);
        QTRY_VERIFY(name->isVisible());
        QTest::keyClicks(name, u"Low reasons"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(desk.views()->currentIndex().data().toString(), u"Low reasons"_s);
        const auto kept = application::KeptViews(*desk.office.workspace).all();
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().request.filter.scoreTo.has_value());

        desk.views()->setFocus();
        QTest::keyClick(desk.views(), Qt::Key_Home);
        QTRY_COMPARE(desk.chart()->parts().size(), 1); // the filter stays on: one month of low scores
        lowOnly->setFocus();
        QTest::keyClick(lowOnly, Qt::Key_Space);
        QTRY_COMPARE(desk.chart()->parts().size(), 2);
        desk.views()->setFocus();
        QTest::keyClicks(desk.views(), u"Low"_s);
        QTRY_VERIFY(lowOnly->isChecked());
        QTRY_VERIFY(desk.chart()->parts().size() == 1 && desk.chart()->parts().first().startsWith(u"bill: 6"_s));

        auto *remove = desk.page.findChild<QPushButton *>(u"removeView"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(application::KeptViews(*desk.office.workspace).all().isEmpty());
        must(desk.office.workspace->undo());
        QCOMPARE(application::KeptViews(*desk.office.workspace).all(), kept);
    }

    void opensAFindingAgainAndSaysWhetherTheDataHasChanged()
    {
        Desk desk;
        desk.importResponses();
        desk.show();
        desk.openPareto();
        QTest::mouseClick(desk.page.findChild<QPushButton *>(u"keepAsFinding"_s), Qt::LeftButton);
        desk.page.open({gui::PageKind::Evidence, {}, {}, u"findings"_s});
        auto *since = desk.page.findChild<QLabel *>(u"since"_s);
        QTRY_COMPARE(since->text(), u"The data still gives the same numbers."_s);
        auto *open = desk.page.findChild<QPushButton *>(u"openAgain"_s);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        QTRY_VERIFY(desk.chart()->isVisible());
        QTRY_COMPARE(desk.chart()->parts().size(), 4);
        auto *note = desk.page.findChild<QLabel *>(u"note"_s);
        QVERIFY(note->isVisible() && note->text().contains(u"n = 12"_s));
    }

    void saysWhereTheNumbersOfAViewComeFrom()
    {
        Desk desk;
        desk.importResponses();
        desk.show({gui::PageKind::Evidence, {}, {}, u"contrast"_s});
        QTRY_VERIFY(!desk.chart()->parts().isEmpty());
        desk.chart()->setFocus();
        QTest::keyClick(desk.chart(), Qt::Key_Right);
        QTest::keyClick(desk.chart(), Qt::Key_Return, Qt::AltModifier);
        auto *card = desk.page.findChild<gui::SourceCard *>();
        QVERIFY(card->isVisible());
        QStringList texts;
        for (const QLabel *label : card->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.join(u' ').contains(u"Newcombe 1998"_s) && texts.join(u' ').contains(u"Holm"_s));
        auto *counts = card->findChild<gui::DataTable *>(u"sourceCounts"_s);
        QVERIFY(counts->model()->index(0, 1).data().toString().contains(u"12"_s)
            || counts->model()->index(0, 1).data().toString() == u"Reason: bill"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!card->isVisible());
    }

    void writesAQuoteByKeysAlone()
    {
        Desk desk;
        desk.show();
        for (int step = 0; step < 9; ++step) // the gap between is passed over
            QTest::keyClick(desk.views(), Qt::Key_Down);
        auto *words = desk.page.findChild<QPlainTextEdit *>(u"words"_s);
        QTRY_VERIFY(words->isVisible());
        words->setFocus();
        QTest::keyClicks(words, u"I paid and still got a reminder"_s);
        QTest::keyClicks(desk.page.findChild<QLineEdit *>(u"askedBy"_s), u"Ben"_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        const auto quotes = application::Evidence(*desk.office.workspace).quotes();
        QCOMPARE(quotes.size(), 1);
        QCOMPARE(quotes.first().text, u"I paid and still got a reminder"_s);
        QCOMPARE(quotes.first().day, std::optional(desk.office.clock.today()));
        QCOMPARE(quotes.first().saidIn, domain::SaidIn::Interview);
        QCOMPARE(quotes.first().askedBy, u"Ben"_s);
        QVERIFY(words->toPlainText().isEmpty());
    }
};

TRYWEEK_GUI_TEST(tst_evidencepage, EvidencePageTest)
#include "tst_evidencepage.moc"
