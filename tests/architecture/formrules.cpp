// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/formrules.h"

#include "architecture/sourcefile.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace architecture
{

namespace
{

/// A widget of a form with its properties; a property made of parts is written "width×height".
struct Widget
{
    QString type;
    QString name;
    int line = 1;
    bool isRoot = false;
    std::map<QString, QString> properties = {};

    QString text(const QString &property) const
    {
        const auto found = properties.find(property);
        return found == properties.end() ? QString() : found->second.trimmed();
    }
};

/// What the rules need of a .ui file.
struct Form
{
    std::vector<Widget> widgets = {};
    QHash<QString, QString> extends = {}; // own class -> the class it is promoted from
    QList<int> connections = {}; // their lines
    QString error = {};
};

/// The words inside the current element, parts of a size or a point joined by ×.
QString readValue(QXmlStreamReader &xml)
{
    QString value;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            ++depth;
        if (xml.isEndElement())
            --depth;
        if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
            value += value.isEmpty() ? xml.text().toString() : u'×' + xml.text().toString();
    }
    return value;
}

Form readForm(const QByteArray &bytes)
{
    Form form;
    std::vector<std::size_t> open; // the widgets around the current element
    int insideItems = 0; // items of a list and layouts have properties too; those are not the widget's
    QString customClass;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView tag = xml.name();
        if (xml.isStartElement() && tag == u"widget") {
            open.push_back(form.widgets.size());
            form.widgets.push_back(Widget{xml.attributes().value("class"_L1).toString(),
                xml.attributes().value("name"_L1).toString(), static_cast<int>(xml.lineNumber()), open.size() == 1});
            insideItems = 0;
        } else if (xml.isEndElement() && tag == u"widget") {
            open.pop_back();
        } else if (tag == u"layout" || tag == u"spacer" || tag == u"action") {
            insideItems += xml.isStartElement() ? 1 : -1;
        } else if (xml.isStartElement() && tag == u"connection") {
            form.connections += static_cast<int>(xml.lineNumber());
        } else if (xml.isStartElement() && tag == u"class" && open.empty()) {
            customClass = xml.readElementText();
        } else if (xml.isStartElement() && tag == u"extends") {
            form.extends.insert(customClass, xml.readElementText());
        } else if (xml.isStartElement() && tag == u"property" && !open.empty()) {
            const QString property = xml.attributes().value("name"_L1).toString();
            const QString value = readValue(xml);
            if (insideItems == 0)
                form.widgets[open.back()].properties[property] = value;
        }
    }
    if (xml.hasError())
        form.error = xml.errorString();
    return form;
}

class FormChecker
{
public:
    FormChecker(QString path, Form form)
        : m_path(std::move(path))
        , m_form(std::move(form))
    {
        for (const Widget &widget : m_form.widgets)
            if (baseOf(widget.type) == u"QLabel" && !widget.text(u"text"_s).isEmpty())
                m_buddies.insert(widget.text(u"buddy"_s));
    }

    QList<Problem> check()
    {
        if (!m_form.error.isEmpty())
            report(1, u"not a form: %1"_s.arg(m_form.error));
        for (const int line : m_form.connections)
            report(line, u"connections are made in code, by function pointer"_s);
        for (const Widget &widget : m_form.widgets) {
            checkName(widget);
            checkAccessible(widget);
            checkFixed(widget);
        }
        return m_problems;
    }

private:
    /// The Qt class a widget of the form is made from.
    QString baseOf(const QString &type) const
    {
        QString base = type;
        for (int i = 0; i < 5 && m_form.extends.contains(base); ++i)
            base = m_form.extends.value(base);
        return base;
    }

    void checkName(const Widget &widget)
    {
        static const QRegularExpression numbered(u"_\\d+$"_s);
        QString given; // the Designer calls the first QLineEdit lineEdit
        if (widget.type.startsWith(u'Q') && widget.type.size() > 2)
            given = widget.type[1].toLower() + widget.type.sliced(2);
        if (widget.name.isEmpty() || widget.name == given || numbered.match(widget.name).hasMatch())
            report(widget.line, u"%1 \"%2\" needs a name that says what it is for"_s.arg(widget.type, widget.name));
    }

    void checkAccessible(const Widget &widget)
    {
        static const QSet<QString> inputs = {u"QLineEdit"_s, u"QPlainTextEdit"_s, u"QTextEdit"_s, u"QComboBox"_s,
            u"QFontComboBox"_s, u"QSpinBox"_s, u"QDoubleSpinBox"_s, u"QDateEdit"_s, u"QTimeEdit"_s,
            u"QDateTimeEdit"_s, u"QTableView"_s, u"QTableWidget"_s, u"QListView"_s, u"QListWidget"_s, u"QTreeView"_s,
            u"QTreeWidget"_s, u"QColumnView"_s, u"QSlider"_s, u"QDial"_s, u"QCalendarWidget"_s, u"QProgressBar"_s,
            u"QTextBrowser"_s};
        static const QSet<QString> buttons
            = {u"QCheckBox"_s, u"QRadioButton"_s, u"QPushButton"_s, u"QToolButton"_s, u"QCommandLinkButton"_s};
        const QString base = baseOf(widget.type);
        if (!widget.text(u"accessibleName"_s).isEmpty())
            return;
        if (inputs.contains(base) && !m_buddies.contains(widget.name))
            report(widget.line,
                u"%1 \"%2\" has no label with it as buddy and no accessibleName"_s.arg(widget.type, widget.name));
        if (buttons.contains(base) && widget.text(u"text"_s).isEmpty())
            report(widget.line, u"%1 \"%2\" has no text and no accessibleName"_s.arg(widget.type, widget.name));
    }

    void checkFixed(const Widget &widget)
    {
        if (!widget.text(u"styleSheet"_s).isEmpty())
            report(widget.line, u"\"%1\" has a style sheet"_s.arg(widget.name));
        if (!widget.text(u"palette"_s).isEmpty())
            report(widget.line, u"\"%1\" has colours of its own"_s.arg(widget.name));
        if (!widget.isRoot && !widget.text(u"geometry"_s).isEmpty())
            report(widget.line, u"\"%1\" is placed by hand, not by a layout"_s.arg(widget.name));
        const QStringList least = widget.text(u"minimumSize"_s).split(u'×');
        const QStringList most = widget.text(u"maximumSize"_s).split(u'×');
        for (int i = 0; i < 2; ++i)
            if (least.size() == 2 && most.size() == 2 && least[i] == most[i])
                report(widget.line, u"\"%1\" has a fixed %2"_s.arg(widget.name, i == 0 ? u"width"_s : u"height"_s));
    }

    void report(int line, const QString &what) { m_problems += Problem{m_path, line, what}; }

    QString m_path;
    Form m_form;
    QSet<QString> m_buddies;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> checkForms(const QString &root)
{
    QList<Problem> problems;
    for (const QString &path : filesBelow(root, u"ui"_s, {u".ui"_s})) {
        QFile file(root + u'/' + path);
        const bool opened = file.open(QIODevice::ReadOnly);
        problems += FormChecker(path, readForm(opened ? file.readAll() : QByteArray())).check();
    }
    return problems;
}

} // namespace architecture
