// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/cycles.h"
#include "application/people/teams.h"
#include "gui/components/textlabel.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QLabel>
#include <QToolTip>

using namespace Qt::StringLiterals;
using support::WindowDesk;

namespace
{

const QString hostileText = u"<h1><img src=\"file:///nowhere.png\">&lt; & %1 %2"_s;

} // namespace

/// What people wrote is shown as it was written.
class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsTakeNoMarkupUnlessTheySaySo()
    {
        QWidget page;
        auto *plain = new QLabel(hostileText, &page);
        auto *styled
            = new gui::TextLabel(hostileText, gui::TextLabel::Role::Body, gui::TextLabel::Tone::Normal, &page);
        auto *meant = new QLabel(u"<i>When</i>"_s, &page);
        meant->setTextFormat(Qt::RichText);
        page.show();

        QCOMPARE(plain->textFormat(), Qt::PlainText);
        QCOMPARE(styled->textFormat(), Qt::PlainText);
        QCOMPARE(meant->textFormat(), Qt::RichText);
    }

    void tooltipsTakeNoMarkup()
    {
        QWidget page;
        page.show();
        QToolTip::showText(page.mapToGlobal(QPoint(1, 1)), hostileText, &page);

        const QWidgetList all = QApplication::topLevelWidgets();
        const auto tip = std::find_if(
            all.begin(), all.end(), [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
        QVERIFY(tip != all.end());
        QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void noPageReadsMarkupInWhatPeopleWrote_data()
    {
        QTest::addColumn<gui::PageKind>("kind");
        QTest::newRow("today") << gui::PageKind::Today;
        QTest::newRow("cycles") << gui::PageKind::Cycles;
        QTest::newRow("cycle") << gui::PageKind::Cycle;
        QTest::newRow("learnings") << gui::PageKind::Learnings;
        QTest::newRow("team") << gui::PageKind::Team;
        QTest::newRow("evidence") << gui::PageKind::Evidence;
    }
    void noPageReadsMarkupInWhatPeopleWrote()
    {
        QFETCH(const gui::PageKind, kind);
        WindowDesk desk;
        const domain::RoundId round = desk.office.runningRound();
        desk.office.note(round, domain::Effect::Better, hostileText);
        application::Teams teams(*desk.office.workspace);
        support::must(teams.addCustomerType(hostileText));
        support::must(teams.addTouchpoint(hostileText));
        support::must(application::Cycles(*desk.office.workspace).rename(desk.office.lastCycle, hostileText));
        desk.openOffice();
        desk.window->go(
            {kind, kind == gui::PageKind::Cycle ? domain::anyId(desk.office.lastCycle) : domain::AnyId(), {}, {}});

        for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            const bool mayBeMarkup = label->textFormat() == Qt::AutoText
                ? Qt::mightBeRichText(label->text())
                : label->textFormat() != Qt::PlainText && label->text().contains(u"<h1>");
            QVERIFY2(!mayBeMarkup, qPrintable(label->objectName() + u": "_s + label->text()));
        }
    }
};

TRYWEEK_GUI_TEST(tst_plaintext, PlainTextTest)
#include "tst_plaintext.moc"
