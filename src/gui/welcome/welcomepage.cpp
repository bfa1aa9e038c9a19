// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/welcome/welcomepage.h"

#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/flowlayout.h"
#include "gui/components/listrowmodel.h"
#include "gui/components/rowlist.h"
#include "gui/components/textlabel.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"
#include "gui/welcome/createform.h"
#include "gui/welcome/openingtrouble.h"
#include "wording/days.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int columnWidth = 640;
constexpr int logoExtent = 56;

/// The path as people write it, with ~ for their own folder.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : QDir::toNativeSeparators(path);
}

} // namespace

WelcomePage::WelcomePage(QAction *create, QAction *open, QAction *example, QWidget *parent)
    : PageScroll(parent)
{
    setReading(false);
    setAccessibleName(tr("Welcome"));
    auto *content = new QWidget;
    setWidget(content);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(metrics::space6, metrics::space5, metrics::space6, metrics::space5);
    m_middle = new QWidget(content);
    row->addStretch(1);
    row->addWidget(m_middle, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space5);
    column->addStretch(3);
    buildHead(column);
    m_trouble = new OpeningTrouble(m_middle);
    m_trouble->hide();
    column->addWidget(m_trouble);
    buildButtons(column, create, open, example);
    m_form = new CreateForm(m_middle);
    m_form->hide();
    column->addWidget(m_form);
    buildRecent(column);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::space2);
    m_lock = new QLabel(m_middle);
    auto *privacy
        = new TextLabel(tr("Each workspace is one file on this computer. Nothing leaves it unless you export it."),
            TextLabel::Role::Small, TextLabel::Tone::Muted, m_middle);
    privacy->setWordWrap(true);
    foot->addWidget(m_lock, 0, Qt::AlignTop);
    foot->addWidget(privacy, 1);
    column->addLayout(foot);
    column->addStretch(4);
    connect(m_form, &CreateForm::submitted, this, &WelcomePage::createRequested);
    connect(m_form, &CreateForm::cancelled, this, [this] {
        m_form->hide();
        showParts();
        m_create->setFocus(Qt::OtherFocusReason);
        emit newCancelled();
    });
    connect(m_trouble, &OpeningTrouble::restoreRequested, this, &WelcomePage::restoreRequested);
    connect(m_trouble, &OpeningTrouble::takeoverRequested, this, &WelcomePage::takeoverRequested);
    connect(m_trouble, &OpeningTrouble::readingRequested, this, &WelcomePage::readingRequested);
    connect(m_trouble, &OpeningTrouble::retryRequested, this, &WelcomePage::openRequested);
    connect(m_trouble, &OpeningTrouble::forgetRequested, this, &WelcomePage::forgetRequested);
    connect(m_trouble, &OpeningTrouble::otherFileRequested, this, &WelcomePage::otherFileRequested);
    applyIcon();
}

void WelcomePage::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space4 + metrics::space1);
    m_logo = new QLabel;
    head->addWidget(m_logo);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = new TextLabel(u"Tryweek"_s, TextLabel::Role::Statement);
    m_name->setStrong(true);
    auto *motto = new TextLabel(
        tr("One small change, tried for one week, judged together."), TextLabel::Role::Body, TextLabel::Tone::Muted);
    motto->setWordWrap(true);
    texts->addWidget(m_name);
    texts->addWidget(motto);
    head->addLayout(texts, 1);
    column->addLayout(head);
}

