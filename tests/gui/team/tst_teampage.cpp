// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/listrowmodel.h"
#include "gui/components/rowlist.h"
#include "gui/team/namelistcard.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using support::must;
using support::WindowDesk;

class TeamPageTest : public QObject
{
    Q_OBJECT

private slots:
    void addsTouchpointsOneAfterTheOtherByKeys()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        desk.press(Qt::Key_T, Qt::AltModifier);
        for (const QString &name : {u"Phone"_s, u"Counter"_s}) {
            desk.type(name);
            desk.press(Qt::Key_Return);
        }
        const QList<domain::Touchpoint> touchpoints = application::Teams(desk.workspace()).touchpoints();
        QCOMPARE(touchpoints.size(), qsizetype(2));
        QCOMPARE(touchpoints[1].name, u"Counter"_s);
        QCOMPARE(list(desk, u"touchpointsCard"_s)->rowModel()->rowCount(), 2);
    }

    void renamesInPlaceAndEscapeLeavesItAsItWas()
    {
        WindowDesk desk;
        must(application::Teams(*desk.office.workspace).addCustomerType(u"Landlord"_s));
        desk.openOffice();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        list(desk, u"customerTypesCard"_s)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Return);
        desk.type(u"Lodger"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(application::Teams(desk.workspace()).customerTypes().first().name, u"Landlord"_s);
        desk.press(Qt::Key_Return);
        desk.type(u"Lodger"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Teams(desk.workspace()).customerTypes().first().name, u"Lodger"_s);
        QCOMPARE(QApplication::focusWidget(), list(desk, u"customerTypesCard"_s));
    }

    void movesAndRemovesByKeysAndUndoBringsBack()
    {
        WindowDesk desk;
        for (const QString &name : {u"Phone"_s, u"Counter"_s, u"Letter"_s})
            must(application::Teams(*desk.office.workspace).addTouchpoint(name));
        desk.openOffice();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        list(desk, u"touchpointsCard"_s)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(desk), (QStringList{u"Counter"_s, u"Phone"_s, u"Letter"_s}));
        desk.press(Qt::Key_Delete);
        QCOMPARE(names(desk), (QStringList{u"Counter"_s, u"Letter"_s}));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(desk), (QStringList{u"Counter"_s, u"Phone"_s, u"Letter"_s}));
    }

    void changesNameAndRoleOfAPerson()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), list(desk, u"peopleCard"_s));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        auto *role = desk.find<QComboBox>(u"personRole"_s);
        QCOMPARE(role->currentText(), u"Supervisor"_s);
        role->setCurrentIndex(role->findText(u"Coach"_s));
        desk.type(u"Boris"_s);
        desk.press(Qt::Key_Return);
        const auto person = application::Teams(desk.workspace()).person(desk.office.bo);
        QCOMPARE(person->name, u"Boris"_s);
        QCOMPARE(person->role, domain::Role::Coach);
    }

    void anEmptyNameIsExplainedBesideTheField()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        desk.press(Qt::Key_T, Qt::AltModifier);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QLabel>(u"fieldError"_s));
        QCOMPARE(desk.focusName(), u"nameEdit"_s);
    }

private:
    static gui::RowList *list(WindowDesk &desk, const QString &card)
    {
        return desk.window->findChild<gui::NameListCard *>(card)->findChild<gui::RowList *>();
    }

    static QStringList names(WindowDesk &desk)
    {
        QStringList all;
        for (const gui::ListRow &row : list(desk, u"touchpointsCard"_s)->rowModel()->rows())
            all.append(row.line1);
        return all;
    }
};

TRYWEEK_GUI_TEST(tst_teampage, TeamPageTest)
#include "tst_teampage.moc"
