// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/personaldata.h"

#include "support/test_main.h"

#include <ctime>
#include <limits>

using domain::PersonalDataKind;
using namespace Qt::StringLiterals;

/// Points out what names a customer, and leaves alone what a note is full of: amounts, days, times, numbers of bills.
class PersonalDataTest : public QObject
{
    Q_OBJECT

    static QStringList foundIn(const QString &text, PersonalDataKind kind)
    {
        QStringList pieces;
        for (const domain::PersonalData &data : domain::personalDataIn(text))
            if (data.kind == kind)
                pieces.append(text.mid(data.start, data.length));
        return pieces;
    }

private slots:
    void findsPhoneNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *name, const QString &text, const QString &number) {
            QTest::newRow(name) << text << number;
        };
        row("domestic in groups", u"Call back at 0471 55 82 13 after 6"_s, u"0471 55 82 13"_s);
        row("international", u"her number: +45 12 34 56 78."_s, u"+45 12 34 56 78"_s);
        row("one piece", u"+4512345678"_s, u"+4512345678"_s);
        row("two zeros", u"0045 12345678 please"_s, u"0045 12345678"_s);
        row("area in parentheses", u"(089) 1234567"_s, u"(089) 1234567"_s);
        row("zero in parentheses", u"+49 (0)89 123456"_s, u"+49 (0)89 123456"_s);
        row("slash", u"ring 089/1234567"_s, u"089/1234567"_s);
        row("French points", u"01.23.45.67.89"_s, u"01.23.45.67.89"_s);
        row("British", u"07700 900123 or mail"_s, u"07700 900123"_s);
        row("American", u"at 555-010-4477 today"_s, u"555-010-4477"_s);
        row("American parentheses", u"(555) 010-4477"_s, u"(555) 010-4477"_s);
        row("Spanish", u"612 345 678"_s, u"612 345 678"_s);
        row("Danish pairs", u"20 30 40 51"_s, u"20 30 40 51"_s);
        row("firm space and hyphen", u"0471\u00A055\u201182\u201113"_s, u"0471\u00A055\u201182\u201113"_s);
        row("Arabic digits", u"اتصل على ٠١٢٣٤٥٦٧٨٩"_s, u"٠١٢٣٤٥٦٧٨٩"_s);
        row("before a full stop", u"Tel.0471558213."_s, u"0471558213"_s);
    }

    void findsPhoneNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QCOMPARE(foundIn(text, PersonalDataKind::PhoneNumber), QStringList(number));
        QCOMPARE(domain::personalDataIn(text).size(), 1);
    }

    void findsMailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"write to ada.l@example.org, soon"_s << u"ada.l@example.org"_s;
        QTest::newRow("at the end of a sentence")
            << u"It is ada@mail.example.co.uk."_s << u"ada@mail.example.co.uk"_s;
        QTest::newRow("plus and umlaut") << u"<jürgen+bill@exämple.de>"_s << u"jürgen+bill@exämple.de"_s;
        QTest::newRow("digits inside") << u"a0471558213@example.org"_s << u"a0471558213@example.org"_s;
    }

    void findsMailAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QCOMPARE(foundIn(text, PersonalDataKind::EmailAddress), QStringList(address));
        QCOMPARE(domain::personalDataIn(text).size(), 1);
    }

    void findsIbans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iban");
        // The examples of the IBAN registry.
        QTest::newRow("German in groups")
            << u"paid to DE89 3704 0044 0532 0130 00 and left"_s << u"DE89 3704 0044 0532 0130 00"_s;
        QTest::newRow("British in one piece") << u"(GB29NWBK60161331926819)"_s << u"GB29NWBK60161331926819"_s;
        QTest::newRow("Norwegian, the shortest") << u"NO9386011117947"_s << u"NO9386011117947"_s;
        QTest::newRow("small letters") << u"fr1420041010050500013m02606"_s << u"fr1420041010050500013m02606"_s;
        QTest::newRow("Danish before a year") << u"DK50 0040 0440 1162 43 2026"_s << u"DK50 0040 0440 1162 43"_s;
    }

    void findsIbans()
    {
        QFETCH(QString, text);
        QFETCH(QString, iban);
        QCOMPARE(foundIn(text, PersonalDataKind::Iban), QStringList(iban));
    }

    void findsCardNumbers_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number :
            {"4111 1111 1111 1111", "5500-0000-0000-0004", "340000000000009", "6011000000000004", "2223000048400011"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void findsCardNumbers()
    {
        QFETCH(QString, number);
        QCOMPARE(foundIn(u"read me "_s + number + u" aloud"_s, PersonalDataKind::CardNumber), QStringList(number));
    }

    void leavesAloneWhatNotesAreFullOf_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Read back €84.20 and “by 10 December”. He could plan with that"_s,
                 u"on 2026-11-25 at 10:42"_s, u"25.11.2026"_s, u"05.11.2026 and 06/12/2026"_s, u"01 02 2026"_s,
                 u"01.11.-30.11.2026"_s, u"2026-11-25 09:15, 2026-11-26 10 times"_s, u"0900-1700"_s, u"08:00-16:30"_s,
                 u"from 8 to 16"_s, u"1 234 567,80 EUR"_s, u"€ 612 345 678"_s, u"612.345.678"_s,
                 u"0.12345678 of them"_s, u"bill 20261125"_s, u"contract 1234567890"_s, u"order A01234567"_s,
                 u"ticket #0123456789"_s, u"case 00012345"_s, u"3 of 10, then 6 of 10"_s, u"80 %"_s, u"10.0.0.1"_s,
                 u"192.168.100.200"_s, u"version 1.2.3.4"_s, u"@home she said"_s, u"ada@desk"_s, u"a@b.c"_s,
                 u"4111 1111 1111 1112"_s, u"DE89 3704 0044 0532 0130 01"_s, u"1700000000000000"_s,
                 u"ISBN 978-3-16-148410-0"_s, u"1,2,3,4,5,6,7,8,9,10"_s, u"••• called again"_s, u""_s, u"+"_s, u"("_s,
                 u"+ 1"_s, u"12:00:00"_s, u"10 20 30"_s, u"😀 0 😀"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void leavesAloneWhatNotesAreFullOf()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const domain::PersonalData &data : domain::personalDataIn(text))
            found.append(text.mid(data.start, data.length));
        QCOMPARE(found, QStringList());
    }

    void findsSeveralInTheirOrder()
    {
        const QString text = u"+45 12 34 56 78, ada@example.org, DE89370400440532013000; 4111111111111111"_s;
        const auto found = domain::personalDataIn(text);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.at(0).kind, PersonalDataKind::PhoneNumber);
        QCOMPARE(found.at(1).kind, PersonalDataKind::EmailAddress);
        QCOMPARE(found.at(2).kind, PersonalDataKind::Iban);
        QCOMPARE(found.at(3).kind, PersonalDataKind::CardNumber);
    }

    void masksAllOfItAndIsQuietAfterwards()
    {
        const QString masked
            = domain::withoutPersonalData(u"Call 0471 55 82 13 or ada@example.org before 10 December"_s);
        QCOMPARE(masked, u"Call ••• or ••• before 10 December"_s);
        QVERIFY(domain::personalDataIn(masked).isEmpty());
        QCOMPARE(domain::withoutPersonalData(u"nothing here"_s), u"nothing here"_s);
    }

    void readsALongTextOnce_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a", "1 ", "1", "a@", "@", "DE12 ", "DE89", "+", "(", "0471 ", "."})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    /// Ten times the text takes about ten times the time, not a hundred times: compared with itself, not with a
    /// clock.
    void readsALongTextOnce()
    {
        QFETCH(QString, piece);
        const auto bestOf = [](const QString &text) {
            // The processor's time, not the clock's: what else the machine does is no matter.
            std::clock_t best = std::numeric_limits<std::clock_t>::max();
            for (int run = 0; run < 5; ++run) {
                const std::clock_t before = std::clock();
                domain::personalDataIn(text);
                best = std::min(best, std::clock() - before);
            }
            return static_cast<double>(best) + CLOCKS_PER_SEC / 10'000.0;
        };
        const QString tenth = piece.repeated(10'000 / piece.size());
        QVERIFY(bestOf(tenth.repeated(10)) < 40 * bestOf(tenth));
    }
};

TRYWEEK_TEST(tst_personaldata, PersonalDataTest)
#include "tst_personaldata.moc"
