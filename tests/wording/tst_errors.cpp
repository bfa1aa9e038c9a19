// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/errors.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;

namespace
{

constexpr int numberOfErrorCodes = static_cast<int>(ErrorCode::UsageWrong) + 1;

} // namespace

class ErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAnOwnSentenceForEveryError();
    void saysWhatHappenedWhatWasKeptAndWhatToDo();
    void staysCalm();
    void namesWhatTheErrorCarries();
    void speaksWithoutWhatTheErrorDoesNotCarry();
    void leavesPercentSignsInNamesAlone();

private:
    /// Every error, bare and with both values.
    static QStringList allSentences()
    {
        QStringList result;
        for (int i = 0; i < numberOfErrorCodes; ++i) {
            result += wording::sentence(Error{static_cast<ErrorCode>(i), {}, {}});
            result += wording::sentence(Error{static_cast<ErrorCode>(i), u"what was found"_s, u"which one"_s});
        }
        return result;
    }
};

void ErrorsTest::hasAnOwnSentenceForEveryError()
{
    QSet<QString> sentences;
    for (int i = 0; i < numberOfErrorCodes; ++i) {
        const QString sentence = wording::sentence(Error{static_cast<ErrorCode>(i), {}, {}});
        QVERIFY2(!sentence.isEmpty(), qPrintable(u"error %1"_s.arg(i)));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void ErrorsTest::saysWhatHappenedWhatWasKeptAndWhatToDo()
{
    static const QRegularExpression end(u"\\.( |$)"_s);
    for (const QString &sentence : allSentences()) {
        QCOMPARE(sentence.count(end), 3);
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

void ErrorsTest::staysCalm()
{
    static const QRegularExpression loud(
        u"!|please|sorry|oops|successfully|invalid|illegal|fatal|error"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &sentence : allSentences())
        QVERIFY2(!loud.match(sentence).hasMatch(), qPrintable(sentence));
}

void ErrorsTest::namesWhatTheErrorCarries()
{
    QCOMPARE(wording::sentence(Error{ErrorCode::FileForeign, {}, u"notes.txt"_s}),
        u"notes.txt is not a Tryweek workspace. It was left as it is. Choose a file that ends in .tryweek."_s);
    QCOMPARE(wording::sentence(Error{ErrorCode::ImportSheetMissing, u"Answers, Plans"_s, u"May"_s}),
        u"The workbook has no sheet May. Nothing was imported. Choose one of these: Answers, Plans."_s);
    QCOMPARE(wording::sentence(Error{ErrorCode::FieldInvalid, u"0:0"_s, u"scale"_s}),
        u"“0:0” cannot be taken for a scale. What you entered is kept. Change it, then save again."_s);
    QVERIFY(wording::sentence(Error{ErrorCode::NotFound, {}, u"customer_type"_s})
                .startsWith(u"There is no such customer type in the workspace."_s));
    QVERIFY(wording::sentence(Error{ErrorCode::StorageFailed, u"disk I/O 10"_s, {}}).contains(u"(disk I/O 10)"_s));
}

void ErrorsTest::speaksWithoutWhatTheErrorDoesNotCarry()
{
    QCOMPARE(wording::sentence(Error{ErrorCode::FieldTooLong, {}, u"text"_s}),
        u"A text is too long. What you entered is kept. Shorten it, then try again."_s);
}

void ErrorsTest::leavesPercentSignsInNamesAlone()
{
    const QString sentence = wording::sentence(Error{ErrorCode::FieldTooLong, u"20"_s, u"share %2"_s});
    QVERIFY2(sentence.startsWith(u"Too long: share %2, at most 20 characters."_s), qPrintable(sentence));
}

TRYWEEK_TEST(tst_errors, ErrorsTest)
#include "tst_errors.moc"
