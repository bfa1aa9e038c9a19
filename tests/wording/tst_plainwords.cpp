// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

/// Words that people never read: they promise more than a week of notes can carry.
class PlainWordsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList filesWithTheWord(const QString &folder)
    {
        QStringList found;
        QDirIterator files(folder,
            {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s, u"*.ts"_s, u"*.md"_s, u"*.json"_s, u"*.desktop"_s, u"*.xml"_s},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                found.append(file.fileName() + u" cannot be read"_s);
            else if (file.readAll().toLower().contains("signifi"))
                found.append(file.fileName());
        }
        return found;
    }

private slots:
    void neverSaySignificant_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"src", "ui", "translations", "resources", "packaging"})
            QTest::newRow(folder) << QStringLiteral(TRYWEEK_SOURCE_DIR "/") + QString::fromLatin1(folder);
    }

    void neverSaySignificant()
    {
        QFETCH(const QString, folder);
        QVERIFY(QDir(folder).exists());
        QCOMPARE(filesWithTheWord(folder), QStringList());
    }

    void neverSaySignificantInTheReadMe()
    {
        for (const char *name : {"README.md", "CHANGELOG.md"}) {
            QFile file(QStringLiteral(TRYWEEK_SOURCE_DIR "/") + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().toLower().contains("signifi"), name);
        }
    }
};

TRYWEEK_TEST(tst_plainwords, PlainWordsTest)
#include "tst_plainwords.moc"
