// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"
#include "gui/components/taborder.h"
#include "gui/page/page.h"
#include "support/windowdesk.h"

#include "application/reflection/reflections.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using domain::Step;
using gui::PageKind;
using support::must;
using support::WindowDesk;

namespace
{

QString nameOf(const QWidget *widget)
{
    QString name = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                  : widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" “%1”"_s.arg(button->text());
    return name;
}

/// Whether Tab should stop there.
bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

/// Where that is on the page, whatever is scrolled to now.
QRect placeOf(const QWidget *widget, const QWidget *root)
{
    QPoint place;
    for (const QWidget *at = widget; at != root; at = at->parentWidget()) {
        const QWidget *around = at->parentWidget() ? at->parentWidget()->parentWidget() : nullptr;
        const auto *area = qobject_cast<const QScrollArea *>(around);
        if (!area || area->widget() != at)
            place += at->pos();
    }
    return {place, widget->size()};
}

/// What of `way` goes against reading: up within a column, or back within a row. A column beside another may be read
/// as one block.
QStringList backwards(const QList<const QWidget *> &way, const QWidget *root)
{
    QStringList found;
    for (qsizetype i = 0; i < way.size(); ++i) {
        for (qsizetype j = i + 1; j < way.size(); ++j) {
            const QRect one = placeOf(way.at(i), root);
            const QRect later = placeOf(way.at(j), root);
            const bool sameColumn = one.left() < later.right() && later.left() < one.right();
            const bool sameRow = one.top() < later.center().y() && later.top() < one.center().y()
                && later.center().y() < one.bottom() && one.center().y() < later.bottom();
            if ((sameColumn && later.bottom() <= one.top()) || (sameRow && later.right() <= one.left()))
                found.append(u"%1 comes before %2"_s.arg(nameOf(way.at(i)), nameOf(way.at(j))));
        }
    }
    return found;
}

/// Walks once round by Tab and tells what was wrong: something left out, or a way against reading. Empty: all is
/// well.
template <typename Desk>
QString walk(Desk &desk, const QWidget *root)
{
    QList<const QWidget *> way;
    const QWidget *first = nullptr;
    for (int i = 0; i < 400; ++i) {
        desk.press(Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!now || now == first)
            break;
        if (!first)
            first = now;
        way.append(now);
    }
    const auto stops = root->findChildren<QWidget *>();
    for (const QWidget *widget : stops)
        if (isStop(widget) && !way.contains(widget))
            return u"never met %1"_s.arg(nameOf(widget));
    way.removeIf([root](const QWidget *widget) { return !root->isAncestorOf(widget); });
    if (way.isEmpty())
        return u"nothing to stop at"_s;
    // Where in the round the page begins is not known: there is a place from which all of it is in order.
    QStringList least = backwards(way, root);
    for (qsizetype i = 0; i < way.size() && !least.isEmpty(); ++i) {
        std::rotate(way.begin(), way.begin() + 1, way.end());
        if (const QStringList found = backwards(way, root); found.size() < least.size())
            least = found;
    }
    return least.join(u'\n');
}

} // namespace

