// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/openfile.h"

#include "support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class OpenFileTest : public QObject
{
    Q_OBJECT

private slots:
    void isFoundUnderItsNewNameAndNotWhenRemoved()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"first"_s);
        const QString second = folder.filePath(u"second"_s);
        QFile file(first);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto identity = files::platform::identityOf(first);
        if (!identity || !files::nameOfOpenFile(*identity))
            QSKIP("this system does not tell where an open file is");
        QCOMPARE(files::nameOfOpenFile(*identity), std::optional(first));
        QVERIFY(files::platform::renameOver(first, second));
        QCOMPARE(files::nameOfOpenFile(*identity), std::optional(second));
        QVERIFY(QFile::remove(second));
        QCOMPARE(files::nameOfOpenFile(*identity), std::optional(QString()));
        file.close();
        QVERIFY(!files::nameOfOpenFile(*identity));
    }
};

TRYWEEK_TEST(tst_openfile, OpenFileTest)
#include "tst_openfile.moc"
