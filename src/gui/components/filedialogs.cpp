// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace gui
{

namespace
{

/// Knows files by their names only.
class NameIcons final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }

    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return QFileDialog::tr("Folder");
        return info.suffix().isEmpty() ? QFileDialog::tr("File") : info.suffix();
    }
};

QString folderThatIsThere(const QString &folder)
{
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

/// What has to be there before and after the window. While it is made, Qt finds no settings: QFileDialog begins with
/// the folder it remembers, and lists that with its own icons before others can be set.
class NothingRemembered
{
public:
    NothingRemembered() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_empty.path()); }
    ~NothingRemembered() { end(); }
    NothingRemembered(const NothingRemembered &) = delete;
    NothingRemembered &operator=(const NothingRemembered &) = delete;

    static void end()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    }

protected:
    NameIcons m_icons; ///< here, so that it outlives the window and its thread
    QTemporaryDir m_empty;
};

class FileWindow final : private NothingRemembered, public QFileDialog
{
public:
    FileWindow(QWidget *parent, const QString &title, const QString &filter)
        : QFileDialog(parent, title, m_empty.path()) // else it lists the folder of last time or the current one
    {
        end();
        setOption(DontUseNativeDialog); // before anything else: the icons belong to our own window
        setOption(DontUseCustomDirectoryIcons);
        setIconProvider(&m_icons);
        if (!filter.isEmpty())
            setNameFilter(filter);
    }

    QString ask() { return exec() == QDialog::Accepted ? selectedFiles().value(0) : QString(); }
};

} // namespace

QString askForFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    FileWindow window(parent, title, filter);
    window.setAcceptMode(QFileDialog::AcceptOpen);
    window.setFileMode(QFileDialog::ExistingFile);
    window.setDirectory(folderThatIsThere(folder));
    return window.ask();
}

QString askWhereToSave(
    QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, Overwriting overwriting)
{
    FileWindow window(parent, title, filter);
    window.setAcceptMode(QFileDialog::AcceptSave);
    window.setFileMode(QFileDialog::AnyFile);
    window.setOption(QFileDialog::DontConfirmOverwrite, overwriting == Overwriting::IsNotAsked);
    const QFileInfo suggested(suggestion);
    const bool isFolder = suggestion.isEmpty() || suggested.isDir();
    window.setDirectory(folderThatIsThere(isFolder ? suggestion : suggested.absolutePath()));
    if (!isFolder)
        window.selectFile(suggested.fileName());
    return window.ask();
}

QString askForFolder(QWidget *parent, const QString &title, const QString &folder)
{
    FileWindow window(parent, title, {});
    window.setAcceptMode(QFileDialog::AcceptOpen);
    window.setFileMode(QFileDialog::Directory);
    window.setOption(QFileDialog::ShowDirsOnly);
    window.setDirectory(folderThatIsThere(folder));
    return window.ask();
}

} // namespace gui
