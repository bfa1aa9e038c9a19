// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/tablepreviewer.h"

#include "memorytable.h"
#include "support/test_main.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

domain::TablePreview previewOf(const QByteArray &bytes, const domain::ReadingOptions &options = {}, int rows = 50)
{
    return exchange::previewTable(tableOf(bytes, options).value(), options, rows).value();
}

const QByteArray movers = "contact_date;nps;stage;segment;reason_txt;remark;aht_min;product\n"
                          "03.07.2026;4;Final bill;Moved house;Final bill unclear;Two amounts;11,5;Power\n"
                          "06.07.2026;2;Final bill;Landlord;Had to call again;Third call;14,0;Fibre\n"
                          "31.06.2026;6;Moving house;New customer;Long wait;On hold;8,5;Fibre\n"
                          "07.07.2026;11;Cancelling;Moved house;Deposit not back;Where is it;7,0;Power\n"
                          "07.07.2026;7;Outage;Small business;Missed;Nobody came;soon;Fibre\n";

} // namespace

class TablePreviewerTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowTheFileIsRead()
    {
        const domain::TablePreview preview = previewOf(movers);
        QCOMPARE(preview.encoding, u"UTF-8"_s);
        QCOMPARE(preview.separator, ';');
        QCOMPARE(preview.headerLine, 1);
        QVERIFY(!preview.headerDoubtful);
        QCOMPARE(preview.dateOrder, std::optional(domain::DateOrder::DayFirst));
        QCOMPARE(preview.rows.size(), 5);
        QCOMPARE(preview.rows.at(1).line, 3);
        QCOMPARE(preview.rows.at(1).cells.at(5), u"Third call"_s);
        QVERIFY(!preview.more);
        QCOMPARE(preview.columns.at(0).kind, domain::ColumnKind::Date);
        QCOMPARE(preview.columns.at(1).kind, domain::ColumnKind::Number);
        QCOMPARE(preview.columns.at(5).kind, domain::ColumnKind::Text);
    }

    void marksWhatAMappingWouldNotTake()
    {
        const domain::TablePreview preview = previewOf(movers);
        domain::ColumnMapping mapping = preview.proposed;
        mapping.set(domain::ResponseField::Minutes, {u"aht_min"_s, 0});
        QList<domain::CellReading> faults = exchange::readCells(preview, mapping, {}).value();
        faults.removeIf([](const domain::CellReading &reading) {
            return !reading.cause && reading.none != domain::NoAnswerKind::OutOfScale;
        });
        QCOMPARE(faults.size(), 3);
        QCOMPARE(faults.at(0).row, 2);
        QCOMPARE(faults.at(0).column, 0);
        QCOMPARE(faults.at(0).cause, std::optional(domain::RejectCause::DateImpossible));
        QCOMPARE(faults.at(1).row, 3);
        QCOMPARE(faults.at(1).column, 1);
        QVERIFY(!faults.at(1).cause);
        QCOMPARE(faults.at(2).cause, std::optional(domain::RejectCause::NumberUnreadable));
    }

    void showsOnlyTheFirstRows()
    {
        QByteArray bytes("a,b\n");
        for (int i = 0; i < 200; ++i)
            bytes += QByteArray::number(i) + ",x\n";
        const domain::TablePreview preview = previewOf(bytes);
        QCOMPARE(preview.rows.size(), 50);
        QVERIFY(preview.more);
        QCOMPARE(previewOf(bytes, {}, 200).rows.size(), 200);
        QVERIFY(!previewOf(bytes, {}, 200).more);
    }

    void asksAboutDatesThatFitBothWays()
    {
        const domain::TablePreview preview = previewOf("d,n\n03/04/2026,1.5\n05/06/2026,2.5\n");
        QVERIFY(preview.dateOrderDoubtful);
        QVERIFY(!preview.dateOrder);
        QCOMPARE(preview.decimalMark, std::optional(domain::DecimalMark::Dot));
    }

    void doubtsAHeaderThatLooksLikeData()
    {
        QVERIFY(previewOf("0,Man har ret\n-1,Nej\n").headerDoubtful);
        domain::ReadingOptions options;
        options.hasHeader = false;
        const domain::TablePreview preview = previewOf("0,Man har ret\n-1,Nej\n", options);
        QVERIFY(!preview.headerDoubtful);
        QCOMPARE(preview.header(), (QStringList{u"#1"_s, u"#2"_s}));
        QCOMPARE(preview.rows.size(), 2);
    }

    void marksBrokenRows()
    {
        const domain::TablePreview preview = previewOf("a,b\n1\n1,2\n1,2,3\n");
        QCOMPARE(preview.rows.at(0).fault, std::optional(domain::RejectCause::CellsMissing));
        QVERIFY(!preview.rows.at(1).fault);
        QCOMPARE(preview.rows.at(2).fault, std::optional(domain::RejectCause::CellsExtra));
    }

    void proposesAMappingFromTheHeaders()
    {
        const domain::ColumnMapping mapping = previewOf(movers).proposed;
        QCOMPARE(mapping.words(),
            (QStringList{u"score=nps"_s, u"date=contact_date"_s, u"comment=remark"_s, u"reason=reason_txt"_s,
                u"touchpoint=stage"_s, u"customer-type=segment"_s}));
        QVERIFY(mapping.scale.isNps());
    }

    void proposesAMappingInFourLanguages_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("english") << QByteArray("Date,Score,Reason,Comment,Minutes,Customer type");
        QTest::newRow("dutch") << QByteArray("Datum,Cijfer,Reden,Opmerking,Minuten,Klanttype");
        QTest::newRow("danish") << QByteArray("Dato,Karakter,\xc3\x85rsag,Kommentar,Minutter,Kundetype");
        QTest::newRow("german") << QByteArray("Datum,Bewertung,Grund,Kommentar,Dauer,Kundengruppe");
    }

    void proposesAMappingInFourLanguages()
    {
        QFETCH(const QByteArray, header);
        const domain::ColumnMapping mapping
            = previewOf(header + "\n2026-01-02,4,slow,too slow,12,old\n2026-01-03,5,fast,very fast,3,new\n").proposed;
        const QStringList names = QString::fromUtf8(header).split(u',');
        using enum domain::ResponseField;
        const QList<domain::ResponseField> fields{Date, Score, Reason, Comment, Minutes, CustomerType};
        for (qsizetype i = 0; i < fields.size(); ++i)
            QCOMPARE(mapping.column(fields.at(i))->name, names.at(i));
        QCOMPARE(mapping.scale, domain::Scale::csat());
    }

    void readsTheComplaintsAsTheyAre()
    {
        const QString path = sharedFile(u"cfpb/complaints_sample.csv"_s);
        if (!QFile::exists(path))
            QSKIP("../shared/data is not there");
        const domain::TablePreview preview = exchange::previewTable(path, {}).value();
        QCOMPARE(preview.columns.size(), 18);
        QCOMPARE(preview.columns.at(0).kind, domain::ColumnKind::Date);
        QCOMPARE(preview.rows.size(), 50);
        QVERIFY(preview.more);
        using domain::ResponseField;
        QCOMPARE(preview.proposed.column(ResponseField::Date)->name, u"Date received"_s);
        QCOMPARE(preview.proposed.column(ResponseField::Reason)->name, u"Issue"_s);
        QCOMPARE(preview.proposed.column(ResponseField::Comment)->name, u"Consumer complaint narrative"_s);
    }
};

TRYWEEK_TEST(tst_tablepreviewer, TablePreviewerTest)
#include "tst_tablepreviewer.moc"
