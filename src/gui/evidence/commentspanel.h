#pragma once

#include "domain/explore.h"
#include "domain/response.h"
#include "gui/components/card.h"
#include "gui/shell/page.h"

class QListView;
class QPushButton;

namespace gui
{

class CommentsModel;
class TextLabel;

/// What customers wrote behind one bar, newest first; one of them can be kept as a quote.
class CommentsPanel final : public Card
{
    Q_OBJECT

public:
    CommentsPanel(PageContext context, QWidget *parent);

    /// Shows the comments behind a key, named as its bar is.
    void show(const domain::ExploreRequest &request, const QString &key, const QString &name, qint64 responses);

    QSize sizeHint() const override;

signals:
    void closed();

private:
    void keepAsQuote();

    PageContext m_context;
    QString m_dataSetName;
    TextLabel *m_name;
    TextLabel *m_sums;
    QListView *m_list;
    CommentsModel *m_comments;
    QPushButton *m_keep;
};

} // namespace gui
