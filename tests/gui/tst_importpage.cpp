#include "application/evidence.h"
#include "gui/components/textlabel.h"
#include "gui/evidence/importpage.h"
#include "gui/evidence/mappingheader.h"
#include "support/builders.h"
#include "support/gui_test_main.h"
#include "support/recordingwindow.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

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

private slots:
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
