// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/plainname.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;

class PlainNameTest : public QObject
{
    Q_OBJECT

private slots:
    void isOneLineWithoutWhatNobodySees_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("plain");
        QTest::newRow("ordinary") << u"Line of Ada"_s << u"Line of Ada"_s;
        QTest::newRow("blanks around") << u"  Ada\t\n"_s << u"Ada"_s;
        QTest::newRow("pasted lines") << u"one\r\ntwo\u2028three"_s << u"one two three"_s;
        QTest::newRow("controls") << u"a\u001b[31mb\u0007\u009bc\u007f"_s << u"a[31mbc"_s;
        QTest::newRow("turned round") << u"\u202egpj.exe\u202c \u2066x\u2069"_s << u"gpj.exe x"_s;
        QTest::newRow("unseen") << u"\ufeffA\u200bd\u2060a"_s << u"Ada"_s;
        QTest::newRow("only unseen") << u"\u200b\u202e\n"_s << QString();
        QTest::newRow("joined by need") << u"👩\u200d👧 می\u200cخواهم"_s << u"👩\u200d👧 می\u200cخواهم"_s;
        QTest::newRow("markup is text") << u"<b>&lt; %1"_s << u"<b>&lt; %1"_s;
    }
    void isOneLineWithoutWhatNobodySees()
    {
        QFETCH(const QString, written);
        QTEST(domain::plainName(written), "plain");
    }

    void isAtMostTwoHundredCharacters()
    {
        const QString longest(domain::maximumNameLength, u'x');
        QCOMPARE(domain::nameFrom(longest + u'\n', u"name"_s).value(), longest);
        const auto tooLong = domain::nameFrom(longest + u'x', u"name"_s);
        QCOMPARE(tooLong.error(), (domain::Error{domain::ErrorCode::FieldTooLong, u"200"_s, u"name"_s}));
        QCOMPARE(domain::nameFrom(u"\u202e "_s, u"title"_s).error(),
            (domain::Error{domain::ErrorCode::FieldEmpty, {}, u"title"_s}));
    }

    void isCutWhereNobodyTypedIt()
    {
        QCOMPARE(domain::plainShortName(QString(300, u'x')), QString(200, u'x'));
        QCOMPARE(domain::plainShortName(QString(199, u'x') + u"👧"_s), QString(199, u'x'));
    }
};

TRYWEEK_TEST(tst_plainname, PlainNameTest)
#include "tst_plainname.moc"
