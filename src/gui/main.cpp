#include "application/account.h"
#include "application/example.h"
#include "domain/clock.h"
#include "gui/components/undofilter.h"
#include "gui/shell/appearancesetting.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/singlewindow.h"
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

/// Reads the command line; ends the program for help, version and bad use.
QString fileToOpen(const QCoreApplication &application)
{
    QCommandLineParser commandLine;
    commandLine.setApplicationDescription(
        QCoreApplication::translate("main", "One small change, tried for one week, judged together."));
    commandLine.addHelpOption();
    commandLine.addVersionOption();
    commandLine.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "The workspace to open."), u"[FILE]"_s);
    commandLine.process(application);
    return commandLine.positionalArguments().value(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"tryweek"_s);
    QCoreApplication::setApplicationName(u"tryweek"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRYWEEK_VERSION));
    if (!needsDisplay(argc, argv)) {
        const QCoreApplication application(argc, argv);
        fileToOpen(application);
        return 0;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.tryweek.tryweek"_s);
    wording::installTranslations(application);
    const QString file = fileToOpen(application);
    if (!file.isEmpty() && gui::SingleWindow::raise(file))
        return 0;

    QSettings settings;
    gui::AppearanceSetting appearance(application, settings);
    new gui::UndoFilter(application);
    const domain::SystemClock clock;
    gui::Dialogs dialogs;
    gui::MainWindow window({clock, settings, application::systemAccount(), dialogs,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), application::makeExample, &appearance,
        file});
    window.show();
    return QApplication::exec();
}
