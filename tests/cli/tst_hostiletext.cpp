// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "support/test_main.h"

#include <QElapsedTimer>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 quickly = 10'000; ///< milliseconds, on a busy machine

/// Whether a terminal would show all of it and obey nothing.
bool isOnlyShown(const QByteArray &output)
{
    const QString text = QString::fromUtf8(output);
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        const bool isControl = (code < 0x20 && code != '\n') || (code >= 0x7f && code <= 0x9f);
        return !isControl && !(code >= 0x202a && code <= 0x202e) && !(code >= 0x2066 && code <= 0x2069);
    });
}

} // namespace

/// What other people wrote, and files that are none, met by the built program.
class HostileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatATerminalWouldObey()
    {
        const CommandLine tryweek;
        tryweek.file(u"c.csv"_s,
            "date,sco\x1bre,comment\n2026-03-02,7,\"\x1b]0;owned\x07 \xc2\x9b"
            "31m \xe2\x80\xaetxt\"\n2026-03-03,8,plain\n");
        for (const QStringList &arguments : {QStringList{u"preview"_s, u"c.csv"_s},
                 {u"preview"_s, u"c.csv"_s, u"--json"_s}, {u"import"_s, u"w.tryweek"_s, u"c.csv"_s},
                 {u"search"_s, u"w.tryweek"_s, u"owned"_s}, {u"info"_s, u"w.tryweek"_s}}) {
            const Run run = tryweek(arguments);
            QVERIFY2(run.status == 0, run.err.constData());
            QVERIFY2(isOnlyShown(run.out), run.out.constData());
        }
        QVERIFY(tryweek({u"preview"_s, u"c.csv"_s}).out.contains("\\x1b]0;owned\\x07 \\x9b"));
        const Run json = tryweek({u"preview"_s, u"c.csv"_s, u"--json"_s});
        QVERIFY(QString::fromUtf8(QJsonDocument(json.json()).toJson()).contains(u"\u202etxt"));
    }

    void showsTheNameOfAFileInAnError()
    {
        const Run run = CommandLine()({u"preview"_s, u"no\x1b[2J\nsuch\u202efile"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("no\\x1b[2J\\nsuch\\u202efile"), run.err.constData());
        QVERIFY(run.complainsOnce());
        QVERIFY(isOnlyShown(run.err));
    }

    void refusesWhatIsNoFileAtOnce()
    {
        const CommandLine tryweek;
        QCOMPARE(mkfifo(qPrintable(tryweek.path(u"pipe"_s)), 0600), 0);
        for (const QString &path : {u"pipe"_s, u"/dev/zero"_s, u"/dev/null"_s, u"."_s, u"/dev/stdin"_s}) {
            for (const QStringList &arguments :
                {QStringList{u"preview"_s, path}, {u"preview"_s, path, u"--csv"_s, u"o.csv"_s},
                    {u"import"_s, u"w.tryweek"_s, path}, {u"info"_s, path}, {u"check"_s, path}}) {
                QElapsedTimer timer;
                timer.start();
                const Run run = tryweek(arguments);
                QVERIFY2(timer.elapsed() < quickly, qPrintable(arguments.join(u' ')));
                QCOMPARE(run.status, 1);
                QVERIFY2(run.complainsOnce(), qPrintable(arguments.join(u' ') + QString::fromUtf8(run.err)));
            }
        }
        QCOMPARE(tryweek.files(), QStringList());
    }

    void refusesAPageForASearchAtOnce()
    {
        const CommandLine tryweek;
        QCOMPARE(tryweek({u"example"_s, u"e.tryweek"_s}).status, 0);
        QStringList words{u"search"_s, u"e.tryweek"_s};
        for (int i = 0; i < 30'000; ++i)
            words.append(u"w"_s + QString::number(i));
        QElapsedTimer timer;
        timer.start();
        const Run run = tryweek(words);
        QVERIFY(timer.elapsed() < quickly);
        QCOMPARE(run.status, 1);
        QVERIFY(run.complainsOnce());
        QVERIFY2(run.err.contains("Too long: what to look for"), run.err.constData());
        QCOMPARE(tryweek({u"search"_s, u"e.tryweek"_s, QString(u"a "_s).repeated(500)}).status, 0);
    }

    void keepsAPlaceholderInAName()
    {
        const CommandLine tryweek;
        tryweek.file(u"%2 and %1.csv"_s, "date,score\n2026-03-02,7\n");
        const Run run = tryweek({u"import"_s, u"w.tryweek"_s, u"%2 and %1.csv"_s});
        QVERIFY2(run.out.contains("“%2 and %1”"), run.out.constData());
        QVERIFY(tryweek({u"info"_s, u"w.tryweek"_s}).out.contains("%2 and %1, 1 responses"));
    }

    void makesOneLineOfAPastedName()
    {
        const CommandLine tryweek;
        tryweek.file(u"c.csv"_s, "date,score\n2026-03-02,7\n");
        const QString pasted = u"Ada\n\u202eLovelace"_s;
        const Run run
            = tryweek({u"import"_s, u"w.tryweek"_s, u"c.csv"_s, u"--name"_s, pasted, u"--person"_s, pasted});
        QVERIFY2(run.out.contains("“Ada Lovelace”"), run.out.constData());
        const Run tooLong = tryweek({u"import"_s, u"w.tryweek"_s, u"c.csv"_s, u"--name"_s, QString(201, u'x')});
        QCOMPARE(tooLong.status, 1);
        QVERIFY2(tooLong.err.contains("at most 200 characters"), tooLong.err.constData());
    }
};

TRYWEEK_TEST(tst_hostiletext, HostileTextTest)
#include "tst_hostiletext.moc"
