// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/tablefile.h"

#include "memorytable.h"
#include "support/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TableFileTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\tx; y\n") << '\t';
        QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << '|';
        QTest::newRow("comma inside quotes") << QByteArray("\"a, b\";c\n\"x, y\";d\n") << ';';
        QTest::newRow("one column") << QByteArray("a\nb\n") << ',';
        QTest::newRow("announced") << QByteArray("sep=|\na,b|c\n") << '|';
        QTest::newRow("comments with semicolons") << QByteArray("0,good; fast\n1,bad\n2,so; so; so\n") << ',';
    }

    void findsTheSeparator()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const char, separator);
        QCOMPARE(tableOf(bytes).value()->format().separator, separator);
    }

    void obeysTheSeparatorItIsGiven()
    {
        domain::ReadingOptions options;
        options.separator = ';';
        QCOMPARE(tableOf("a,b\n1,2\n", options).value()->format().separator, ';');
    }

    void doesNotTakeTheAnnouncementForARow()
    {
        auto table = tableOf("sep=;\r\na;b\r\n");
        const auto head = exchange::readHead(*table.value(), true);
        QCOMPARE(head.value().names, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(head.value().line, 2);
    }

    void namesColumnsWithoutAHeaderByTheirPlace()
    {
        auto table = tableOf(" ,b\n1,2\n");
        QCOMPARE(exchange::readHead(*table.value(), true).value().names, (QStringList{u"#1"_s, u"b"_s}));
        auto bare = tableOf("1,2\n3,4\n");
        const auto head = exchange::readHead(*bare.value(), false);
        QCOMPARE(head.value().names, (QStringList{u"#1"_s, u"#2"_s}));
        exchange::TableRow row;
        QVERIFY(bare.value()->next(row).value());
        QCOMPARE(row.text(0), u"1"_s);
    }

    void joinsTwoHeaderRows()
    {
        auto table = tableOf("id,Films seen,,Age,\n,One,Two,Response,Other\n7,x,,30,y\n");
        const auto head = exchange::readHead(*table.value(), true, true);
        QCOMPARE(head.value().names,
            (QStringList{u"id"_s, u"Films seen: One"_s, u"Films seen: Two"_s, u"Age"_s, u"Age: Other"_s}));
        exchange::TableRow row;
        QVERIFY(table.value()->next(row).value());
        QCOMPARE(row.text(0), u"7"_s);
    }

    void saysThatThereAreNoRows()
    {
        auto table = tableOf("");
        QCOMPARE(exchange::readHead(*table.value(), true).error().code, domain::ErrorCode::ImportNoRows);
        auto blank = tableOf("\n\n");
        QCOMPARE(exchange::readHead(*blank.value(), true).error().code, domain::ErrorCode::ImportNoRows);
    }

    void checksTheWidthOfRows()
    {
        exchange::TableRow row;
        row.cells = {"1", "2", " ", ""};
        exchange::checkWidth(row, 2);
        QVERIFY(!row.fault);
        QCOMPARE(row.cells.size(), size_t{2});
        row.cells = {"1", "2", "3"};
        exchange::checkWidth(row, 2);
        QCOMPARE(row.fault->cause, domain::RejectCause::CellsExtra);
        row.fault.reset();
        row.cells = {"1"};
        exchange::checkWidth(row, 2);
        QCOMPARE(row.fault->cause, domain::RejectCause::CellsMissing);
    }

    void refusesWhatIsNoTextTable()
    {
        QCOMPARE(tableOf("PK\x03\x04 a workbook").error().code, domain::ErrorCode::ImportDamaged);
        QCOMPARE(tableOf("\n<html><table><tr><td>1</td></tr></table></html>").error().code,
            domain::ErrorCode::ImportFormatUnknown);
        const QTemporaryDir folder;
        const auto missing = exchange::openTable(folder.filePath(u"no.csv"_s), {});
        QCOMPARE(missing.error().code, domain::ErrorCode::FileMissing);
        QCOMPARE(missing.error().context, folder.filePath(u"no.csv"_s));
        QCOMPARE(exchange::openTable(folder.path(), {}).error().code, domain::ErrorCode::NotAFile);
        domain::ReadingOptions options;
        options.encoding = u"klingon-8"_s;
        QCOMPARE(tableOf("a", options).error().code, domain::ErrorCode::ImportEncodingUnknown);
    }

    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("cell");
        QTest::newRow("utf-8") << QByteArray("\xc3\xa6,b\n") << u"UTF-8"_s << u"æ"_s;
        QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbf\xc3\xa6,b\n") << u"UTF-8"_s << u"æ"_s;
        QTest::newRow("western") << QByteArray("\xe6,b\n") << u"Windows-1252"_s << u"æ"_s;
        QTest::newRow("utf-16") << QByteArray("\xff\xfe\xe6\0,\0b\0\n\0", 10) << u"UTF-16LE"_s << u"æ"_s;
        QTest::newRow("utf-16 without mark") << QByteArray("a\0,\0b\0\n\0", 8) << u"UTF-16LE"_s << u"a"_s;
        QTest::newRow("utf-16 big without mark") << QByteArray("\0a\0,\0b\0\n", 8) << u"UTF-16BE"_s << u"a"_s;
        QTest::newRow("late letter") << QByteArray(600'000, 'x') + QByteArray("\n\xf8,b\n") << u"Windows-1252"_s
                                     << QString();
        const QString russian
            = u"Вопрос,Ответ\nКогда придёт письмо,Мы не знаем когда оно придёт к вам\n"_s.repeated(4);
        QByteArray cyrillic;
        for (const QChar c : russian)
            cyrillic.append(static_cast<char>(c.unicode() >= 0x410 && c.unicode() < 0x450 ? c.unicode() - 0x350
                    : c.unicode() == 0x451                                                ? 0xb8
                                                                                          : c.unicode()));
        QTest::newRow("cyrillic") << cyrillic << u"WINDOWS-1251"_s << u"Вопрос"_s;
    }

    void findsTheEncoding()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        QFETCH(const QString, cell);
        auto table = tableOf(bytes);
        QCOMPARE(table.value()->format().encoding, encoding);
        exchange::TableRow row;
        QVERIFY(table.value()->next(row).value());
        if (!cell.isEmpty())
            QCOMPARE(row.text(0), cell);
    }

    void understandsNamesOfEncodings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("utf8") << u"utf8"_s << u"UTF-8"_s;
        QTest::newRow("latin1") << u"Latin-1"_s << u"Windows-1252"_s;
        QTest::newRow("cp1252") << u"cp1252"_s << u"Windows-1252"_s;
        QTest::newRow("utf-16") << u"UTF-16"_s << u"UTF-16LE"_s;
        QTest::newRow("utf-16be") << u"utf_16_be"_s << u"UTF-16BE"_s;
    }

    void understandsNamesOfEncodings()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, encoding);
        domain::ReadingOptions options;
        options.encoding = name;
        QCOMPARE(tableOf("a,b\n", options).value()->format().encoding, encoding);
    }
};

TRYWEEK_TEST(tst_tablefile, TableFileTest)
#include "tst_tablefile.moc"
