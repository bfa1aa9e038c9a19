// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/tablefile.h"

#include "memorytable.h"
#include "memoryworkbook.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace
{

/// All rows of a table, cells joined by `|`, rows with a fault as the word of its cause in brackets.
QStringList rowsOf(const QByteArray &bytes, const domain::ReadingOptions &options = {})
{
    const auto table = tableOf(bytes, options);
    if (table.has_error())
        return {u"error %1"_s.arg(static_cast<int>(table.error().code))};
    QStringList rows;
    exchange::TableRow row;
    while (true) {
        const auto found = table.value()->next(row);
        if (found.has_error())
            return rows << u"error"_s;
        if (!found.value())
            return rows;
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(row.text(i));
        rows.append(row.fault ? u"[%1]"_s.arg(domain::word(row.fault->cause)) : cells.join(u'|'));
    }
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QByteArray inlineText(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::optional<ErrorCode> codeOf(const QByteArray &bytes, const domain::ReadingOptions &options = {})
{
    const auto table = tableOf(bytes, options);
    if (table.has_error())
        return table.error().code;
    exchange::TableRow each;
    while (true) {
        const auto found = table.value()->next(each);
        if (found.has_error())
            return found.error().code;
        if (!found.value())
            return std::nullopt;
    }
}

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfCell()
    {
        XlsxParts parts;
        parts.strings
            = "<si><t>Final bill</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si>";
        parts.rows = row(1, inlineText("A1", "a") + inlineText("B1", "b") + inlineText("C1", "c"))
            + row(2, R"(<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>0.1</v></c>)")
            + row(3, R"(<c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3"><v>1.5E+2</v></c>)")
            + row(4, R"(<c r="A4" t="str"><f>A1</f><v>worked out</v></c><c r="C4"><f>1+1</f><v>2</v></c>)")
            + row(6, R"(<c r="B6" t="d"><v>2021-01-15T00:00:00</v></c>)");
        QCOMPARE(rowsOf(parts.bytes()),
            (QStringList{u"a|b|c"_s, u"Final bill|rich text|0.1"_s, u"TRUE|#DIV/0!|150"_s, u"worked out||2"_s,
                u"|2021-01-15 00:00:00|"_s}));
    }

    void layoutBetweenElementsIsNoText()
    {
        XlsxParts parts;
        parts.strings = "<si>\n  <r>\n    <rPr>\n    </rPr>\n    <t xml:space=\"preserve\">a </t>\n  </r>\n  "
                        "<r>\n    <t>b</t>\n  </r>\n</si>";
        parts.rows = "\n"
            + row(1,
                "\n <c t=\"s\">\n  <v>0</v>\n </c>\n <c t=\"inlineStr\">\n  <is>\n   <t>c\nd</t>\n"
                "  </is>\n </c>\n");
        QCOMPARE(rowsOf(parts.bytes()), QStringList(u"a b|c\nd"_s));
    }

    void takesWhatLooksLikeAFormulaForData()
    {
        XlsxParts parts;
        parts.rows = row(1,
            inlineText("A1", "=1+1") + inlineText("B1", "+31 6") + inlineText("C1", "-x")
                + inlineText("D1", "@home"));
        QCOMPARE(rowsOf(parts.bytes()), QStringList(u"=1+1|+31 6|-x|@home"_s));
    }

    void readsDatesOfBothEpochs()
    {
        const QByteArray cells
            = R"(<c r="A1" s="1"><v>44197</v></c><c r="B1" s="2"><v>44197.5</v></c><c r="C1" s="3"><v>10.6320601851852</v></c><c r="D1" s="1"><v>60</v></c>)";
        XlsxParts parts;
        parts.rows = row(1, cells);
        QCOMPARE(rowsOf(parts.bytes()), QStringList(u"2021-01-01|2021-01-01 12:00:00|255:10:10|1900-02-29"_s));
        parts.workbookExtra = "<workbookPr date1904=\"1\"/>";
        parts.rows = row(1, R"(<c r="A1" s="1"><v>42735</v></c>)");
        QCOMPARE(rowsOf(parts.bytes()), QStringList(u"2021-01-01"_s));
    }

    void rejectsRowsWhoseFormulaWasNeverWorkedOut()
    {
        XlsxParts parts;
        parts.rows = row(1, inlineText("A1", "sum")) + row(2, R"(<c r="A2"><f>SUM(B1:B9)</f></c>)")
            + row(3, R"(<c r="A3" t="str"><f>""</f><v></v></c>)") + row(4, R"(<c r="A4"><v>7</v></c>)");
        QCOMPARE(rowsOf(parts.bytes()), (QStringList{u"sum"_s, u"[formula-without-result]"_s, u"7"_s}));
    }

    void keepsRowsAsWideAsTheTable()
    {
        XlsxParts parts;
        parts.rows = row(1, inlineText("A1", "a") + inlineText("C1", "c")) + row(2, inlineText("A2", "x"));
        QCOMPARE(rowsOf(parts.bytes()), (QStringList{u"a||c"_s, u"x||"_s}));
    }

    void choosesTheSheet_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("first");
        QTest::newRow("the first with rows that is not hidden") << QString() << u"second"_s;
        QTest::newRow("by name") << u"Plans"_s << u"third"_s;
        QTest::newRow("case aside") << u"plans "_s << u"third"_s;
        QTest::newRow("by place") << u"#3"_s << u"third"_s;
    }

    void choosesTheSheet()
    {
        QFETCH(const QString, sheet);
        QFETCH(const QString, first);
        domain::ReadingOptions options;
        options.sheet = sheet;
        QCOMPARE(rowsOf(threeSheets(), options), QStringList(first));
    }

    void saysWhichSheetsThereAre()
    {
        domain::ReadingOptions options;
        options.sheet = u"Sheet9"_s;
        const auto table = tableOf(threeSheets(), options);
        QCOMPARE(table.error().code, ErrorCode::ImportSheetMissing);
        QCOMPARE(table.error().context, u"Sheet9"_s);
        QCOMPARE(table.error().detail, u"Old, Answers, Plans"_s);
        const auto chosen = tableOf(threeSheets());
        QCOMPARE(chosen.value()->format().sheets, (QStringList{u"Old"_s, u"Answers"_s, u"Plans"_s}));
        QCOMPARE(chosen.value()->format().sheet, u"Answers"_s);
    }

    void skipsRowsBeforeTheTableAndBeginsAgain()
    {
        XlsxParts parts;
        parts.rows
            = row(1, inlineText("A1", "Report of May")) + row(3, inlineText("A3", "a") + inlineText("B3", "b"));
        domain::ReadingOptions options;
        options.skipLines = 2;
        auto table = tableOf(parts.bytes(), options);
        exchange::TableRow each;
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY(table.value()->next(each).value());
            QCOMPARE(each.line, 3);
            QCOMPARE(each.text(1), u"b"_s);
            QVERIFY(!table.value()->next(each).value());
            table.value()->rewind();
        }
    }

    void countsMergedAreas()
    {
        XlsxParts parts;
        parts.rows = row(1, inlineText("A1", "a"));
        parts.afterRows = "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A9\"/></mergeCells>";
        QCOMPARE(tableOf(parts.bytes()).value()->format().mergedAreas, 2);
    }

    void writesNumbersAsTheTextsBesideThemWhenAsked()
    {
        XlsxParts parts;
        parts.rows = row(1, R"(<c r="A1"><v>3.125</v></c>)" + inlineText("B1", "3,5"));
        domain::ReadingOptions options;
        options.decimalMark = domain::DecimalMark::Comma;
        QCOMPARE(rowsOf(parts.bytes(), options), QStringList(u"3,125|3,5"_s));
    }

    void readsOds()
    {
        const QByteArray bytes = odsOf(
            "<table:table table:name=\"Empty\"><table:table-row><table:table-cell/></table:table-row></table:table>"
            "<table:table table:name=\"Answers\"><table:table-row>"
            "<table:table-cell office:value-type=\"string\"><text:p>day</text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\"><text:p>two<text:s "
            "text:c=\"2\"/>words</text:p><text:p>more</text:p></table:table-cell><table:covered-table-cell/>"
            "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
            "<table:table-cell office:value-type=\"date\" office:date-value=\"2021-01-15T10:00:00\"/>"
            "<table:table-cell office:value-type=\"float\" office:value=\"0.5\" table:number-columns-repeated=\"2\">"
            "<text:p>50 %</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell "
            "table:number-columns-repeated=\"1024\"/></table:table-row>"
            "<table:table-row><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
            "<table:table-cell office:value-type=\"time\" office:time-value=\"PT13H45M07S\"/>"
            "<table:table-cell table:formula=\"of:=1\"/></table:table-row></table:table>");
        QCOMPARE(rowsOf(bytes),
            (QStringList{u"day|two  words\nmore|"_s, u"2021-01-15 10:00:00|0.5|0.5"_s,
                u"2021-01-15 10:00:00|0.5|0.5"_s, u"[formula-without-result]"_s}));
        const auto format = tableOf(bytes).value()->format();
        QCOMPARE(format.sheet, u"Answers"_s);
        QCOMPARE(format.mergedAreas, 1);
        QCOMPARE(format.kind, domain::FileKind::Ods);
    }

    void tellsApartWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        XlsxParts good;
        good.rows = row(1, inlineText("A1", "a"));
        const QByteArray whole = good.bytes();
        QTest::newRow("cut off") << whole.left(whole.size() / 2) << ErrorCode::ImportDamaged;
        XlsxParts broken = good;
        broken.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v>";
        QTest::newRow("broken XML") << broken.bytes() << ErrorCode::ImportDamaged;
        QTest::newRow("an archive of something else")
            << zipped({{"photo.jpg", "..."}}) << ErrorCode::ImportFormatUnknown;
        QTest::newRow("a document of text")
            << zipped({{"content.xml", "<o:document-content xmlns:o=\"o\"><o:text/></o:document-content>"}})
            << ErrorCode::ImportFormatUnknown;
        QTest::newRow("encrypted archive")
            << zipped({{"xl/workbook.xml", "<workbook/>"}}, "secret") << ErrorCode::ImportPasswordProtected;
        QTest::newRow("encrypted ODS") << odsOf(
            {}, {{"META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>"}})
                                       << ErrorCode::ImportPasswordProtected;
        const QByteArray compound = QByteArray("\xd0\xcf\x11\xe0", 4) + QByteArray(600, '\0');
        const QString name = u"EncryptedPackage"_s;
        QTest::newRow("encrypted XLSX") << QByteArray(
            compound + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2))
                                        << ErrorCode::ImportPasswordProtected;
        QTest::newRow("XLS") << compound << ErrorCode::ImportOldWorkbook;
        QTest::newRow("XLSB") << zipped({{"xl/workbook.bin", "x"}}) << ErrorCode::ImportOldWorkbook;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0", 9) << ErrorCode::ImportFormatUnknown;
        QTest::newRow("nothing in it") << XlsxParts().bytes() << ErrorCode::ImportNoRows;
        XlsxParts wide = good;
        wide.rows = row(1, inlineText("XFD1", "far out"));
        QTest::newRow("too many columns") << wide.bytes() << ErrorCode::ImportTooManyColumns;
        XlsxParts bomb = good;
        bomb.more = {{"xl/media/zeros", QByteArray(80 * 1024 * 1024, '\0')}};
        QTest::newRow("bomb") << bomb.bytes() << ErrorCode::ImportTooLarge;
        XlsxParts token = good;
        token.rows = row(1, inlineText("A1", QByteArray(40 * 1024 * 1024, 'x')));
        QTest::newRow("one text of 40 MB") << token.bytes() << ErrorCode::ImportTooLarge;
        XlsxParts deep = good;
        deep.rows = QByteArray("<a>").repeated(1000);
        QTest::newRow("nested without end") << deep.bytes() << ErrorCode::ImportTooLarge;
    }

    void tellsApartWhyAFileCannotBeRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QCOMPARE(codeOf(bytes), std::optional(code));
    }

    void noticesAFlippedBit()
    {
        XlsxParts parts;
        for (int i = 1; i <= 200; ++i)
            parts.rows += row(i, "<c><v>" + QByteArray::number(i * 7919 % 1009) + "</v></c>");
        QByteArray bytes = parts.bytes();
        const qsizetype sheet = bytes.indexOf("xl/worksheets/sheet1.xml") + 200;
        bytes[sheet] = static_cast<char>(bytes.at(sheet) ^ 0x10);
        QCOMPARE(codeOf(bytes), std::optional(ErrorCode::ImportDamaged));
    }

    void rejectsTheRowOfACellThatIsTooLong()
    {
        XlsxParts parts;
        parts.rows = row(1, inlineText("A1", "a")) + row(2, inlineText("A2", QByteArray(2'000'000, 'x')))
            + row(3, inlineText("A3", "b"));
        QCOMPARE(rowsOf(parts.bytes()), (QStringList{u"a"_s, u"[cell-too-long]"_s, u"b"_s}));
    }

private:
    static QByteArray threeSheets()
    {
        XlsxParts parts;
        parts.sheets = R"(<sheet name="Old" state="hidden" r:id="rId1"/><sheet name="Answers" r:id="rId2"/>)"
                       R"(<sheet name="Plans" r:id="rId3"/>)";
        parts.rows = row(1, inlineText("A1", "first"));
        parts.more = {{"xl/worksheets/sheet2.xml", XlsxParts::sheet(row(1, inlineText("A1", "second")))},
            {"xl/worksheets/sheet3.xml", XlsxParts::sheet(row(1, inlineText("A1", "third")))}};
        return parts.bytes();
    }
};

TRYWEEK_TEST(tst_workbook, WorkbookTest)
#include "tst_workbook.moc"
