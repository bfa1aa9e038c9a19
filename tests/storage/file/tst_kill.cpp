// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/workspace.h"
#include "support/helperprocess.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using support::HelperProcess;

/// Saved means on the disk: what was acknowledged is there after the process was killed.
class KillTest : public QObject
{
    Q_OBJECT

    static qint64 countOf(const QString &path, const QList<qint64> &ids)
    {
        storage::Connection connection(path, storage::Connection::Access::Read);
        const storage::Reader reader(connection);
        qint64 found = 0;
        for (const qint64 id : ids)
            found += reader
                         .value("SELECT count(*) FROM note JOIN search_people AS entry ON entry.rowid = note.id"
                                " WHERE note.id = ?",
                             id)
                         .value();
        return found;
    }

private slots:
    void losesNothingAcknowledgedInTwoHundredKills()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        workspace.close();

        QList<qint64> acknowledged;
        for (int kill = 0; kill < 200; ++kill) {
            HelperProcess helper({u"log"_s, workspace.path()});
            QCOMPARE(helper.line(), QByteArray("start"));
            // From "while it opens the file" to "after several notes", always in the middle of something.
            const qsizetype from = acknowledged.size();
            for (int notes = kill % 8; notes > 0; --notes) {
                const auto line = helper.line();
                QVERIFY(line && line->toLongLong() > 0);
                acknowledged.append(line->toLongLong());
            }
            helper.kill();
            for (const QByteArray &line : helper.remainingLines())
                acknowledged.append(line.toLongLong());

            QCOMPARE(support::problemsOf(workspace.path()), QString());
            QCOMPARE(countOf(workspace.path(), acknowledged.mid(from)), acknowledged.size() - from);
        }
        QVERIFY(acknowledged.size() > 500);
        QCOMPARE(countOf(workspace.path(), acknowledged), acknowledged.size());
        QVERIFY(workspace.reopen().has_value());
    }
};

TRYWEEK_TEST(tst_kill, KillTest)
#include "tst_kill.moc"
