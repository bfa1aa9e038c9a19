// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/foundtext.h"
#include "support/gui_test_main.h"

#include <QApplication>
#include <QFontMetrics>

using namespace Qt::StringLiterals;
using gui::foundLine;
using gui::FoundPart;
using gui::foundParts;

/// What of a hit the search shows: one line, and in it always the match.
class FoundTextTest : public QObject
{
    Q_OBJECT

    static QFont markFont()
    {
        QFont bold = QApplication::font();
        bold.setBold(true);
        return bold;
    }
    static QList<FoundPart> partsIn(const QString &line, const QString &words, int room)
    {
        return foundParts(line, words, QApplication::font(), markFont(), room);
    }
    static int widthOf(const QList<FoundPart> &parts)
    {
        int width = 0;
        for (const FoundPart &part : parts)
            width += QFontMetrics(part.marked ? markFont() : QApplication::font()).horizontalAdvance(part.text);
        return width;
    }

private slots:
    void showsAShortLineWhole()
    {
        QCOMPARE(partsIn(u"Wants the final bill by post"_s, u"final b"_s, 2000),
            (QList<FoundPart>{{u"Wants the "_s}, {u"final b"_s, true}, {u"ill by post"_s}}));
        QCOMPARE(partsIn(u"Nothing of it"_s, u"bill"_s, 2000), QList<FoundPart>{{u"Nothing of it"_s}});
        QCOMPARE(partsIn(u"Nothing"_s, QString(), 2000), QList<FoundPart>{{u"Nothing"_s}});
    }

    void marksEveryWordWithoutRegardToCaseAndAccents()
    {
        QCOMPARE(partsIn(u"The Café near the bill, a cafe"_s, u"bill CAFE"_s, 2000),
            (QList<FoundPart>{{u"The "_s}, {u"Café"_s, true}, {u" near the "_s}, {u"bill"_s, true}, {u", a "_s},
                {u"cafe"_s, true}}));
        // At the beginning of a word where there is one.
        QCOMPARE(partsIn(u"unbilled bills"_s, u"bill"_s, 2000),
            (QList<FoundPart>{{u"unbilled "_s}, {u"bill"_s, true}, {u"s"_s}}));
        QCOMPARE(
            partsIn(u"unbilled"_s, u"bill"_s, 2000), (QList<FoundPart>{{u"un"_s}, {u"bill"_s, true}, {u"ed"_s}}));
    }

    void alwaysShowsTheMatch_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("room");
        for (const int before : {0, 3, 12, 40, 200})
            for (const int room : {120, 300, 580})
                QTest::addRow("%d words before, %d px", before, room) << before << room;
    }

    void alwaysShowsTheMatch()
    {
        QFETCH(const int, before);
        QFETCH(const int, room);
        const QString line = u"word "_s.repeated(before) + u"final bill and more of it, "_s + u"word "_s.repeated(40);
        const QList<FoundPart> parts = partsIn(line.trimmed(), u"bill"_s, room);
        QVERIFY(parts.contains(FoundPart{u"bill"_s, true}));
        QVERIFY2(widthOf(parts) <= room, qPrintable(QString::number(widthOf(parts))));
        QVERIFY(parts.last().text.endsWith(u'…'));
    }

    void takesTheLineThatHasTheWords()
    {
        const QString idea = u"Say the amount first\nsomeone who moved asks about the final bill\nname the  sum"_s;
        QCOMPARE(foundLine(idea, u"bill fin"_s), u"someone who moved asks about the final bill"_s);
        QCOMPARE(foundLine(idea, u"sum"_s), u"name the sum"_s);
        QCOMPARE(foundLine(u"one\ntwo"_s, u"three"_s), u"one two"_s);
    }
};

TRYWEEK_GUI_TEST(tst_foundtext, FoundTextTest)
#include "tst_foundtext.moc"
