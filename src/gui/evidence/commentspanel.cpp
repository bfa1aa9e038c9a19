// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/commentspanel.h"

#include "application/data/evidence.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/textlabel.h"
#include "gui/evidence/commentdelegate.h"
#include "gui/evidence/commentsmodel.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int panelWidthInLines = 18;
constexpr int searchPauseMs = 250; ///< a search begins when typing pauses

} // namespace

CommentsPanel::CommentsPanel(PageContext context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_name(new TextLabel({}, TextLabel::Role::Section, TextLabel::Tone::Normal, this))
    , m_sums(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_comments(new CommentsModel(this))
    , m_keep(new QPushButton(icon(u"format-text-blockquote"_s, IconTone::Accent), tr("Keep as &quote"), this))
    , m_typing(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics::space4, 1, metrics::space2);
    column->setSpacing(metrics::space1);
    buildHead(column);
    buildList();
    column->addWidget(m_list, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space2, 0, metrics::space4, 0);
    makeFlat(m_keep);
    m_keep->setObjectName(u"keepAsQuote"_s);
    setKeyHint(m_keep, QKeySequence(Qt::Key_Return));
    foot->addWidget(m_keep);
    foot->addStretch();
    column->addLayout(foot);

    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CommentsPanel::closed);
    connect(m_keep, &QPushButton::clicked, this, &CommentsPanel::keepAsQuote);
    m_typing->setSingleShot(true);
    m_typing->setInterval(searchPauseMs);
    connect(m_typing, &QTimer::timeout, this, &CommentsPanel::search);
}

void CommentsPanel::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setWordWrap(true);
    m_sums->setWordWrap(true);
    names->addWidget(m_name);
    names->addWidget(m_sums);
    head->addLayout(names, 1);
    QPushButton *close = iconButton(u"window-close"_s, tr("Close the comments"), this);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    connect(close, &QPushButton::clicked, this, &CommentsPanel::closed);

    m_search->setObjectName(u"searchComments"_s);
    m_search->setAccessibleName(tr("Search in these comments"));
    m_search->setPlaceholderText(tr("Search in these comments"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space4, metrics::space1, metrics::space4, metrics::space2);
    row->addWidget(m_search);
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        m_list->setFocus();
    });
}

void CommentsPanel::buildList()
{
    m_list->setObjectName(u"comments"_s);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setModel(m_comments);
    m_list->setItemDelegate(new CommentDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    connect(m_list, &QListView::activated, this, &CommentsPanel::keepAsQuote);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { m_keep->setEnabled(now.isValid()); });
    connect(m_comments, &CommentsModel::wanted, this, [this](domain::ResponseId after) { read(after); });
}

void CommentsPanel::show(const domain::ExploreRequest &request, const QString &name)
{
    const auto dataSet = application::Evidence(m_context.workspace).dataSet(request.dataSet);
    m_dataSetName = dataSet.has_value() ? dataSet.value().name : QString();
    m_request = request;
    m_name->setText(name);
    setAccessibleName(tr("Comments: %1").arg(name));
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    search();
    setVisible(true);
    m_list->setFocus();
}

void CommentsPanel::search()
{
    m_typing->stop();
    m_comments->begin(m_context.workspace.clock().today());
    m_sums->setText(tr("Reading…"));
    m_keep->setEnabled(false);
    read({});
}

void CommentsPanel::read(std::optional<domain::ResponseId> after)
{
    domain::ExploreRequest request = m_request;
    if (const QString words = m_search->text().trimmed(); !words.isEmpty())
        request.filter.words += u' ' + words;
    m_reading.start<domain::Result<Found>>(
        [&workspace = m_context.workspace, request, after](const application::Progress &) -> domain::Result<Found> {
            const application::Evidence evidence(workspace);
            Found found;
            TRY_VALUE(found.page, evidence.comments(request, CommentsModel::pageSize, after));
            if (!after) {
                TRY_VALUE(found.comments, evidence.commentCount(request));
            }
            return found;
        },
        [this](const domain::Result<Found> &found) {
            if (found.has_error())
                m_context.news.complain(found.error());
            showFound(found.has_error() ? Found() : found.value());
        });
}

void CommentsPanel::showFound(const Found &found)
{
    m_comments->append(found.page);
    if (found.comments < 0)
        return;
    m_sums->setText(found.comments == 0
            ? tr("Nobody left a comment here")
            : tr("%Ln comment(s), newest first", nullptr, static_cast<int>(found.comments)));
    m_list->setCurrentIndex(m_comments->index(0));
    m_keep->setEnabled(found.comments > 0);
}

QSize CommentsPanel::sizeHint() const
{
    return {panelWidthInLines * metrics::line(fontMetrics()), Card::sizeHint().height()};
}

void CommentsPanel::keepAsQuote()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const domain::Response &response = m_comments->response(current.row());
    domain::Quote quote;
    quote.text = response.comment.trimmed();
    quote.day = response.day;
    quote.saidIn = domain::SaidIn::Comment;
    quote.source = m_dataSetName;
    quote.customers = 1;
    quote.response = response.id;
    const auto kept = application::Evidence(m_context.workspace).saveQuote(quote);
    if (kept.has_error())
        m_context.news.complain(kept.error());
    else
        m_context.news.tell(tr("Kept as a quote"), true);
}

} // namespace gui
