// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/pagescroll.h"
#include "gui/workspace/workspacesession.h"

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace gui
{

class Card;
class CreateForm;
class OpeningTrouble;
class RowList;
class TextLabel;

/// What the window shows while no workspace is open: create one, open one, those opened lately, the example; and why
/// one did not open.
class WelcomePage : public PageScroll
{
    Q_OBJECT

public:
    /// The buttons do what the actions do.
    WelcomePage(QAction *create, QAction *open, QAction *example, QWidget *parent = nullptr);

    void setRecent(const QList<RecentFile> &files, QDate today);
    /// Asks in place what a new workspace needs.
    void askForNew(const QString &folder, const QString &person);
    bool isAsking() const;
    /// The workspace could not be made; said beside the field.
    void refuseNew(const domain::Error &error);
    /// Why a workspace did not open. `backup`: the newest whole backup of a damaged one.
    void showTrouble(const domain::Error &error, const QString &path, const QString &backup, QDate today);
    void clearTrouble();
    /// The example is being made; `total` 0: not known. Negative `done`: it is not.
    void showMaking(qint64 done, qint64 total);
    QWidget *mainField() const;

signals:
    void createRequested(const gui::NewWorkspace &wanted);
    void openRequested(const QString &path);
    void readingRequested(const QString &path);
    void takeoverRequested(const QString &path);
    void restoreRequested(const QString &path);
    void forgetRequested(const QString &path);
    void otherFileRequested();
    void newCancelled();
    void exampleCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column, QAction *create, QAction *open, QAction *example);
    void buildRecent(QVBoxLayout *column);
    void showParts();
    void applyIcon();

    QWidget *m_middle;
    QLabel *m_logo = nullptr;
    QLabel *m_lock = nullptr;
    TextLabel *m_name;
    QWidget *m_buttons;
    QPushButton *m_create;
    Card *m_making;
    QProgressBar *m_progress;
    CreateForm *m_form;
    OpeningTrouble *m_trouble;
    QWidget *m_recent;
    RowList *m_list;
};

} // namespace gui
