// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"
#include "gui/workspace/workspacesession.h"

namespace Ui
{
class CreateForm;
}

namespace gui
{

/// Asks in place what a new workspace needs. Everything has a sensible default, so Enter alone is enough; the file
/// follows the team's name until somebody writes another.
class CreateForm : public Card
{
    Q_OBJECT

public:
    explicit CreateForm(QWidget *parent = nullptr);
    ~CreateForm() override;

    /// Begins anew. `folder`: where the file goes; `person`: who the operating system says sits here.
    void begin(const QString &folder, const QString &person);
    /// Says beside the field it is about that the workspace could not be made.
    void setError(const domain::Error &error);

signals:
    void submitted(const gui::NewWorkspace &wanted);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void suggestFile();
    void chooseFile();

    std::unique_ptr<Ui::CreateForm> m_ui;
    QString m_folder;
    QString m_suggested;
};

} // namespace gui
