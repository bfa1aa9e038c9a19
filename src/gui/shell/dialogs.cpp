#include "gui/shell/dialogs.h"

#include "wording/imports.h"

#include <QFileDialog>

namespace gui
{

QString Dialogs::workspaceToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, tr("Open a workspace"), folder, tr("Workspaces (*.tryweek);;All files (*)"));
}

QString Dialogs::backupTarget(QWidget *parent, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, tr("Back up to"), suggestion, tr("Workspaces (*.tryweek)"));
}

QString Dialogs::exportFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, tr("Export into this folder"), folder);
}

QString Dialogs::dataFile(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Import customer data"), folder, wording::importFilter());
}

} // namespace gui
