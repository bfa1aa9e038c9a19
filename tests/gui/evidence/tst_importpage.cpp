// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"
#include "application/data/importprofiles.h"
#include "exchange/memoryworkbook.h"
#include "gui/components/choicechip.h"
#include "gui/components/textlabel.h"
#include "gui/evidence/evidencepage.h"
#include "gui/evidence/importpage.h"
#include "gui/evidence/mappingheader.h"
#include "gui/shell/dialogs.h"
#include "support/builders.h"
#include "support/datafile.h"
#include "support/gui_test_main.h"
#include "support/recordingwindow.h"
#include "support/windowdesk.h"
#include "wording/imports.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using support::must;

class ImportPageTest : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Desk()
            : page({*office.workspace, window, window}, nullptr)
        {
        }

        QString file(const QByteArray &content)
        {
            const QString path = folder.filePath(u"movers-survey.csv"_s);
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly))
                qFatal("no file");
            out.write(content);
            return path;
        }

        void open(const QByteArray &content)
        {
            page.resize(1180, 760);
            page.show();
            page.open({gui::PageKind::Import, {}, {}, file(content)});
        }

        QPushButton *importRows() { return page.findChild<QPushButton *>(u"importRows"_s); }
        QString shown(int row, int column)
        {
            return page.findChild<QTableView *>(u"preview"_s)->model()->index(row, column).data().toString();
        }
        QString sums() { return page.findChild<gui::TextLabel *>(u"sums"_s)->text(); }
        gui::MappingHeader *mapping() { return page.findChild<gui::MappingHeader *>(); }

        support::Office office;
        QTemporaryDir folder;
        support::RecordingWindow window;
        gui::ImportPage page;
    };

    static QByteArray survey()
    {
        return "contact date;nps;reason;remark\n"
               "03.07.2026;4;Final bill unclear;Two amounts\n"
               "31.06.2026;6;Long wait;On hold\n"
               "07.07.2026;11;Deposit;Where is it?\n"
               "28.07.2026;9;;Quick\n";
    }

    /// Answers the file window that opens next with nothing, and tells what it offers.
    static QStringList filtersOffered(const std::function<void()> &ask)
    {
        QStringList filters;
        QTimer::singleShot(0, qApp, [&filters] {
            auto *window = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!window)
                return;
            filters = window->nameFilters();
            window->reject();
        });
        ask();
        return filters;
    }

