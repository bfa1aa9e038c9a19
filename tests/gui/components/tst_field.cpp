// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/field.h"
#include "gui/style/metrics.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using gui::Field;

class FieldTest : public QObject
{
    Q_OBJECT

private slots:
    void theLabelNamesItsInput()
    {
        auto *edit = new QLineEdit;
        Field field(u"&Owner"_s, edit);
        QCOMPARE(accessibleName(edit), u"Owner"_s);
    }

    void takesInWhatAFormPutsInside()
    {
        Field field;
        field.setLabel(u"By when"_s);
        auto *edit = new QLineEdit(&field);
        QCOMPARE(field.input(), edit);
        QCOMPARE(accessibleName(edit), u"By when"_s);
        field.resize(300, 80);
        field.show();
        QVERIFY(edit->y() > 0);
        QCOMPARE(edit->width(), 300);
    }

    void anErrorIsSaidBelowAndToReaders()
    {
        auto *edit = new QLineEdit(u"31 Feb 2027"_s);
        Field field(u"By when"_s, edit);
        field.show();
        edit->setFocus();
        field.setError(u"February 2027 has 28 days."_s);
        auto *sentence = field.findChild<QLabel *>(u"fieldError"_s);
        QVERIFY(sentence->isVisible());
        QCOMPARE(edit->accessibleDescription(), u"February 2027 has 28 days."_s);
        QVERIFY(edit->property("error").toBool());
        field.setError({});
        QVERIFY(!sentence->isVisible());
        QVERIFY(edit->accessibleDescription().isEmpty());
    }

    void fieldsAreAsHighAsTheFontNeeds()
    {
        QLineEdit edit;
        edit.ensurePolished();
        QVERIFY(edit.sizeHint().height() >= gui::metrics::fieldHeight(edit.fontMetrics()));
        QFont large = edit.font();
        large.setPointSizeF(21);
        edit.setFont(large);
        QVERIFY(edit.sizeHint().height() >= gui::metrics::fieldHeight(QFontMetrics(large)));
    }

    void ctrlZUndoesTypingFirstAndThenTheLastAction_data()
    {
        QTest::addColumn<bool>("manyLines");
        QTest::newRow("line") << false;
        QTest::newRow("text") << true;
    }

    void ctrlZUndoesTypingFirstAndThenTheLastAction()
    {
        QFETCH(bool, manyLines);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *line = new QLineEdit;
        auto *text = new QPlainTextEdit;
        column->addWidget(line);
        column->addWidget(text);
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        window.addAction(&undo);
        QSignalSpy undone(&undo, &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget *field = manyLines ? static_cast<QWidget *>(text) : line;
        field->setFocus();

        QTest::keyClicks(field, u"a"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(manyLines ? text->toPlainText().isEmpty() : line->text().isEmpty());
        QVERIFY(undone.isEmpty());

        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
    }
};

TRYWEEK_GUI_TEST(tst_field, FieldTest)
#include "tst_field.moc"
