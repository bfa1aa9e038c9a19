// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/backgroundwork.h"
#include "domain/data/finding.h"
#include "gui/evidence/takenumberbar.h"
#include "gui/page/page.h"

#include <QHash>

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
    /// In a narrow window the finding goes below the list.
    void setNarrow(bool narrow);
    /// What stands above a finding's look when it is opened again: what it was, and whether the data has changed.
    QString noteOf(const domain::Finding &finding) const;
    /// Offers the numbers of the finding for a measure; nothing takes the offer away.
    void takeFor(const std::optional<NumberRequest> &errand);

signals:
    /// A person wants to look at the data of this finding again.
    void openWanted(domain::FindingId id);
    /// It is known whether the data of this finding has changed since.
    void compared(domain::FindingId id);
    /// There is nothing yet, and a person wants to look at the reasons.
    void lookAtReasons();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const domain::Finding *find(domain::FindingId id) const;
    QString basis(const domain::Finding &finding) const;
    void showCurrent();
    void askWhetherChanged();
    void offerNumbers(const domain::Finding &finding, const QString &dataSet, const QString &filter);
    void remove();

    PageContext m_context;
    std::unique_ptr<Ui::FindingsView> m_ui;
    QList<domain::Finding> m_findings;
    domain::FindingId m_shown;
    TakeNumberBar *m_take;
    bool m_narrow = false;
    application::BackgroundWork m_comparing;
    QHash<domain::FindingId, QString> m_sinceThen; ///< a sentence for each finding that was compared
};

} // namespace gui
