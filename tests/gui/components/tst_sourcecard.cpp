// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/datatable.h"
#include "gui/components/sourcecard.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using gui::SourceCard;

/// A number with its ⓘ, and its source card beside it.
class SourceCardTest : public QObject
{
    Q_OBJECT

private:
    QWidget m_page;
    QPushButton *m_info = nullptr;
    SourceCard *m_card = nullptr;

    static domain::SourceCard source()
    {
        domain::SourceCard source;
        source.columns = {domain::SourceColumn::Better, domain::SourceColumn::Contacts};
        source.rows = {{u"Moved house"_s, {}, {}, {6, 22}}};
        source.chance = 0.97;
        source.methods = {domain::SourceMethod::Wilson};
        return source;
    }

private slots:
    void initTestCase()
    {
        auto *row = new QHBoxLayout(&m_page);
        auto *number = new QWidget;
        auto *numberRow = new QHBoxLayout(number);
        numberRow->addWidget(new QPushButton(u"59 %"_s));
        m_info = gui::sourceButton(u"Share better"_s, number);
        numberRow->addWidget(m_info);
        m_card = new SourceCard;
        row->addWidget(number);
        row->addWidget(m_card);
        gui::pressOnAltEnter(number, m_info);
        connect(m_info, &QPushButton::clicked, m_card,
            [this] { m_card->showSource(u"Share better"_s, source(), QDate(2026, 11, 30), m_info); });
        m_page.resize(900, 600);
        m_page.show();
        m_page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_page));
    }

    void init()
    {
        m_card->shut();
        m_page.findChild<QPushButton *>()->setFocus();
    }

    void altEnterOnTheNumberOpensIt()
    {
        QVERIFY(!m_card->isVisible());
        QTest::keyClick(m_page.focusWidget(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(m_card->isVisible());
        QVERIFY(m_card->isAncestorOf(m_page.focusWidget()));
        QCOMPARE(accessibleName(m_card), u"Where this comes from: Share better"_s);
        QCOMPARE(accessibleName(m_info), u"Where this comes from: Share better"_s);
        QCOMPARE(m_card->findChild<gui::DataTable *>()->model()->index(0, 2).data().toString(), u"22"_s);
    }

    void escapeClosesItAndGivesTheFocusBack()
    {
        m_info->setFocus();
        QTest::keyClick(m_info, Qt::Key_Space);
        QVERIFY(m_card->isVisible());
        m_card->findChild<gui::DataTable *>()->setFocus();
        QTest::keyClick(m_page.focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_card->isVisible());
        QCOMPARE(m_page.focusWidget(), m_info);
    }

    void followsItsNumberWithoutTakingTheFocus()
    {
        m_info->click();
        m_info->setFocus();
        m_card->showSource(u"Share better"_s, source(), QDate(2026, 11, 30), m_info, false);
        QCOMPARE(m_page.focusWidget(), m_info);
    }

    void copiesAllOfIt()
    {
        m_info->click();
        m_card->findChild<QPushButton *>(u"sourceCopy"_s)->click();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"Share better\n"_s));
        QVERIFY(text.contains(u"Moved house\t6\t22\n"_s));
        QVERIFY(text.contains(u"Wilson 1927"_s));
    }

    void leadsToWhatWasCounted()
    {
        m_info->click();
        auto *goOn = m_card->findChild<QPushButton *>(u"sourceGoOn"_s);
        QVERIFY(!goOn->isVisible());
        m_card->setGoOn(u"Show the 22 notes"_s);
        QSignalSpy wanted(m_card, &SourceCard::goOnWanted);
        goOn->click();
        QCOMPARE(wanted.size(), 1);
        m_card->setGoOn({});
    }

    void cutsNothingAtAnyFontSize_data()
    {
        QTest::addColumn<double>("points");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            QTest::addRow("%g", points) << points;
    }

    void cutsNothingAtAnyFontSize()
    {
        QFETCH(const double, points);
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        m_page.setFont(font);
        m_info->click();
        QTRY_VERIFY(m_card->width() >= m_card->minimumSizeHint().width());
        for (const QWidget *child : m_card->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible())
                QVERIFY2(m_card->rect().contains(child->geometry()), qPrintable(child->objectName()));
        m_page.setFont(QApplication::font());
    }
};

TRYWEEK_GUI_TEST(tst_sourcecard, SourceCardTest)
#include "tst_sourcecard.moc"