private slots:
    void everyFileWindowOffersWorkbooksToo()
    {
        Desk desk;
        gui::EvidencePage evidence({*desk.office.workspace, desk.window, desk.window}, nullptr);
        const QString filter = wording::importFilter();
        QVERIFY(filter.contains(u"*.xlsx"_s) && filter.contains(u"*.ods"_s) && filter.contains(u"*.csv"_s));
        QCOMPARE(filtersOffered([&evidence] { evidence.importFile(); }), filter.split(u";;"_s));
        QCOMPARE(filtersOffered([&desk] { gui::Dialogs().dataFile(&desk.page, {}); }), filter.split(u";;"_s));
    }

    void proposesWhatTheColumnsMeanAndCountsBeforeWriting()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QCOMPARE(desk.mapping()->box(0)->currentText(), u"Date"_s);
        QCOMPARE(desk.mapping()->box(1)->currentText(), u"Score"_s);
        QVERIFY2(desk.sums().startsWith(u"3 new"_s), qPrintable(desk.sums()));
        QVERIFY(desk.sums().contains(u"1 cannot be read"_s));
        QCOMPARE(desk.page.findChild<QTableView *>(u"rejected"_s)->model()->rowCount(), 1);
        QVERIFY(application::Evidence(*desk.office.workspace).dataSets().isEmpty());
    }

    void importsAndLeadsToTheData()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        desk.importRows()->setFocus();
        QTest::keyClick(desk.importRows(), Qt::Key_Space);
        QTRY_COMPARE(desk.window.went.size(), 1);
        const auto dataSets = application::Evidence(*desk.office.workspace).dataSets();
        QCOMPARE(dataSets.size(), 1);
        QCOMPARE(dataSets.first().responses, 3);
        QCOMPARE(desk.window.went.first().id, domain::anyId(dataSets.first().id));
        QVERIFY(desk.window.offeredUndo);
        must(desk.office.workspace->undo());
        QVERIFY(application::Evidence(*desk.office.workspace).dataSets().isEmpty());
    }

    void importsNothingUnlessAllRowsAreGoodWhenAsked()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QTest::keyClick(desk.page.findChild<QPushButton *>(u"importAllOrNone"_s), Qt::Key_Space);
        QTRY_COMPARE(desk.window.complaints.size(), 1);
        QCOMPARE(desk.window.complaints.first().code, domain::ErrorCode::ImportRowsRejected);
        QVERIFY(application::Evidence(*desk.office.workspace).dataSets().isEmpty());
    }

    void givesAFieldToOneColumnOnly()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QComboBox *reason = desk.mapping()->box(2);
        reason->setFocus();
        QTest::keyClicks(reason, u"Comment"_s);
        QTRY_COMPARE(reason->currentText(), u"Comment"_s);
        QCOMPARE(desk.mapping()->box(3)->currentText(), u"Attribute"_s);
        QTRY_VERIFY(desk.importRows()->isEnabled());
    }

    void asksWhetherTheDayOrTheMonthComesFirst()
    {
        Desk desk;
        desk.open("contact date;nps\n03/07/2026;4\n05/07/2026;6\n");
        auto *question = desk.page.findChild<QWidget *>(u"dateQuestion"_s);
        QTRY_VERIFY(question->isVisible());
        QVERIFY(!desk.importRows()->isEnabled());
        QTRY_COMPARE(desk.sums(), u"Nothing is imported yet"_s); // the card says why
        auto *monthFirst = desk.page.findChild<QPushButton *>(u"monthFirst"_s);
        monthFirst->setFocus();
        QTest::keyClick(monthFirst, Qt::Key_Space);
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QVERIFY(!question->isVisible());
        QCOMPARE(desk.shown(0, 0), u"7 Mar 2026"_s);
    }

    void theMeaningOfEachColumnStandsOverItAtEveryWidth()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        auto *table = desk.page.findChild<QTableView *>(u"preview"_s);
        for (const int width : {1180, 1500, 900, 1180}) {
            desk.page.resize(width, 760);
            QApplication::processEvents();
            gui::MappingHeader *header = desk.mapping();
            QVERIFY(header->length() >= header->viewport()->width()); // nothing empty beside the last column
            for (int column = 0; column < header->count(); ++column) {
                const QRect box = header->box(column)->geometry();
                QVERIFY2(box.left() >= table->columnViewportPosition(column)
                        && box.right() < table->columnViewportPosition(column) + table->columnWidth(column),
                    qPrintable(u"column %1 at %2"_s.arg(column).arg(width)));
            }
        }
        using Side = Qt::Alignment;
        const auto side = [&](int column) {
            return Side(table->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        };
        QVERIFY(side(1).testFlag(Qt::AlignRight)); // over the numbers
        QVERIFY(side(3).testFlag(Qt::AlignLeft));
    }

    void saysNoDatesOnlyWhereThereAreNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("the year in front")
            << QByteArray("Date received,nps\n2020/3/18,4\n2020/3/9,6\n") << u"Dates as written"_s;
        QTest::newRow("months by name") << QByteArray("contact date,nps\n18 Mar 2020,4\n9 Mar 2020,6\n")
                                        << u"Dates as written"_s;
        QTest::newRow("days first") << QByteArray("contact date,nps\n18.03.2020,4\n") << u"Day.month.year"_s;
        QTest::newRow("none") << QByteArray("remark,nps\nslow,4\nfast,6\n") << u"No dates"_s;
    }

    void saysNoDatesOnlyWhereThereAreNone()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, said);
        Desk desk;
        desk.open(content);
        auto *dates = desk.page.findChild<gui::ChoiceChip *>(u"dates"_s);
        QTRY_COMPARE(dates->text(), said);
    }

    /// A column of odd cells is no date column by itself; given the field, its dates are read all the same.
    void speaksOfTheDatesOfAColumnThatWasGivenTheField()
    {
        Desk desk;
        desk.open("when;nps\n2020-03-18;4\nlast week;6\nsome day;6\n");
        auto *dates = desk.page.findChild<gui::ChoiceChip *>(u"dates"_s);
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QCOMPARE(dates->text(), u"No dates"_s);
        QTest::keyClicks(desk.mapping()->box(0), u"Date"_s);
        QTRY_COMPARE(dates->text(), u"Dates as written"_s);
    }

    void showsHowEachCellWouldBeRead()
    {
        Desk desk;
        desk.open("date;nps;minutes;remark\n28.07.2026;n.v.t.;1,5;Did not answer\n29.07.2026;9;999;fine\n"
                  "30.07.2026;9;999;fine\n31.07.2026;9;999;\n");
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QCOMPARE(desk.shown(0, 0), u"28 Jul 2026"_s);
        QCOMPARE(desk.shown(0, 1), u"n.v.t. (no answer)"_s);
        QCOMPARE(desk.shown(0, 2), u"1.5"_s);
        QCOMPARE(desk.shown(1, 2), u"999 (no answer)"_s);
        QCOMPARE(desk.shown(0, 3), u"Did not answer (no answer)"_s);
        QCOMPARE(desk.shown(3, 3), u"empty"_s);
    }

    void valuesThatMeanNoAnswerAreSwitchedByKeys()
    {
        Desk desk;
        desk.open("nps;remark\n9;Did not answer\n8;later\n7;Did not answer\n");
        QTRY_VERIFY(desk.importRows()->isEnabled());
        auto *box = desk.page.findChild<QCheckBox *>(u"noAnswer0"_s);
        QVERIFY(box);
        QVERIFY2(box->text().contains(u"Did not answer"_s), qPrintable(box->text()));
        QVERIFY(box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(desk.shown(0, 1), u"Did not answer"_s);
        auto *another = desk.page.findChild<QLineEdit *>(u"anotherNoAnswer"_s);
        another->setFocus();
        QTest::keyClicks(another, u"later"_s);
        QTest::keyClick(another, Qt::Key_Return);
        QTRY_COMPARE(desk.shown(1, 1), u"later (no answer)"_s);
        QTRY_VERIFY(desk.importRows()->isEnabled());
    }

    void keepsAndOffersAWayToRead()
    {
        Desk desk;
        const QByteArray content = "a preface\nwhen;points\n28.07.2026;9\n";
        desk.open(content);
        QTRY_VERIFY(!desk.sums().isEmpty());
        auto *header = desk.page.findChild<gui::ChoiceChip *>(u"headerLine"_s);
        QTRY_VERIFY(header->isVisible());
        header->setChosen(1);
        emit header->changed();
        QTRY_COMPARE(desk.mapping()->box(1)
                ? desk.page.findChild<QTableView *>(u"preview"_s)->model()->headerData(1, Qt::Horizontal).toString()
                : QString(),
            u"points"_s);
        desk.mapping()->box(1)->setFocus();
        QTest::keyClicks(desk.mapping()->box(1), u"Score"_s);
        QTRY_VERIFY(desk.importRows()->isEnabled());
        auto *name = desk.page.findChild<QLineEdit *>(u"profileName"_s);
        name->clear();
        QTest::keyClicks(name, u"Till"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(application::ImportProfiles(*desk.office.workspace).all().size(), 1);

        desk.page.open({gui::PageKind::Import, {}, {}, desk.file(content)});
        auto *use = desk.page.findChild<QPushButton *>(u"useProfile"_s);
        QTRY_VERIFY(use->isVisible());
        connect(desk.office.workspace.get(), &application::Workspace::changed, &desk.page,
            [&desk](const domain::Changes &changes) { desk.page.reload(changes); });
        auto *remove = desk.page.findChild<QPushButton *>(u"removeProfile"_s);
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(application::ImportProfiles(*desk.office.workspace).all().isEmpty());
        QVERIFY(!use->isVisible());
        must(desk.office.workspace->undo());
        QTRY_VERIFY(use->isVisible());
        QTest::keyClick(use, Qt::Key_Space);
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QTRY_COMPARE(desk.mapping()->box(1)->currentText(), u"Score"_s);
        QCOMPARE(header->chosen().toInt(), 1);
    }

    void readsAnotherSheetOfAWorkbook()
    {
        XlsxParts parts;
        parts.sheets = R"(<sheet name="Notes" r:id="rId1"/><sheet name="Answers" r:id="rId2"/>)";
        parts.rows = R"(<row r="1"><c t="inlineStr"><is><t>nothing here</t></is></c></row>)";
        parts.more = {{"xl/worksheets/sheet2.xml",
            XlsxParts::sheet(
                R"(<row r="1"><c t="inlineStr"><is><t>nps</t></is></c></row><row r="2"><c><v>9</v></c></row>)")}};
        Desk desk;
        desk.open(parts.bytes());
        auto *sheet = desk.page.findChild<gui::ChoiceChip *>(u"sheet"_s);
        QTRY_VERIFY(sheet->isVisible());
        QTRY_VERIFY(!desk.page.findChild<gui::ChoiceChip *>(u"separator"_s)->isVisible());
        QTRY_VERIFY(desk.page.findChild<QTableView *>(u"preview"_s)->model()->rowCount() >= 0
            && sheet->options().size() == 2);
        sheet->setChosen(u"Answers"_s);
        emit sheet->changed();
        QTRY_COMPARE(desk.shown(0, 0), u"9"_s);
        QTRY_VERIFY(desk.importRows()->isEnabled());
    }

    void savesTheRowsThatCannotBeRead()
    {
        Desk desk;
        const QString target = desk.folder.filePath(u"bad.csv"_s);
        desk.page.setFileQuestions({}, [target](QWidget *) { return target; });
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QTest::keyClick(desk.page.findChild<QPushButton *>(u"saveRejected"_s), Qt::Key_Space);
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray content = saved.readAll();
        QVERIFY(content.contains("31.06.2026"));
        QVERIFY(!content.contains("03.07.2026"));
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a header") << QByteArray("a,b\n");
        QTest::newRow("binary") << QByteArray("a,b\n1,\0\n", 8);
    }

    void saysWhyAFileCannotBeRead()
    {
        QFETCH(const QByteArray, content);
        Desk desk;
        desk.open(content);
        QTRY_VERIFY(desk.sums().size() > 20);
        QVERIFY(!desk.importRows()->isEnabled());
        QVERIFY(application::Evidence(*desk.office.workspace).dataSets().isEmpty());
    }

    void theMeaningOfAnOnlyColumnIsNotCut()
    {
        support::WindowDesk desk({1180, 800});
        desk.dialogs.path = support::dataFile(
            desk.office, u"wrong.csv"_s, "date#score#comment\n2026-10-01#7#good, really\n2026-10-02#3#second\n");
        desk.openOffice();
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QWidget>(u"importRows"_s) && desk.find<QWidget>(u"importRows"_s)->isEnabled());
        auto *header = desk.window->findChild<gui::MappingHeader *>();
        QTRY_VERIFY(header->length() >= header->viewport()->width());
        QTRY_VERIFY2(header->box(0)->width() >= header->box(0)->sizeHint().width(),
            qPrintable(QString::number(header->box(0)->width())));
    }

    void asksForTheEncodingOfAFileThatDoesNotReadAsText()
    {
        Desk desk;
        desk.open(QByteArray("a,b\n1,\0\n", 8));
        QTRY_VERIFY(desk.sums().contains(u"encoding"_s));
        auto *encoding = desk.page.findChild<gui::ChoiceChip *>(u"encoding"_s);
        QVERIFY(encoding->isVisible());
        QVERIFY(!encoding->text().isEmpty());
        QCOMPARE(desk.page.focusWidget(), encoding);
        QStringList offered;
        for (const gui::ChipOption &option : encoding->options())
            offered.append(option.value.toString());
        QVERIFY(offered.contains(u"UTF-16LE"_s) && offered.contains(u"Windows-1252"_s));
        for (const gui::ChoiceChip *chip : desk.page.findChildren<gui::ChoiceChip *>())
            QVERIFY2(chip == encoding || !chip->isVisible(), qPrintable(chip->objectName()));
        for (const QString &name : {u"worstScore"_s, u"profileName"_s, u"previewCard"_s})
            QVERIFY2(!desk.page.findChild<QWidget *>(name)->isVisible(), qPrintable(name));

        encoding->setChosen(u"Windows-1252"_s);
        emit encoding->changed();
        QTRY_VERIFY(desk.page.findChild<QWidget *>(u"separator"_s)->isVisible()
            || (encoding->isVisible() && encoding->chosen() == u"Windows-1252"_s));
    }

    void nothingOfTheFileBeforeStaysUnderTheNextTitle()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QCOMPARE(desk.page.findChild<QLineEdit *>(u"profileName"_s)->text(), u"movers-survey"_s);
        const QString broken = desk.folder.filePath(u"broken.csv"_s);
        QFile out(broken);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray("a,b\n1,\0\n", 8));
        out.close();
        desk.page.open({gui::PageKind::Import, {}, {}, broken});
        QTRY_VERIFY(desk.sums().contains(u"encoding"_s));
        for (const QString &name : {u"separator"_s, u"dates"_s, u"headerLine"_s, u"scale"_s, u"previewCard"_s,
                 u"profileName"_s, u"rejectedCard"_s})
            QVERIFY2(!desk.page.findChild<QWidget *>(name)->isVisible(), qPrintable(name));

        const QString other = desk.folder.filePath(u"other.csv"_s);
        QVERIFY(QFile::copy(desk.file(survey()), other));
        desk.page.open({gui::PageKind::Import, {}, {}, other});
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QVERIFY(desk.page.findChild<QWidget *>(u"separator"_s)->isVisible());
        QCOMPARE(desk.page.findChild<QLineEdit *>(u"profileName"_s)->text(), u"other"_s);
    }

    void keepsTheChipsOfAFileThatAChoiceMadeUnreadable()
    {
        Desk desk;
        desk.open("nps\n9\n8\n");
        QTRY_VERIFY(desk.importRows()->isEnabled());
        auto *header = desk.page.findChild<gui::ChoiceChip *>(u"headerLine"_s);
        header->setChosen(9);
        emit header->changed();
        QTRY_VERIFY(!desk.importRows()->isEnabled() && desk.sums().size() > 20);
        QVERIFY(header->isVisible());
    }

    void theFootGivesItsWordsALineOfTheirOwnWhereButtonsNeedTheRoom()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        const auto *sums = desk.page.findChild<gui::TextLabel *>(u"sums"_s);
        QVERIFY(sums->geometry().right() < desk.importRows()->geometry().left());
        desk.page.resize(600, 760);
        QApplication::processEvents();
        QTRY_VERIFY(sums->height() < 3 * sums->fontMetrics().lineSpacing()
            && sums->geometry().bottom() < desk.importRows()->geometry().top());
        QVERIFY(sums->geometry().right() > desk.importRows()->geometry().left());
    }

    void goesBackOnEscape()
    {
        Desk desk;
        desk.open(survey());
        QTRY_VERIFY(desk.importRows()->isEnabled());
        QApplication::setActiveWindow(&desk.page);
        desk.importRows()->setFocus();
        QTest::keyClick(desk.importRows(), Qt::Key_Escape);
        QCOMPARE(desk.window.went.size(), 1);
        QCOMPARE(desk.window.went.first().page, gui::PageKind::Evidence);
    }
};

TRYWEEK_GUI_TEST(tst_importpage, ImportPageTest)
#include "tst_importpage.moc"
