// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/csvreader.h"

#include "support/test_main.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{

struct ReadRow
{
    qint64 line;
    qint64 byte;
    QStringList cells;
    std::optional<exchange::RowFault> fault;
};

struct ReadFile
{
    QList<ReadRow> rows;
    std::optional<domain::Error> error;

    QList<QStringList> cells() const
    {
        QList<QStringList> all;
        for (const ReadRow &row : rows)
            all.append(row.cells);
        return all;
    }
};

exchange::CsvReader readerOf(
    const QByteArray &bytes, const QString &encoding = {}, exchange::CsvReader::Dialect dialect = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return {exchange::TextSource::over(std::move(buffer), encoding).value(), dialect};
}

ReadFile readAll(exchange::CsvReader &reader)
{
    ReadFile file;
    exchange::TableRow row;
    while (true) {
        const auto got = reader.next(row);
        if (got.has_error()) {
            file.error = got.error();
            return file;
        }
        if (!got.value())
            return file;
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(row.text(i));
        file.rows.append({row.line, row.byte, cells, row.fault});
    }
}

ReadFile read(const QByteArray &bytes, const QString &encoding = {}, exchange::CsvReader::Dialect dialect = {})
{
    exchange::CsvReader reader = readerOf(bytes, encoding, dialect);
    return readAll(reader);
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

QString sharedData(const QString &path)
{
    return QStringLiteral(TRYWEEK_SOURCE_DIR "/../shared/data/") + path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows as the suites write them: objects by header name, or lists.
QList<QStringList> expectedRows(const QString &path, const QStringList &header)
{
    QList<QStringList> rows;
    const QJsonDocument document = QJsonDocument::fromJson(contents(path));
    const QJsonArray array = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const QJsonValue row : array) {
        QStringList cells;
        if (row.isArray()) {
            for (const QJsonValue cell : row.toArray())
                cells.append(cell.toString());
        } else {
            for (const QString &name : header)
                cells.append(row.toObject().value(name).toString());
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsCellsQuotesAndLineBreaks()
    {
        const ReadFile file = read("a,b\r\n\"x, \"\"y\"\"\",\"two\r\nlines\"\n,\n");
        QCOMPARE(
            file.cells(), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"x, \"y\""_s, u"two\r\nlines"_s}, {u""_s, u""_s}}));
        QVERIFY(!file.error);
    }

    void knowsLineAndByteOfEachRow()
    {
        const ReadFile file = read("\xef\xbb\xbf"
                                   "a\r\n\"1\n2\"\rz\n\nend");
        QList<qint64> lines;
        QList<qint64> bytes;
        for (const ReadRow &row : file.rows) {
            lines.append(row.line);
            bytes.append(row.byte);
        }
        QCOMPARE(lines, (QList<qint64>{1, 2, 4, 5, 6}));
        QCOMPARE(bytes, (QList<qint64>{3, 6, 12, 14, 15}));
    }

    void knowsBytesInOtherEncodings()
    {
        const QString text = u"æ😎,b\n€,d\nlast,\"x"_s;
        const ReadFile little = read(QByteArray("\xff\xfe", 2) + utf16(text, false));
        QCOMPARE(little.rows.size(), 3);
        QCOMPARE(little.rows.at(0).cells.at(0), u"æ😎"_s);
        QCOMPARE(little.rows.at(1).byte, 2 + 2 * 6);
        QCOMPARE(little.rows.at(2).byte, 2 + 2 * 10);
        QCOMPARE(little.rows.at(2).fault->byte, 2 + 2 * 15); // where the quote is opened
        const ReadFile big = read(utf16(text, true), u"utf-16be"_s);
        QCOMPARE(big.cells(), little.cells());
        const ReadFile western = read("\xe6,b\n\x80,d\n", u"latin1"_s);
        QCOMPARE(western.cells(), (QList<QStringList>{{u"æ"_s, u"b"_s}, {u"€"_s, u"d"_s}}));
        QCOMPARE(western.rows.at(1).byte, 4);
    }

    void passesOverFirstLines()
    {
        exchange::CsvReader::Dialect dialect;
        dialect.skipLines = 2;
        const ReadFile file = read("title \"\r\n\r\na,b\n", {}, dialect);
        QCOMPARE(file.cells(), (QList<QStringList>{{u"a"_s, u"b"_s}}));
        QCOMPARE(file.rows.first().line, 3);
    }

    void toleratesBlanksRoundQuotes()
    {
        QCOMPARE(read("1, \"a, b\" ,2\n").cells(), (QList<QStringList>{{u"1"_s, u"a, b"_s, u"2"_s}}));
    }

    void reportsStrayQuotesAndGoesOn()
    {
        const ReadFile file = read("1,This \"quotes\" is,3\n1,\"Hey \" it\",3\nx,y,z\n");
        QCOMPARE(file.rows.size(), 3);
        QCOMPARE(file.rows.at(0).fault->cause, domain::RejectCause::QuoteStray);
        QCOMPARE(file.rows.at(0).fault->byte, 7);
        QCOMPARE(file.rows.at(1).fault->cause, domain::RejectCause::QuoteStray);
        QCOMPARE(file.rows.at(1).fault->line, 2);
        QVERIFY(!file.rows.at(2).fault);
        QCOMPARE(file.rows.at(2).cells, (QStringList{u"x"_s, u"y"_s, u"z"_s}));
    }

    void keepsQuotesInTabSeparatedCells()
    {
        exchange::CsvReader::Dialect dialect;
        dialect.separator = '\t';
        const ReadFile file = read("5\" screen\tbroken\n", {}, dialect);
        QCOMPARE(file.cells(), (QList<QStringList>{{u"5\" screen"_s, u"broken"_s}}));
        QVERIFY(!file.rows.first().fault);
    }

    void losesNoRowToAQuoteThatIsNeverClosed()
    {
        const ReadFile file = read("1,\"open\n2,b\n3,c\n");
        QCOMPARE(file.rows.size(), 3);
        QCOMPARE(file.rows.at(0).fault->cause, domain::RejectCause::QuoteUnclosed);
        QCOMPARE(file.rows.at(0).fault->line, 1);
        QCOMPARE(file.rows.at(0).fault->byte, 2);
        QCOMPARE(file.rows.at(1).cells, (QStringList{u"2"_s, u"b"_s}));
        QCOMPARE(file.rows.at(1).line, 2);
        QCOMPARE(file.rows.at(2).line, 3);
        QCOMPARE(file.rows.at(2).byte, 12);
    }

    void losesNoRowToAQuoteThatClosesTooLate()
    {
        const ReadFile file = read("1,\"open\n2,b\n3,\"c\"\n4,d\n");
        QCOMPARE(file.rows.size(), 4);
        QCOMPARE(file.rows.at(0).fault->cause, domain::RejectCause::QuoteStray);
        QCOMPARE(file.rows.at(1).cells, (QStringList{u"2"_s, u"b"_s}));
        QCOMPARE(file.rows.at(2).cells, (QStringList{u"3"_s, u"c"_s}));
        QCOMPARE(file.rows.at(3).line, 4);
    }

    void meetsACellOfTwentyMegabytes()
    {
        const QByteArray long_(20 * 1024 * 1024, 'x');
        const ReadFile file = read("a,b\n1,\"" + long_ + "\"\n2," + long_ + "\n3,c\n");
        QCOMPARE(file.rows.size(), 4);
        QCOMPARE(file.rows.at(1).fault->cause, domain::RejectCause::CellTooLong);
        QVERIFY(file.rows.at(1).cells.at(1).size() <= 120);
        QCOMPARE(file.rows.at(2).fault->cause, domain::RejectCause::CellTooLong);
        QCOMPARE(file.rows.at(3).cells, (QStringList{u"3"_s, u"c"_s}));
        QCOMPARE(file.rows.at(3).line, 4);
    }

    void keepsNothingOfACellThatIsAllQuotes()
    {
        const QByteArray quotes(20 * 1024 * 1024, '"');
        const ReadFile file = read("a,b\n1," + quotes + "\n3,c\n");
        QCOMPARE(file.rows.size(), 3);
        QCOMPARE(file.rows.at(1).fault->cause, domain::RejectCause::CellTooLong);
        QVERIFY(file.rows.at(1).cells.at(1).size() <= 120);
        QCOMPARE(file.rows.at(2).cells, (QStringList{u"3"_s, u"c"_s}));
    }

    void keepsACellOfOneMegabyte()
    {
        const QByteArray long_(1024 * 1024, 'x');
        const ReadFile file = read("1,\"" + long_ + "\"\n");
        QVERIFY(!file.rows.first().fault);
        QCOMPARE(file.rows.first().cells.at(1).size(), long_.size());
    }

    void stopsAtZeroBytes()
    {
        const ReadFile file = read(QByteArray("a,b\n1,2\n\0,3\n", 12), u"utf-8"_s);
        QCOMPARE(file.error->code, domain::ErrorCode::ImportNotText);
        QCOMPARE(file.error->context, u"3"_s);
        QCOMPARE(file.rows.size(), 2);
    }

    void stopsAtTooManyColumns()
    {
        QCOMPARE(read(QByteArray(1999, ',')).rows.first().cells.size(), 2000);
        const ReadFile file = read("a\n" + QByteArray(2000, ','));
        QCOMPARE(file.error->code, domain::ErrorCode::ImportTooManyColumns);
        QCOMPARE(file.error->context, u"2"_s);
    }

    void readsTheSameAtEveryBlockBorder()
    {
        const QByteArray tail = "\r\n\"q\"\"\r\nq\", \"b\" ,\xc3\xa6\r\nx,y,z";
        const QList<QStringList> expected{{u"q\"\r\nq"_s, u"b"_s, u"æ"_s}, {u"x"_s, u"y"_s, u"z"_s}};
        for (qsizetype before = 256 * 1024 - 40; before <= 256 * 1024 + 2; ++before) {
            const ReadFile file = read(QByteArray(before, 'p') + tail);
            QCOMPARE(file.cells().mid(1), expected);
            QCOMPARE(file.rows.first().cells.first().size(), before);
            QCOMPARE(file.rows.at(2).line, 4);
            QCOMPARE(file.rows.at(2).byte, before + tail.size() - 5);
        }
    }

    void beginsAgain()
    {
        exchange::CsvReader reader = readerOf("a,b\n1,\"open\n2,c\n");
        const ReadFile first = readAll(reader);
        reader.rewind();
        const ReadFile second = readAll(reader);
        QCOMPARE(second.cells(), first.cells());
        QCOMPARE(second.rows.size(), 3);
        QCOMPARE(second.rows.last().line, 3);
        QCOMPARE(reader.position(), reader.size());
    }

    void meetsTheSuites_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("json");
        for (const QString &suite : {u"csv-spectrum/csvs"_s, u"csv-test-data/csv"_s}) {
            const QDir folder(sharedData(u"csv_torture/"_s + suite));
            for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files)) {
                const QString json
                    = QString(folder.filePath(name)).replace(suite, suite.section(u'/', 0, 0) + u"/json"_s).chopped(3)
                    + u"json"_s;
                if (QFile::exists(json) && !name.startsWith("location_coordinates"_L1)) // its JSON is wrong upstream
                    QTest::newRow(qPrintable(suite.section(u'/', 0, 0) + u' ' + name))
                        << folder.filePath(name) << json;
            }
        }
        if (!QFile::exists(sharedData(u"FACTS.md"_s)))
            QSKIP("../shared/data is not there");
    }

    void meetsTheSuites()
    {
        QFETCH(const QString, csv);
        QFETCH(const QString, json);
        const ReadFile file = read(contents(csv));
        QVERIFY(!file.error);
        QList<QStringList> rows = file.cells();
        const bool byHeader = csv.contains("csv-spectrum"_L1) || csv.contains("header-"_L1);
        const QStringList header = byHeader ? rows.takeFirst() : QStringList();
        const QList<QStringList> expected = expectedRows(json, header);
        QCOMPARE(rows, expected);
        for (const ReadRow &row : file.rows)
            QVERIFY(!row.fault);
    }

    void countsTheRowsOfRealFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("cfpb") << u"cfpb/complaints_sample.csv"_s << 6624 << 18;
        QTest::newRow("telco") << u"telco_ibm/Telco-Customer-Churn.csv"_s << 7044 << 21;
        QTest::newRow("nhs") << u"nhs_feedback/v6framework_230831.csv"_s << 7909 << 61;
        QTest::newRow("sfo") << u"sfo_survey/fact_survey.csv"_s << 2832 << 36;
        QTest::newRow("danish") << u"danish_comments/all_data.csv"_s << 9006 << 2;
        QTest::newRow("danish crlf") << u"danish_comments/test_data.csv"_s << 938 << 2;
        QTest::newRow("star wars") << u"surveymonkey_538/StarWars.csv"_s << 1188 << 38;
    }

    void countsTheRowsOfRealFiles()
    {
        QFETCH(const QString, path);
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        if (!QFile::exists(sharedData(path)))
            QSKIP("../shared/data is not there");
        const ReadFile file = read(contents(sharedData(path)));
        QVERIFY(!file.error);
        QCOMPARE(file.rows.size(), rows);
        for (const ReadRow &row : file.rows) {
            QVERIFY(!row.fault);
            QCOMPARE(row.cells.size(), columns);
        }
    }
};

TRYWEEK_TEST(tst_csvreader, CsvReaderTest)
#include "tst_csvreader.moc"
