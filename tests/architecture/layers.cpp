// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/layers.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace architecture
{

bool mayUseLayer(const QString &layer, const QString &other)
{
    static const QHash<QString, QStringList> allowed = {
        {u"domain"_s, {}},
        {u"files"_s, {u"domain"_s}},
        {u"statistics"_s, {u"domain"_s}},
        {u"storage"_s, {u"domain"_s, u"files"_s}},
        {u"wording"_s, {u"domain"_s}},
        {u"charts"_s, {u"domain"_s}},
        {u"exchange"_s, {u"domain"_s, u"files"_s, u"wording"_s, u"charts"_s}},
        {u"application"_s, {u"domain"_s, u"files"_s, u"statistics"_s, u"storage"_s, u"exchange"_s}},
        {u"gui"_s, {u"domain"_s, u"files"_s, u"application"_s, u"wording"_s, u"charts"_s}},
        {u"cli"_s, {u"domain"_s, u"application"_s, u"wording"_s}},
    };
    return layer == other || allowed.value(layer).contains(other);
}

Libraries::Libraries(const QString &qtHeaders)
{
    const QDir top(qtHeaders);
    QStringList modules = top.entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name);
    // A name that several modules have counts for the most harmless one.
    for (const QString &module : {u"QtGui"_s, u"QtCore"_s})
        if (modules.removeAll(module) > 0)
            modules.append(module);
    for (const QString &module : std::as_const(modules)) {
        const QStringList headers = QDir(top.filePath(module)).entryList(QDir::Files);
        for (const QString &header : headers)
            m_qtModules.insert(header, module);
    }
}

QString Libraries::libraryOf(const QString &name) const
{
    const QString folder = name.section(u'/', 0, 0);
    if (name.contains(u'/') && folder.startsWith(u"Qt") && folder.size() > 2 && folder[2].isUpper())
        return folder;
    if (const auto module = m_qtModules.constFind(name); module != m_qtModules.cend())
        return *module;
    if (name.startsWith(u"ui_"))
        return u"QtWidgets"_s;
    if (name.startsWith(u"boost/"))
        return name.startsWith(u"boost/math")   ? u"Boost.Math"_s
            : name.startsWith(u"boost/outcome") ? u"Boost.Outcome"_s
                                                : u"Boost"_s;
    if (folder == u"SQLiteCpp" || name.startsWith(u"sqlite3"))
        return u"SQLite"_s;
    if (folder == u"CLI")
        return u"CLI11"_s;
    if (folder == u"uchardet" || name == u"uchardet.h")
        return u"uchardet"_s;
    if (folder == u"orcus" || folder == u"mdds" || folder == u"ixion")
        return u"orcus"_s;
    if (name == u"zip.h" || name == u"zipconf.h")
        return u"libzip"_s;
    if (name == u"xlsxwriter.h" || folder == u"xlsxwriter")
        return u"libxlsxwriter"_s;
    return {};
}

bool mayUseLibrary(const QString &layer, const QString &library, bool inHeader)
{
    static const QHash<QString, QStringList> allowed = {
        {u"statistics"_s, {u"Boost.Math"_s}},
        {u"storage"_s, {u"SQLite"_s}},
        {u"charts"_s, {u"QtGui"_s}},
        {u"exchange"_s, {u"QtGui"_s, u"uchardet"_s, u"orcus"_s, u"libzip"_s, u"libxlsxwriter"_s}},
        {u"cli"_s, {u"CLI11"_s}},
    };
    if (library.isEmpty() || library == u"QtCore" || library == u"Boost.Outcome")
        return true;
    if (layer == u"gui" && library.startsWith(u"Qt"))
        return true;
    return allowed.value(layer).contains(library) && !(inHeader && library == u"Boost.Math");
}

} // namespace architecture
