// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/quote.h"
#include "gui/page/page.h"

#include <memory>

namespace Ui
{
class QuotesView;
}

namespace gui
{

/// What customers said: a list, and beside it one quote to read, write or mend.
class QuotesView final : public QWidget
{
    Q_OBJECT

public:
    QuotesView(PageContext context, QWidget *parent);
    ~QuotesView() override;

    void reload();
    QWidget *mainField() const;
    /// In a narrow window the quote goes below the list.
    void setNarrow(bool narrow);

private:
    const domain::Quote *find(domain::QuoteId id) const;
    QString secondLine(const domain::Quote &quote) const;
    void beginNew();
    void showCurrent();
    void fill(const domain::Quote &quote);
    domain::Quote written() const;
    void save();
    void remove();

    PageContext m_context;
    std::unique_ptr<Ui::QuotesView> m_ui;
    QList<domain::Quote> m_quotes;
    domain::Quote m_shown; ///< as stored; without id: a new one
};

} // namespace gui
