#include "storage/workspace.h"

#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsBack()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        QVERIFY(rows.has_value());
        const auto note = workspace->perform({u"note.add"_s}, [&](storage::Writer &writer) {
            return rows.value().insertNote(writer, u"Asked what else, heard it all"_s);
        });
        QVERIFY(note.has_value());

        QVERIFY(workspace.reopen().has_value());

        const auto text = workspace.reader().value<QString>("SELECT text FROM note WHERE id = ?", note.value());
        QCOMPARE(text.value(), u"Asked what else, heard it all"_s);
    }

    void undoesAndRedoes()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        QVERIFY(rows.has_value());
        QVERIFY(workspace
                    ->perform({u"note.add"_s},
                        [&](storage::Writer &writer) { return rows.value().insertNote(writer, u"one"_s); })
                    .has_value());
        const auto count = [&] { return workspace.reader().value("SELECT count(*) FROM note").value(); };
        QCOMPARE(count(), 1);

        QVERIFY(workspace->undo().has_value());
        QCOMPARE(count(), 0);
        QVERIFY(workspace->redo().has_value());
        QCOMPARE(count(), 1);
        QVERIFY(workspace->undo().has_value());
        QVERIFY(workspace->undo().has_value());
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM person").value(), 0);
        QCOMPARE(workspace->undo().error().code, domain::ErrorCode::NothingToUndo);
    }
};

TRYWEEK_TEST(tst_workspace, WorkspaceTest)
#include "tst_workspace.moc"
