// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/changes.h"
#include "domain/base/id.h"
#include "support/test_main.h"

class IdTest : public QObject
{
    Q_OBJECT

private slots:
    void isInvalidUntilGiven()
    {
        QVERIFY(!domain::NoteId().isValid());
        QVERIFY(domain::NoteId(7).isValid());
    }

    void keepsItsNumberWithoutItsKind() { QCOMPARE(domain::anyId(domain::NoteId(7)), domain::AnyId(7)); }

    void sortsByTime() { QVERIFY(domain::NoteId(7) < domain::NoteId(8)); }
};

TRYWEEK_TEST(tst_id, IdTest)
#include "tst_id.moc"
