// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/chip.h"
#include "gui/components/chiprow.h"
#include "gui/components/effectrow.h"
#include "gui/components/emptystate.h"
#include "gui/components/field.h"
#include "gui/components/gatelist.h"
#include "gui/components/linkbutton.h"
#include "gui/components/messagebar.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagescroll.h"
#include "gui/components/segmentedchoice.h"
#include "gui/components/stepper.h"
#include "gui/components/textlabel.h"
#include "gui/shell/navigationrail.h"
#include "gui/shell/railbutton.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A page with one of each, at the font sizes people choose: nothing is cut and nothing is nameless.
class ComponentSizesTest : public QObject
{
    Q_OBJECT

private:
    QFont m_font;

    static QWidget *makeForm(QWidget *page)
    {
        auto *card = new gui::Card(page);
        card->setTitle(u"How did this contact go, compared with usual?"_s);
        auto *column = new QVBoxLayout(card);
        auto *effects = new gui::EffectRow;
        effects->setKeyScope(card);
        column->addWidget(effects);
        auto *did = new gui::SegmentedChoice;
        did->setAccessibleName(u"Did I do it?"_s);
        did->setOptions({u"Yes"_s, u"Partly"_s, u"No"_s});
        column->addWidget(did, 0, Qt::AlignLeading);
        auto *types = new gui::ChipRow;
        types->setAccessibleName(u"Customer type"_s);
        types->setOptions(
            {{1, u"Moved house"_s}, {2, u"Landlord"_s}, {3, u"New customer"_s}, {4, u"Small business"_s}});
        types->setChosenOne(1);
        column->addWidget(types);
        column->addWidget(new gui::Field(u"&Owner"_s, new QLineEdit));
        auto *combo = new QComboBox;
        combo->addItems({u"Customer type"_s, u"Touchpoint"_s});
        column->addWidget(new gui::Field(u"Column"_s, combo));
        column->addWidget(new QCheckBox(u"Rehearsed once aloud"_s));
        auto *save = new QPushButton(u"Save note"_s);
        gui::makePrimary(save);
        gui::setKeyHint(save, QKeySequence(Qt::Key_Return));
        column->addWidget(save, 0, Qt::AlignTrailing);
        return card;
    }

