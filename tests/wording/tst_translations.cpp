// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/translations.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

/// A sentence with a number in it, and its forms in a .ts file.
struct Plural
{
    QString context;
    QString source;
    QString comment; ///< tells two alike apart
    QStringList forms;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QList<Plural> readPlurals(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Plural> plurals;
    QString context;
    bool numerus = false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            numerus = xml.attributes().value("numerus"_L1) == u"yes";
        else if (xml.name() == u"source" && numerus)
            plurals += Plural{context, xml.readElementText(), {}, {}};
        else if (xml.name() == u"comment" && !plurals.isEmpty())
            plurals.last().comment = xml.readElementText();
        else if (xml.name() == u"numerusform" && !plurals.isEmpty())
            plurals.last().forms += xml.readElementText();
    }
    return plurals;
}

/// Where the number stands, in the locale's digits or not.
const QRegularExpression numberMark(u"%L?n"_s);

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPluralOfTheCodeHasItsTwoEnglishForms();
    void speaksPluralsInEnglish();
    void fallsBackToEnglishInALanguageThatIsNotThere();

private:
    const QString m_english = QStringLiteral(TRYWEEK_SOURCE_DIR "/translations/tryweek_en.ts");
};

void TranslationsTest::everyPluralOfTheCodeHasItsTwoEnglishForms()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"tryweek_en.ts"_s);
    QProcess lupdate;
    QStringList arguments{
        u"-silent"_s, u"-pluralonly"_s, u"-I"_s, QStringLiteral(TRYWEEK_SOURCE_DIR "/src"), u"-ts"_s, fresh};
    for (const QString &top : {u"/ui"_s, u"/src"_s})
        if (const QString path = QStringLiteral(TRYWEEK_SOURCE_DIR) + top; QFile::exists(path))
            arguments.prepend(path);
    lupdate.start(QStringLiteral(TRYWEEK_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    QSet<QString> translated;
    for (const Plural &plural : readPlurals(m_english)) {
        QVERIFY2(plural.forms.size() == 2 && !plural.forms.contains(QString()), qPrintable(plural.source));
        QVERIFY2(plural.forms.last().contains(numberMark), qPrintable(plural.source));
        QVERIFY2(plural.context.contains(u"::"), qPrintable(plural.context)); // our classes are in namespaces
        translated.insert(plural.key());
    }
    QStringList missing;
    for (const Plural &plural : readPlurals(fresh))
        if (!translated.contains(plural.key()))
            missing += u"%1: %2"_s.arg(plural.context, plural.source);
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"not in translations/tryweek_en.ts (target update_translations):\n"_s + missing.join(u'\n')));
}

void TranslationsTest::speaksPluralsInEnglish()
{
    wording::installTranslations(*QCoreApplication::instance(), QLocale::c());
    const QList<Plural> plurals = readPlurals(m_english);
    QVERIFY(!plurals.isEmpty());
    for (const Plural &plural : plurals) {
        const QByteArray context = plural.context.toUtf8();
        const QByteArray source = plural.source.toUtf8();
        const QByteArray comment = plural.comment.toUtf8();
        const auto said = [&](int n) {
            return QCoreApplication::translate(
                context.constData(), source.constData(), comment.isEmpty() ? nullptr : comment.constData(), n);
        };
        QCOMPARE(said(1), QString(plural.forms.first()).replace(numberMark, u"1"_s));
        QCOMPARE(said(2), QString(plural.forms.last()).replace(numberMark, u"2"_s));
    }
}

void TranslationsTest::fallsBackToEnglishInALanguageThatIsNotThere()
{
    wording::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Icelandic));

    QCOMPARE(QCoreApplication::translate("wording::Days", "today"), u"today"_s);
    QVERIFY(QFile::exists(u":/tryweek/translations/tryweek_en.qm"_s));
}

TRYWEEK_TEST(tst_translations, TranslationsTest)
#include "tst_translations.moc"
