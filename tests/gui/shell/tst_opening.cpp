// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/messagebar.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::WindowDesk;

namespace
{

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What the window says of files that cannot be opened as usual.
class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfANewerVersionIsLeftAlone()
    {
        WindowDesk desk;
        desk.office.workspace.reset();
        constexpr qint64 schemaAt = 60;
        overwrite(desk.office.path(), schemaAt, QByteArray::fromHex("000003e7"));
        desk.window->openFile(desk.office.path());
        QVERIFY(!desk.window->workspace());
        QVERIFY(desk.find<QLabel>(u"troubleSentence"_s)->text().contains(u"newer Tryweek"));
        QVERIFY(!desk.find<QPushButton>(u"readButton"_s));
        QVERIFY(!desk.find<QPushButton>(u"restoreButton"_s));
        QCOMPARE(desk.focusName(), u"otherButton"_s);
    }

    void aFileThatIsOpenElsewhereCanBeRead()
    {
        WindowDesk desk;
        desk.office.workspace.reset();
        QFile lock(desk.office.path() + u"-lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QJsonDocument(
            QJsonObject{{u"person"_s, u"Bo"_s}, {u"host"_s, u"front-desk-2"_s}, {u"process"_s, u"4711"_s},
                {u"started"_s, u"1"_s}, {u"since"_s, u"2026-11-23T08:00:00.000Z"_s}})
                       .toJson());
        lock.close();
        desk.window->openFile(desk.office.path());
        QVERIFY(desk.window->workspace());
        QVERIFY(desk.workspace().isReadOnly());
        QVERIFY(desk.window->windowTitle().contains(u"(for reading)"));
        QVERIFY(QFile::exists(lock.fileName()));
    }

    void aFileThatIsDamagedInsideIsOpenedAndTheDamageTold()
    {
        WindowDesk desk;
        constexpr qint64 pageSize = 4096;
        const auto page = desk.office.workspace->storage().reader().value(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'learning_touchpoint'");
        QVERIFY(page.value() > 1);
        desk.office.workspace.reset();
        overwrite(desk.office.path(), (page.value() - 1) * pageSize, QByteArray(64, '\xff'));
        desk.window->openFile(desk.office.path());
        QVERIFY(desk.window->workspace()); // what the window shows does not lie there
        QTRY_VERIFY(desk.find<gui::MessageBar>({}));
        QVERIFY2(desk.find<gui::MessageBar>({})->text().contains(u"damage"),
            qPrintable(desk.find<gui::MessageBar>({})->text()));
        QVERIFY(QDir(desk.office.path() + u"-backups"_s).entryList(QDir::Files).isEmpty());
    }
};

TRYWEEK_GUI_TEST(tst_opening, OpeningTest)
#include "tst_opening.moc"
