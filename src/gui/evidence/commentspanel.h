// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/backgroundwork.h"
#include "domain/data/explore.h"
#include "domain/data/response.h"
#include "gui/components/card.h"
#include "gui/page/page.h"

class QLineEdit;
class QListView;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace gui
{

class CommentsModel;
class TextLabel;

/// What customers wrote behind one bar, newest first, with a search among them; one of them can be kept as a quote by
/// Enter.
class CommentsPanel final : public Card
{
    Q_OBJECT

public:
    CommentsPanel(PageContext context, QWidget *parent);

    /// Shows the comments that pass the request's filter, under the name of their bar.
    void show(const domain::ExploreRequest &request, const QString &name);

    QSize sizeHint() const override;

signals:
    void closed();

private:
    /// A page of comments, and how many there are in all.
    struct Found
    {
        QList<domain::Response> page;
        qint64 comments = -1; ///< only with the first page
    };

    void buildHead(QVBoxLayout *column);
    void buildList();
    void search();
    void read(std::optional<domain::ResponseId> after);
    void showFound(const Found &found);
    void keepAsQuote();

    PageContext m_context;
    domain::ExploreRequest m_request;
    QString m_dataSetName;
    TextLabel *m_name;
    TextLabel *m_sums;
    QLineEdit *m_search;
    QListView *m_list;
    CommentsModel *m_comments;
    QPushButton *m_keep;
    QTimer *m_typing;
    application::BackgroundWork m_reading;
};

} // namespace gui
