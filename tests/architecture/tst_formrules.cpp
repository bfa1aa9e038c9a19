// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/formrules.h"
#include "architecture/preparedtree.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using architecture::PreparedTree;

class FormRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAnInputWithABuddyOrAName();
    void namesWhatAFormMustNotHave_data();
    void namesWhatAFormMustNotHave();
    void looksThroughPromotedWidgets();
    void doesNotTakeTheNameOfALayoutForTheWidgets();
    void saysWhenAFileIsNoForm();

private:
    /// A form whose page holds the given widgets; each begins on line 5.
    static QString checked(const QString &inside, const QString &after = {})
    {
        PreparedTree tree;
        tree.put(u"ui/today/page.ui"_s,
            u"<ui version=\"4.0\">\n<class>Page</class>\n<widget class=\"QWidget\" name=\"page\">\n"
            "<property name=\"geometry\"><rect><x>0</x></rect></property>\n%1\n</widget>\n%2</ui>\n"_s.arg(
                inside, after));
        return toText(architecture::checkForms(tree.root()));
    }
};

void FormRulesTest::acceptsAnInputWithABuddyOrAName()
{
    QCOMPARE(
        checked(
            u"<layout class=\"QVBoxLayout\" name=\"verticalLayout\"><item>"
            "<widget class=\"QLabel\" name=\"goalLabel\"><property "
            "name=\"text\"><string>&amp;Goal</string></property>"
            "<property name=\"buddy\"><cstring>goalEdit</cstring></property></widget></item>"
            "<item><widget class=\"QLineEdit\" name=\"goalEdit\"/></item>"
            "<item><widget class=\"QListView\" name=\"cyclesView\"><property name=\"accessibleName\">"
            "<string>Cycles</string></property></widget></item>"
            "<item><widget class=\"QPushButton\" name=\"saveButton\"><property name=\"text\"><string>Save</string>"
            "</property></widget></item></layout>"_s),
        QString());
}

void FormRulesTest::namesWhatAFormMustNotHave_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("what");
    const QString named = u"<property name=\"accessibleName\"><string>Goal</string></property>"_s;
    QTest::newRow("unnamed input") << u"<widget class=\"QLineEdit\" name=\"goalEdit\"/>"_s
                                   << u"QLineEdit \"goalEdit\" has no label with it as buddy and no accessibleName"_s;
    QTest::newRow("unnamed list") << u"<widget class=\"QTableView\" name=\"rowsView\"/>"_s
                                  << u"QTableView \"rowsView\" has no label with it as buddy and no accessibleName"_s;
    QTest::newRow("button without words") << u"<widget class=\"QToolButton\" name=\"menuButton\"/>"_s
                                          << u"QToolButton \"menuButton\" has no text and no accessibleName"_s;
    QTest::newRow("the Designer's name") << u"<widget class=\"QLineEdit\" name=\"lineEdit\">%1</widget>"_s.arg(named)
                                         << u"QLineEdit \"lineEdit\" needs a name that says what it is for"_s;
    QTest::newRow("a numbered name") << u"<widget class=\"QComboBox\" name=\"goal_2\">%1</widget>"_s.arg(named)
                                     << u"QComboBox \"goal_2\" needs a name that says what it is for"_s;
    QTest::newRow("style sheet") << u"<widget class=\"QFrame\" name=\"card\"><property name=\"styleSheet\">"
                                    "<string>color: red</string></property></widget>"_s
                                 << u"\"card\" has a style sheet"_s;
    QTest::newRow("fixed width")
        << u"<widget class=\"QFrame\" name=\"card\"><property "
           u"name=\"minimumSize\"><size><width>90</width><height>0</height>"
           "</size></property><property "
           "name=\"maximumSize\"><size><width>90</width><height>999</height></size></property>"
           "</widget>"_s
        << u"\"card\" has a fixed width"_s;
    QTest::newRow("placed by hand") << u"<widget class=\"QFrame\" name=\"card\"><property name=\"geometry\"><rect>"
                                       "<x>1</x></rect></property></widget>"_s
                                    << u"\"card\" is placed by hand, not by a layout"_s;
    QTest::newRow("connection")
        << u"</widget><connections><connection/></connections><widget class=\"QFrame\" name=\"card\">"_s
        << u"connections are made in code, by function pointer"_s;
}

void FormRulesTest::namesWhatAFormMustNotHave()
{
    QFETCH(const QString, inside);
    QFETCH(const QString, what);

    QCOMPARE(checked(inside), u"ui/today/page.ui:5: "_s + what);
}

void FormRulesTest::looksThroughPromotedWidgets()
{
    const QString custom
        = u"<customwidgets><customwidget><class>gui::GrowingEdit</class><extends>QPlainTextEdit</extends>"
          "<header>gui/growing_edit.h</header></customwidget></customwidgets>"_s;

    QCOMPARE(checked(u"<widget class=\"gui::GrowingEdit\" name=\"textEdit\"/>"_s, custom),
        u"ui/today/page.ui:5: gui::GrowingEdit \"textEdit\" has no label with it as buddy and no accessibleName"_s);
}

void FormRulesTest::doesNotTakeTheNameOfALayoutForTheWidgets()
{
    QVERIFY(checked(u"<widget class=\"QTableView\" name=\"rowsView\"><layout class=\"QVBoxLayout\" name=\"l\">"
                    "<property name=\"accessibleName\"><string>Rows</string></property></layout></widget>"_s)
                .contains(u"rowsView"_s));
}

void FormRulesTest::saysWhenAFileIsNoForm()
{
    PreparedTree tree;
    tree.put(u"ui/broken.ui"_s, u"<ui><widget"_s);

    QVERIFY(toText(architecture::checkForms(tree.root())).startsWith(u"ui/broken.ui:1: not a form: "_s));
}

TRYWEEK_TEST(tst_formrules, FormRulesTest)
#include "tst_formrules.moc"