void WelcomePage::buildButtons(QVBoxLayout *column, QAction *create, QAction *open, QAction *example)
{
    m_buttons = new QWidget;
    auto *rows = new QVBoxLayout(m_buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::space2);
    auto *buttons = new FlowLayout(nullptr, metrics::space3, metrics::space2);
    const auto plainButton = [this](QAction *action) {
        auto *button = new QPushButton(action->icon(), action->text(), m_buttons);
        button->setVisible(action->isVisible());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        return button;
    };
    m_create = plainButton(create);
    makePrimary(m_create);
    m_create->setObjectName(u"welcomeCreate"_s);
    auto *openButton = actionButton(open, ButtonKind::Outlined, m_buttons);
    openButton->setObjectName(u"welcomeOpen"_s);
    auto *exampleButton = plainButton(example);
    exampleButton->setObjectName(u"welcomeExample"_s);
    for (QPushButton *button : {m_create, openButton, exampleButton})
        buttons->addWidget(button);
    rows->addLayout(buttons);
    auto *what
        = new TextLabel(tr("The example is a service team with a finished cycle, a running week and a data set."),
            TextLabel::Role::Small, TextLabel::Tone::Muted);
    what->setWordWrap(true);
    rows->addWidget(what);
    column->addWidget(m_buttons);

    m_making = new Card;
    m_making->setTitle(tr("Making the example"));
    auto *making = new QHBoxLayout(m_making);
    making->setSpacing(metrics::space4);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Making the example"));
    m_progress->setTextVisible(false);
    making->addWidget(m_progress, 1);
    auto *cancel = new QPushButton(tr("&Cancel"));
    cancel->setObjectName(u"cancelExample"_s);
    making->addWidget(cancel);
    m_making->hide();
    column->addWidget(m_making);
    connect(cancel, &QPushButton::clicked, this, &WelcomePage::exampleCancelled);
}

void WelcomePage::buildRecent(QVBoxLayout *column)
{
    m_recent = new QWidget;
    auto *rows = new QVBoxLayout(m_recent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::space2);
    rows->addWidget(new TextLabel(tr("Recent workspaces"), TextLabel::Role::Section));
    auto *card = new Card;
    card->setAccessibleName(tr("Recent workspaces"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    m_list = new RowList;
    m_list->setObjectName(u"recentList"_s);
    m_list->setAccessibleName(tr("Recent workspaces"));
    inside->addWidget(m_list);
    rows->addWidget(card);
    column->addWidget(m_recent);
    connect(m_list, &RowList::opened, this, [this](const QVariant &path) { emit openRequested(path.toString()); });
}

void WelcomePage::setRecent(const QList<RecentFile> &files, QDate today)
{
    QList<ListRow> rows;
    for (const RecentFile &file : files) {
        ListRow row;
        row.iconName = u"text-x-generic"_s;
        row.line1 = file.name;
        row.strong = true;
        row.line2 = shortPath(file.path);
        row.right = tr("Opened %1").arg(wording::day(file.openedAt.toLocalTime().date(), today));
        row.rightTone = ListRow::RightTone::Muted;
        row.data = file.path;
        rows.append(row);
    }
    m_list->setRows(rows);
    if (!files.isEmpty())
        m_list->setCurrentData(files.first().path);
    showParts();
}

void WelcomePage::askForNew(const QString &folder, const QString &person)
{
    m_trouble->hide();
    m_form->begin(folder, person);
    m_form->show();
    showParts();
    m_form->setFocus(Qt::OtherFocusReason);
}

bool WelcomePage::isAsking() const
{
    return m_form->isVisibleTo(this);
}

void WelcomePage::refuseNew(const domain::Error &error)
{
    m_form->setError(error);
}

void WelcomePage::showTrouble(const domain::Error &error, const QString &path, const QString &backup, QDate today)
{
    m_form->hide();
    showParts();
    m_trouble->show(error, path, backup, today);
}

void WelcomePage::clearTrouble()
{
    m_trouble->hide();
    m_form->hide();
    showParts();
}

void WelcomePage::showMaking(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_making->setVisible(done >= 0);
    m_progress->setMaximum(total > 0 ? steps : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    showParts();
}

QWidget *WelcomePage::mainField() const
{
    if (isAsking())
        return m_form;
    return m_list->rowModel()->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_create;
}

void WelcomePage::changeEvent(QEvent *event)
{
    PageScroll::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyIcon();
}

void WelcomePage::showParts()
{
    m_buttons->setVisible(!isAsking() && !m_making->isVisibleTo(this));
    m_recent->setVisible(!isAsking() && m_list->rowModel()->rowCount() > 0);
}

void WelcomePage::applyIcon()
{
    if (!m_lock)
        return;
    m_middle->setMaximumWidth(metrics::iconExtent(columnWidth, fontMetrics()));
    m_logo->setPixmap(QIcon(u":/tryweek/icons/org.tryweek.tryweek.svg"_s)
                          .pixmap(QSize(logoExtent, logoExtent), devicePixelRatioF()));
    m_lock->setPixmap(tinted(icon(u"object-locked"_s), metrics::iconExtent(16, fontMetrics()), devicePixelRatioF(),
        Theme::of(palette()).muted));
}

} // namespace gui
