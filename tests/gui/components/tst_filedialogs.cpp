// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/filedialogs.h"

#include "support/gui_test_main.h"
#include "support/helperprocess.h"
#include "support/windowdesk.h"

#include <QFileDialog>
#include <QFileSystemModel>
#include <QScopeGuard>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::HelperProcess;
using support::WindowDesk;

/// Files are asked for, listed and dropped without a look into them: the locks of the open workspace stay.
class FileDialogsTest : public QObject
{
    Q_OBJECT

    static QList<QByteArray> locksOf(const QString &path)
    {
        HelperProcess neighbour({u"locks"_s, path});
        return {neighbour.line().value_or(QByteArray()), neighbour.line().value_or(QByteArray())};
    }

    const QList<QByteArray> m_held = {"file held", "memory held"};

    /// Shows the window that `ask` opens until it lists the file, and leaves it.
    static bool listed(const QString &file, const std::function<void()> &ask)
    {
        bool seen = false;
        QTimer look;
        look.setInterval(20);
        int looks = 0;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            auto *window = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!window)
                return;
            auto *model = window->findChild<QFileSystemModel *>();
            const QModelIndex index = model ? model->index(file) : QModelIndex();
            // The kind is there when the icons' thread has been at the file.
            seen = index.isValid() && !model->data(index.siblingAtColumn(2)).toString().isEmpty();
            if (seen || ++looks == 500)
                window->reject();
        });
        look.start();
        ask();
        return seen;
    }

private slots:
    void noWindowThatAsksForAFileDropsTheLocks_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("open") << 0;
        QTest::newRow("save") << 1;
        QTest::newRow("open once more, from the folder of before") << 0;
    }

    void noWindowThatAsksForAFileDropsTheLocks()
    {
        QFETCH(int, which);
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        const QString path = desk.office.path();
        const QString folder = QFileInfo(path).absolutePath();
        QCOMPARE(locksOf(path), m_held);
        const QString current = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder)); // as when the program is started beside its file
        const auto back = qScopeGuard([&current] { QDir::setCurrent(current); });
        QVERIFY(listed(path, [&] {
            if (which == 0)
                gui::askForFile(desk.window.get(), u"Open"_s, folder, u"All files (*)"_s);
            else
                gui::askWhereToSave(desk.window.get(), u"Save"_s, folder + u"/new.csv"_s, u"All files (*)"_s);
        }));
        QCOMPARE(locksOf(path), m_held);
    }

    void theOpenWorkspaceIsNoFileToImport()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        const QString path = desk.office.path();
        desk.window->go({gui::PageKind::Import, {}, {}, path}); // where a dropped file is taken
        QTRY_VERIFY2(desk.shownText().contains(u"in use at this moment"_s), qPrintable(desk.shownText()));
        QCOMPARE(locksOf(path), m_held);
    }
};

TRYWEEK_GUI_TEST(tst_filedialogs, FileDialogsTest)
#include "tst_filedialogs.moc"
