// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/charttext.h"

#include "picture.h"

using namespace Qt::StringLiterals;

class ChartTextTest : public QObject
{
    Q_OBJECT

private slots:
    void breaksAtSpacesFirst()
    {
        const QFontMetricsF metrics(QFont(u"DejaVu Sans"_s, 10));
        const qreal width = metrics.horizontalAdvance(u"call again"_s) + 1;
        QCOMPARE(
            charts::wrapped(u"Had to call again"_s, metrics, width, 3), (QStringList{u"Had to"_s, u"call again"_s}));
    }

    void breaksLongWordsBetweenSyllables()
    {
        const QFontMetricsF metrics(QFont(u"DejaVu Sans"_s, 10));
        const qreal width = metrics.horizontalAdvance(u"Appoint-"_s) + 3;
        QCOMPARE(charts::wrapped(u"Appointment"_s, metrics, width, 3), (QStringList{u"Appoint-"_s, u"ment"_s}));
    }

    void aNumberStaysWithItsSign()
    {
        const QFontMetricsF metrics(QFont(u"DejaVu Sans"_s, 10));
        const qreal width = metrics.horizontalAdvance(u"make 63"_s) + 1;
        QCOMPARE(charts::wrapped(u"make 63\u00a0%"_s, metrics, width, 3), (QStringList{u"make"_s, u"63\u00a0%"_s}));
    }

    void endsInAnEllipsisWhenLinesRunOut()
    {
        const QFontMetricsF metrics(QFont(u"DejaVu Sans"_s, 10));
        const QStringList lines
            = charts::wrapped(u"Problem with a credit reporting company's investigation"_s, metrics, 90, 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().endsWith(u'…'));
    }

    void noLineIsWiderThanItsRoom()
    {
        const QFontMetricsF metrics(QFont(u"DejaVu Sans"_s, 21));
        for (const QString &text :
            {u"Rechtsschutzversicherungsgesellschaften"_s, u"a b c d e f g"_s, u"😎😎😎😎😎😎😎"_s, u""_s})
            for (qreal width = 1; width < 300; width += 7)
                for (const QString &line : charts::wrapped(text, metrics, width, 3))
                    QVERIFY(metrics.horizontalAdvance(line) <= width);
    }
};

TRYWEEK_PICTURE_TEST(tst_charttext, ChartTextTest)
#include "tst_charttext.moc"
