// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/fielddrafts.h"

#include "application/workspace/history.h"
#include "support/builders.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using application::FieldDrafts;
using application::HalfTyped;
using support::must;
using support::Office;

class FieldDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void outlastTheProgramForTheirAuthorOnly()
    {
        Office office;
        const HalfTyped halfTyped{u"Fewer calls"_s, u"Fewer calls twi 😀"_s};
        must(FieldDrafts(*office.workspace).keep(u"cycle/1/statement"_s, halfTyped));

        office.open();
        FieldDrafts drafts(*office.workspace);
        QCOMPARE(drafts.kept(u"cycle/1/statement"_s), std::optional(halfTyped));
        QVERIFY(!drafts.kept(u"cycle/1/who"_s));
        office.actAs(office.bo);
        QVERIFY(!drafts.kept(u"cycle/1/statement"_s));

        office.actAs(office.ada);
        must(drafts.drop(u"cycle/1/statement"_s));
        must(drafts.drop(u"cycle/1/statement"_s));
        QVERIFY(!drafts.kept(u"cycle/1/statement"_s));
    }

    void areNothingThatCanBeUndone()
    {
        Office office;
        const auto before = office.workspace->nextUndo();
        must(FieldDrafts(*office.workspace).keep(u"cycle/1/statement"_s, {{}, u"half"_s}));
        QCOMPARE(office.workspace->nextUndo().has_value(), before.has_value());
        if (before)
            QCOMPARE(office.workspace->nextUndo()->code, before->code);
    }
};

TRYWEEK_TEST(tst_fielddrafts, FieldDraftsTest)
#include "tst_fielddrafts.moc"
