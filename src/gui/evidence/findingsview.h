#pragma once

#include "domain/finding.h"
#include "gui/shell/page.h"

#include <memory>

namespace Ui
{
class FindingsView;
}

namespace gui
{

/// What was kept of the data: a list, and beside it the finding as it stood.
class FindingsView final : public QWidget
{
    Q_OBJECT

public:
    FindingsView(PageContext context, QWidget *parent);
    ~FindingsView() override;

    void reload();
    void choose(domain::FindingId id);
    /// Saves a half-typed title.
    void keep();
    QWidget *mainField() const;

signals:
    /// There is nothing yet, and a person wants to look at the reasons.
    void lookAtReasons();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const domain::Finding *find(domain::FindingId id) const;
    QString basis(const domain::Finding &finding) const;
    void showCurrent();
    void remove();

    PageContext m_context;
    std::unique_ptr<Ui::FindingsView> m_ui;
    QList<domain::Finding> m_findings;
    domain::FindingId m_shown;
};

} // namespace gui
