// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/example.h"
#include "application/workspace/account.h"
#include "domain/base/clock.h"
#include "gui/components/focuskeys.h"
#include "gui/components/undofilter.h"
#include "gui/shell/appearancesetting.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/mainwindow.h"
#include "gui/workspace/recentfiles.h"
#include "gui/workspace/singlewindow.h"
#include "wording/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>

#include <cstring>

using namespace Qt::StringLiterals;

namespace
{

/// Help and version are told without a display.
bool needsDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i)
        for (const char *option : {"-h", "--help", "--help-all", "-v", "--version"})
            if (std::strcmp(argv[i], option) == 0)
                return false;
    return true;
}

/// The workspace that was open last.
QString lastFile()
{
    QSettings settings;
    const QList<gui::RecentFile> recent = gui::RecentFiles(settings).files();
    return recent.isEmpty() ? QString() : recent.first().path;
}

/// What the command line asks for.
struct Wish
{
    QString file;
    bool note = false; ///< the small note window
};

/// Reads the command line; ends the program for help, version and bad use.
Wish wishOf(const QCoreApplication &application)
{
    QCommandLineParser commandLine;
    commandLine.setApplicationDescription(
        QCoreApplication::translate("main", "One small change, tried for one week, judged together."));
    commandLine.addHelpOption();
    commandLine.addVersionOption();
    commandLine.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "The workspace to open."), u"[FILE]"_s);
    const QCommandLineOption note(
        u"note"_s, QCoreApplication::translate("main", "Write a note in a small window, over any program."));
    commandLine.addOption(note);
    commandLine.process(application);
    return {commandLine.positionalArguments().value(0), commandLine.isSet(note)};
}

/// A program that runs already opens the small window; without an application object of our own that takes no time.
/// Only the plain forms are looked for: `tryweek --note` and `tryweek --note FILE`.
bool isWrittenElsewhere(int argc, char *argv[])
{
    if (argc < 2 || argc > 3 || std::strcmp(argv[1], "--note") != 0)
        return false;
    const QString file = argc == 3 ? QString::fromLocal8Bit(argv[2]) : lastFile();
    return !file.isEmpty() && gui::SingleWindow::askForNote(file);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"tryweek"_s);
    QCoreApplication::setApplicationName(u"tryweek"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRYWEEK_VERSION));
    if (!needsDisplay(argc, argv)) {
        const QCoreApplication application(argc, argv);
        wishOf(application);
        return 0;
    }
    if (isWrittenElsewhere(argc, argv))
        return 0;
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.tryweek.tryweek"_s);
    wording::installTranslations(application);
    const Wish wish = wishOf(application);
    const QString file = wish.note && wish.file.isEmpty() ? lastFile() : wish.file;
    if (!file.isEmpty() && (wish.note ? gui::SingleWindow::askForNote(file) : gui::SingleWindow::raise(file)))
        return 0;

    QSettings settings;
    gui::AppearanceSetting appearance(application, settings);
    new gui::UndoFilter(application);
    new gui::FocusKeys(application);
    const domain::SystemClock clock;
    gui::Dialogs dialogs;
    gui::MainWindow window({clock, settings, application::systemAccount(), dialogs,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), application::makeExample, &appearance,
        file});
    if (wish.note)
        window.startSmall();
    else
        window.show();
    return QApplication::exec();
}