    static QWidget *makePage()
    {
        auto *window = new QWidget;
        auto *row = new QHBoxLayout(window);
        row->setContentsMargins(0, 0, 0, 0);
        auto *rail = new gui::NavigationRail;
        rail->setPerson(u"Amira Haddad"_s);
        row->addWidget(rail);
        auto *scroll = new gui::PageScroll;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *header = new gui::PageHeader;
        header->setParentLine(u"Goal: Customers understand their bill after one call"_s);
        header->setTitle(u"Second calls after a move"_s);
        header->addActionButton(new QAction(u"History"_s, page));
        column->addWidget(header);
        auto *stepper = new gui::Stepper;
        stepper->setStep(domain::Step::Goal, u"Goal"_s, u"Ready"_s, gui::StepState::Done);
        stepper->setStep(domain::Step::Challenge, u"Challenge"_s, u"2 missing"_s, gui::StepState::Open);
        stepper->setStep(domain::Step::Idea, u"Idea"_s, u"After Challenge"_s, gui::StepState::Locked);
        stepper->setStep(domain::Step::Week, u"Week"_s, u"After Idea"_s, gui::StepState::Locked);
        stepper->setStep(domain::Step::Reflection, u"Reflection"_s, u"After the week"_s, gui::StepState::Locked);
        column->addWidget(stepper);
        column->addWidget(makeForm(page));
        auto *gate = new gui::GateList;
        gate->setHeadline(u"Before Idea opens"_s);
        gate->setButtonText(u"Go on to Idea"_s);
        gate->setLines({{domain::GateItem::ChoiceReason, u"Write why you chose it"_s, false}}, false);
        column->addWidget(gate);
        auto *empty = new gui::EmptyState;
        empty->setHeadline(u"No quotes yet"_s);
        empty->setText(u"Write down what a customer said."_s);
        empty->setButtonText(u"Add a quote"_s);
        column->addWidget(empty);
        scroll->setWidget(page);
        row->addWidget(scroll, 1);
        window->resize(1024, 640);
        return window;
    }

private slots:
    void init() { m_font = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_font); }

    void aLinkAsWideAsItsWordsDoesNotWrap()
    {
        for (const double points : {9.0, 10.5, 12.0, 16.0, 21.0}) {
            QFont font = m_font;
            font.setPointSizeF(points);
            for (int n = 10; n < 60; ++n) {
                gui::LinkButton link(u"All %1"_s.arg(n));
                link.setFont(font);
                link.setSmall(true);
                const QSize size = link.sizeHint();
                QCOMPARE(link.heightForWidth(size.width()), size.height());
                link.resize(size.width(), 3 * size.height());
                const QImage below = link.grab().toImage().copy(0, size.height() + 2, size.width(), size.height());
                QImage blank = below;
                blank.fill(below.pixelColor(0, below.height() - 1));
                QVERIFY2(below == blank, qPrintable(u"%1 at %2"_s.arg(n).arg(points)));
            }
        }
    }

    void nothingIsCutAtAnyFontSize_data()
    {
        QTest::addColumn<double>("points");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            QTest::addRow("%.1f pt", points) << points;
    }

    void nothingIsCutAtAnyFontSize()
    {
        QFETCH(double, points);
        QFont font = m_font;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        const std::unique_ptr<QWidget> window(makePage());
        window->findChild<gui::NavigationRail *>()->setLabelsShown(points < 12);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const QString who
                = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                const bool mayShrink
                    = qobject_cast<const gui::StepButton *>(widget) || qobject_cast<const gui::RailButton *>(widget);
                const QSize needed = mayShrink ? button->minimumSizeHint() : button->sizeHint();
                QVERIFY2(button->width() >= needed.width(), qPrintable(who));
                QVERIFY2(button->height() >= needed.height(), qPrintable(who));
            }
            const QWidget *parent = widget->parentWidget();
            if (qobject_cast<const QFocusFrame *>(widget))
                continue;
            const bool inScrolledContent = parent && parent->objectName() == u"qt_scrollarea_viewport"_s;
            if (parent && !widget->isWindow() && !inScrolledContent)
                QVERIFY2(parent->rect().contains(widget->geometry()) || !widget->size().isValid(), qPrintable(who));
        }
    }

    void followsTheFontWhileItIsShown()
    {
        const std::unique_ptr<QWidget> window(makePage());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        const auto *key = window->findChild<gui::EffectKey *>(u"effectKey1"_s);
        const auto *title = window->findChild<gui::PageHeader *>()->findChildren<gui::TextLabel *>().at(1);
        const int before = key->height();
        const qreal titleBefore = title->font().pointSizeF();
        QFont large = m_font;
        large.setPointSizeF(21);
        QApplication::setFont(large);
        QTRY_VERIFY(key->height() > before * 3 / 2);
        QVERIFY(qAbs(title->font().pointSizeF() - 2 * titleBefore) < 0.1);
    }

    void everythingThatTakesFocusHasAName()
    {
        const std::unique_ptr<QWidget> window(makePage());
        window->show();
        for (QWidget *widget : window->findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
                QVERIFY2(!accessibleName(widget).isEmpty(), widget->metaObject()->className());
    }

    void tabMeetsEachControlOnceAndReturns()
    {
        const std::unique_ptr<QWidget> window(makePage());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QSet<const QWidget *> expected;
        for (const QWidget *widget : window->findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
                && !widget->focusProxy())
                expected.insert(widget);
        const QWidget *start = window->findChild<QLineEdit *>();
        const_cast<QWidget *>(start)->setFocus(Qt::TabFocusReason);
        QSet<const QWidget *> met;
        QWidget *now = QApplication::focusWidget();
        do {
            QVERIFY2(!met.contains(now), now->metaObject()->className());
            met.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
            now = QApplication::focusWidget();
            QVERIFY(now);
        } while (now != start && met.size() < 100);
        QCOMPARE(met, expected);
    }
};

TRYWEEK_GUI_TEST(tst_componentsizes, ComponentSizesTest)
#include "tst_componentsizes.moc"
