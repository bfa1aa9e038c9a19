// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace gui
{

class Field;
class FieldSaver;
class PageHeader;
class TextLabel;

/// When the acting person is reminded to write notes: whether, at which times, and whether the last one asks the
/// questions of the day. Says so where this desktop cannot show a reminder.
class RemindersPage : public Page
{
    Q_OBJECT

public:
    explicit RemindersPage(PageContext context, QWidget *parent = nullptr);

    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;
    void keep() override;

private:
    void showTimes();
    bool saveTimes(const QString &text);

    PageContext m_context;
    PageHeader *m_header;
    QCheckBox *m_on;
    QLineEdit *m_times;
    Field *m_timesField;
    QCheckBox *m_asksTheDay;
    TextLabel *m_desktop;
    QPushButton *m_try;
    FieldSaver *m_keeper;
};

} // namespace gui
