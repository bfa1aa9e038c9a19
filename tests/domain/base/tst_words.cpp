// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cycle/direction.h"
#include "domain/cycle/evidencekind.h"
#include "domain/cycle/level.h"
#include "domain/cycle/measurekind.h"
#include "domain/cycle/reach.h"
#include "domain/cycle/stance.h"
#include "domain/cycle/step.h"
#include "domain/data/about.h"
#include "domain/data/exploreview.h"
#include "domain/data/tone.h"
#include "domain/figures/weight.h"
#include "domain/people/role.h"
#include "domain/reflection/decisionkind.h"
#include "domain/reflection/reflectionform.h"
#include "domain/week/design.h"
#include "domain/week/did.h"
#include "domain/week/effect.h"
#include "domain/week/phase.h"
#include "domain/week/round.h"
#include "support/test_main.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

/// Every value has one word of its own that leads back to it.
template <typename Enum>
void checkWords()
{
    QSet<QString> words;
    for (const auto &[value, text] : domain::EnumWords<Enum>::words) {
        const QString word = domain::word(value);
        QCOMPARE(word, QString::fromLatin1(text));
        const auto back = domain::fromWord<Enum>(word);
        QVERIFY(back.has_value());
        QCOMPARE(back.value(), value);
        words.insert(word);
    }
    QCOMPARE(static_cast<size_t>(words.size()), domain::EnumWords<Enum>::words.size());
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void leadThereAndBack();
    void areNeverGuessed_data();
    void areNeverGuessed();
};

void WordsTest::leadThereAndBack()
{
    checkWords<domain::About>();
    checkWords<domain::DecisionKind>();
    checkWords<domain::Design>();
    checkWords<domain::Did>();
    checkWords<domain::Direction>();
    checkWords<domain::Effect>();
    checkWords<domain::EvidenceKind>();
    checkWords<domain::ExploreView>();
    checkWords<domain::Level>();
    checkWords<domain::MeasureKind>();
    checkWords<domain::Phase>();
    checkWords<domain::Reach>();
    checkWords<domain::ReflectionForm>();
    checkWords<domain::Role>();
    checkWords<domain::RoundState>();
    checkWords<domain::Stance>();
    checkWords<domain::Step>();
    checkWords<domain::Tone>();
    checkWords<domain::Weight>();
}

void WordsTest::areNeverGuessed_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("capital") << u"Better"_s;
    QTest::newRow("space") << u"better "_s;
    QTest::newRow("other enum") << u"yes"_s;
}

void WordsTest::areNeverGuessed()
{
    QFETCH(const QString, word);
    const auto effect = domain::fromWord<domain::Effect>(word);

    QVERIFY(effect.has_error());
    QCOMPARE(effect.error(), (domain::Error{domain::ErrorCode::FieldInvalid, word, {}}));
}

TRYWEEK_TEST(tst_words, WordsTest)
#include "tst_words.moc"
