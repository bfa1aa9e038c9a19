// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/fieldsaver.h"

#include "support/gui_test_main.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class FieldSaverTest : public QObject
{
    Q_OBJECT

private:
    QWidget *m_window = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    gui::FieldSaver *m_keeper = nullptr;
    QStringList m_saved;
    bool m_works = true;

private slots:
    void init()
    {
        m_saved.clear();
        m_works = true;
        m_window = new QWidget;
        auto *column = new QVBoxLayout(m_window);
        m_line = new QLineEdit;
        m_text = new QPlainTextEdit;
        column->addWidget(m_line);
        column->addWidget(m_text);
        m_keeper = new gui::FieldSaver(m_window);
        const auto save = [this](const QString &text) {
            m_saved.append(text);
            return m_works;
        };
        m_keeper->watch(m_line, save);
        m_keeper->watch(m_text, save);
        m_keeper->replace(m_line, u"old"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_line->setFocus();
        QTest::keyClick(m_line, Qt::Key_End);
    }

    void cleanup() { delete m_window; }

    void savesOnceWhenTheFieldIsLeft()
    {
        QTest::keyClicks(m_line, u" new"_s);
        QVERIFY(m_saved.isEmpty());
        QTest::keyClick(m_line, Qt::Key_Tab);
        QCOMPARE(m_saved, QStringList{u"old new"_s});
        QTest::keyClick(m_text, Qt::Key_Backtab);
        QTest::keyClick(m_line, Qt::Key_Tab);
        QCOMPARE(m_saved.size(), 1);
    }

    void savesALineByEnterAndATextByTab()
    {
        QTest::keyClicks(m_line, u"er"_s);
        QTest::keyClick(m_line, Qt::Key_Return);
        QCOMPARE(m_saved, QStringList{u"older"_s});
        m_text->setFocus();
        QTest::keyClicks(m_text, u"two"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClicks(m_text, u"lines"_s);
        QCOMPARE(m_saved.size(), 1);
        QTest::keyClick(m_text, Qt::Key_Tab);
        QCOMPARE(m_saved.last(), u"two\nlines"_s);
    }

    void keepsHalfTypedTextAndCaretWhenTheStoredTextChanges()
    {
        QTest::keyClicks(m_line, u" half"_s);
        m_keeper->show(m_line, u"from elsewhere"_s);
        QCOMPARE(m_line->text(), u"old half"_s);
        QVERIFY(m_keeper->isHalfTyped(m_line));
        m_keeper->show(m_text, u"a longer text"_s);
        QCOMPARE(m_text->toPlainText(), u"a longer text"_s);
    }

    void bringsTheStoredTextBackByEscape()
    {
        QTest::keyClicks(m_line, u" half"_s);
        QTest::keyClick(m_line, Qt::Key_Escape);
        QCOMPARE(m_line->text(), u"old"_s);
        QTest::keyClick(m_line, Qt::Key_Tab);
        QVERIFY(m_saved.isEmpty());
    }

    void triesAgainWhatCouldNotBeSaved()
    {
        m_works = false;
        QTest::keyClicks(m_line, u"er"_s);
        QTest::keyClick(m_line, Qt::Key_Return);
        QCOMPARE(m_line->text(), u"older"_s);
        m_works = true;
        m_keeper->keep();
        QCOMPARE(m_saved, (QStringList{u"older"_s, u"older"_s}));
        QVERIFY(!m_keeper->isHalfTyped(m_line));
    }

    void givesABlankTextThatIsRefusedUpForTheStoredOne()
    {
        m_works = false;
        m_line->selectAll();
        QTest::keyClick(m_line, Qt::Key_Delete);
        QTest::keyClick(m_line, Qt::Key_Tab);
        QCOMPARE(m_line->text(), u"old"_s);
    }

    void savesEverythingWhenAsked()
    {
        QTest::keyClicks(m_line, u"er"_s);
        m_text->setPlainText(u"text"_s);
        m_keeper->keep();
        m_saved.sort();
        QCOMPARE(m_saved, (QStringList{u"older"_s, u"text"_s}));
    }

    void forgetsAField()
    {
        QTest::keyClicks(m_line, u"er"_s);
        m_keeper->forget(m_line);
        QTest::keyClick(m_line, Qt::Key_Tab);
        m_keeper->keep();
        QVERIFY(m_saved.isEmpty());
    }
};

TRYWEEK_GUI_TEST(tst_fieldsaver, FieldSaverTest)
#include "tst_fieldsaver.moc"
