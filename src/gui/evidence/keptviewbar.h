// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/keptview.h"
#include "gui/page/page.h"

class QLineEdit;
class QPushButton;

namespace gui
{

class TextLabel;

/// Below the filter: the name of the kept view that is shown, with ways to rename and remove it; or the field in
/// which a view gets its name. Enter keeps, Esc closes.
class KeptViewBar final : public QWidget
{
    Q_OBJECT

public:
    KeptViewBar(PageContext context, QWidget *parent);

    /// Opens the field for a name of this look.
    void beginKeeping(const domain::ExploreRequest &request);
    /// Shows which kept view this is; nothing hides the bar.
    void showKept(const std::optional<domain::KeptView> &view);

signals:
    void kept(domain::KeptViewId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showField(bool shown);
    void save();
    void remove();

    PageContext m_context;
    domain::ExploreRequest m_request;
    std::optional<domain::KeptView> m_view;
    TextLabel *m_title;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace gui
