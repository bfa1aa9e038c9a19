// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/csvwriter.h"

#include "exchange/text/csvreader.h"
#include "support/test_main.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace
{

QByteArray written(const QList<QStringList> &rows, exchange::CsvWriter::Options options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::CsvWriter writer(buffer, options);
    for (const QStringList &row : rows)
        writer.row(row);
    return writer.finish().has_error() ? QByteArray("failed") : buffer.data();
}

QList<QStringList> readBack(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    exchange::CsvReader reader(exchange::TextSource::over(std::move(buffer), u"UTF-8"_s).value(), {});
    QList<QStringList> rows;
    exchange::TableRow row;
    while (reader.next(row).value()) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(row.text(i));
        rows.append(cells);
        if (row.fault)
            return {};
    }
    return rows;
}

/// Text with many of the characters that make CSV hard; no zero character, which no CSV can carry.
rc::Gen<QString> anyText()
{
    const auto character = rc::gen::weightedOneOf<char32_t>({
        {4, rc::gen::element<char32_t>(U',', U'"', U'\n', U'\r', U' ', U'\t', U'\'', U';', U'=', U'-')},
        {3, rc::gen::inRange<char32_t>(0x20, 0x7f)},
        {2, rc::gen::inRange<char32_t>(1, 0xd800)},
        {1, rc::gen::inRange<char32_t>(0x10000, 0x110000)},
    });
    return rc::gen::map(rc::gen::container<std::u32string>(character), [](const std::u32string &text) {
        return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
    });
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesRfc4180()
    {
        QCOMPARE(written({{u"a"_s, u"b, c"_s}, {u"\"q\""_s, u"two\nlines"_s}}),
            QByteArray("a,\"b, c\"\r\n\"\"\"q\"\"\",\"two\nlines\"\r\n"));
    }

    void writesNumbersWithADot()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exchange::CsvWriter writer(buffer, {});
        writer.cell(qint64{-42});
        writer.cell(0.1);
        writer.emptyCell();
        writer.cell(1.0 / 3);
        writer.endRow();
        QVERIFY(writer.finish().has_value());
        QCOMPARE(buffer.data(), QByteArray("-42,0.1,,0.3333333333333333\r\n"));
    }

    void beginsWithAMarkWhenAsked()
    {
        QCOMPARE(written({{u"æ"_s}}, {.byteOrderMark = true}), QByteArray("\xef\xbb\xbf\xc3\xa6\r\n"));
    }

    void makesFormulasSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("quoted") << u"=HYPERLINK(\"x\",\"y\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << QByteArray("'+cmd|' /C calc'!A0");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("full width") << u"＝1+1"_s
                                    << QByteArray("'\xef\xbc\x9d"
                                                  "1+1");
        QTest::newRow("minus words") << u"- wait"_s << QByteArray("'- wait");
        QTest::newRow("minus sum") << u"-1+1"_s << QByteArray("'-1+1");
        QTest::newRow("number") << u"-3.5"_s << QByteArray("-3.5");
        QTest::newRow("plus number") << u"+4"_s << QByteArray("+4");
        QTest::newRow("inf") << u"-inf"_s << QByteArray("'-inf");
        QTest::newRow("plain") << u"a=b"_s << QByteArray("a=b");
    }

    void makesFormulasSafe()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, cell);
        QCOMPARE(written({{text}}), cell + "\r\n");
    }

    void leavesFormulasAloneWhenAsked()
    {
        QCOMPARE(written({{u"=1"_s}}, {.formulaSafe = false}), QByteArray("=1\r\n"));
    }

    void keepsTheOldFileUntilFinished()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            auto writer = exchange::CsvWriter::create(path, {});
            writer.value().row({u"new"_s});
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        old.close();
        auto writer = exchange::CsvWriter::create(path, {});
        writer.value().row({u"new"_s});
        QVERIFY(writer.value().finish().has_value());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("new\r\n"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.csv"_s});
    }

    void saysWhenTheFolderIsMissing()
    {
        const QTemporaryDir folder;
        const auto writer = exchange::CsvWriter::create(folder.filePath(u"no/out.csv"_s), {});
        QCOMPARE(writer.error().code, domain::ErrorCode::FolderMissing);
    }

    void saysWhenTheDiskIsFull()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no device that is always full here");
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        exchange::CsvWriter writer(full, {});
        writer.row({u"text"_s});
        QCOMPARE(writer.finish().error().code, domain::ErrorCode::DiskFull);
    }

    void whatIsWrittenReadsBackTheSame()
    {
        const bool holds = rc::check("write, then read", [] {
            const auto width = *rc::gen::inRange<size_t>(2, 5);
            const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
                rc::gen::container<std::vector<QString>>(width, anyText()));
            QList<QStringList> all;
            for (const auto &row : rows)
                all.append(QStringList(row.begin(), row.end()));
            RC_ASSERT(readBack(written(all, {.formulaSafe = false})) == all);
        });
        QVERIFY(holds);
    }
};

TRYWEEK_TEST(tst_csvwriter, CsvWriterTest)
#include "tst_csvwriter.moc"