/// Tab goes through a page as it is read: top to bottom, within a row from left to right, also after rows were added.
class TabOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void goesByLayoutsNotByWhenThingsWereMade()
    {
        QWidget window;
        QPushButton last(u"last"_s, &window);
        QPushButton right(u"right"_s, &window);
        QPushButton left(u"left"_s, &window);
        QPushButton first(u"first"_s, &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&first);
        auto *row = new QHBoxLayout;
        row->addWidget(&left);
        row->addWidget(&right);
        column->addLayout(row);
        column->addWidget(&last);
        gui::orderTabs(&window);
        const auto after = [](QWidget *widget) {
            do
                widget = widget->nextInFocusChain();
            while (widget->focusPolicy() == Qt::NoFocus);
            return widget;
        };
        QCOMPARE(after(&first), &left);
        QCOMPARE(after(&left), &right);
        QCOMPARE(after(&right), &last);
        QCOMPARE(after(&last), &first);
    }

    void followsEachStep_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("width");
        for (const auto &[step, word] : domain::EnumWords<Step>::words)
            for (const int width : {1024, 1366})
                QTest::addRow("%s, %d wide", word, width) << step << width;
    }
    void followsEachStep()
    {
        QFETCH(const Step, step);
        QFETCH(const int, width);
        QString wrong;
        CycleDesk desk;
        desk.window.resize(width, 768);
        domain::CycleId cycle = desk.office.beginCycle();
        desk.show(cycle, Step::Goal);
        if (step > Step::Goal)
            desk.office.readyGoal(cycle);
        if (step > Step::Challenge)
            desk.office.chooseChallenge(cycle);
        if (step == Step::Week || step == Step::Reflection) {
            const domain::RoundId round = desk.office.planRound(cycle);
            if (step == Step::Reflection) {
                must(application::Rounds(*desk.office.workspace).start(round));
                desk.office.note(round, domain::Effect::Better, u"She wrote it down"_s);
                desk.office.skipDays(7);
            }
        }
        desk.show(cycle, step);
        QVERIFY2((wrong = walk(desk, desk.page)).isEmpty(), qPrintable(wrong));
        addRows(desk, cycle, step);
        desk.settle();
        QVERIFY2((wrong = walk(desk, desk.page)).isEmpty(), qPrintable(wrong));
    }

    void followsEveryPage_data()
    {
        QTest::addColumn<gui::Address>("address");
        QTest::addRow("today") << gui::Address{PageKind::Today, {}, {}, {}};
        QTest::addRow("end of the day") << gui::Address{PageKind::Today, {}, {}, u"day"_s};
        QTest::addRow("cycles") << gui::Address{PageKind::Cycles, {}, {}, {}};
        QTest::addRow("begin a cycle") << gui::Address{PageKind::Cycles, {}, {}, u"begin"_s};
        QTest::addRow("evidence") << gui::Address{PageKind::Evidence, {}, {}, {}};
        QTest::addRow("learnings") << gui::Address{PageKind::Learnings, {}, {}, {}};
        QTest::addRow("team") << gui::Address{PageKind::Team, {}, {}, {}};
        QTest::addRow("reminders") << gui::Address{PageKind::Reminders, {}, {}, {}};
    }
    void followsEveryPage()
    {
        QFETCH(const gui::Address, address);
        QString wrong;
        WindowDesk desk;
        const domain::RoundId round = desk.office.runningRound();
        for (const domain::Effect effect : {domain::Effect::Better, domain::Effect::Worse})
            desk.office.note(round, effect, u"Wanted the meter reading first"_s);
        application::Teams teams(*desk.office.workspace);
        for (const QString &name : {u"Landlord"_s, u"Moved house"_s})
            must(teams.addCustomerType(name));
        must(teams.addTouchpoint(u"Counter"_s));
        desk.openOffice();
        desk.window->go(address);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        const QWidget *central = desk.window->centralWidget();
        QVERIFY2((wrong = walk(desk, central)).isEmpty(), qPrintable(wrong));
        must(application::Teams(desk.workspace()).addCustomerType(u"New customer"_s));
        must(application::Notes(desk.workspace()).add(desk.office.draftOf(round, domain::Effect::Same)));
        QApplication::processEvents();
        QVERIFY2((wrong = walk(desk, central)).isEmpty(), qPrintable(wrong));
    }

private:
    static void addRows(CycleDesk &desk, domain::CycleId cycle, Step step)
    {
        application::Workspace &workspace = *desk.office.workspace;
        switch (step) {
        case Step::Goal:
            desk.office.readyGoal(cycle);
            break;
        case Step::Challenge:
            must(application::Challenges(workspace).add(cycle, u"The letter is read too late"_s));
            desk.office.chooseChallenge(cycle);
            break;
        case Step::Idea:
            for (const QString &line : {u"Ask first"_s, u"Sum up"_s})
                must(application::Ideas(workspace).addLine(cycle, desk.office.ada, line));
            desk.office.planRound(cycle);
            break;
        case Step::Week:
            must(application::Teams(workspace).addPerson(desk.office.team, u"Cleo"_s, domain::Role::Frontline));
            break;
        case Step::Reflection: {
            const auto round = desk.state().round->id;
            must(application::Reflections(workspace).start(
                round, domain::ReflectionForm::Team, {desk.office.ada, desk.office.bo}));
            break;
        }
        }
    }
};

TRYWEEK_GUI_TEST(tst_taborder, TabOrderTest)
#include "tst_taborder.moc"
