// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/welcome/openingtrouble.h"

#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/flowlayout.h"
#include "gui/components/roleaccess.h"
#include "gui/components/textlabel.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"
#include "wording/days.h"
#include "wording/errors.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

using domain::ErrorCode;

OpeningTrouble::OpeningTrouble(QWidget *parent)
    : Card(parent)
    , m_icon(new QLabel(this))
    , m_file(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Normal, this))
    , m_sentence(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Normal, this))
    , m_offer(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_restore(new QPushButton(tr("Use the &backup"), this))
    , m_read(new QPushButton(tr("Open for &reading"), this))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_takeover(new QPushButton(tr("Take it o&ver"), this))
    , m_forget(new QPushButton(tr("Take it off the &list"), this))
    , m_other(new QPushButton(tr("Open &another file…"), this))
{
    m_sentence->setWordWrap(true);
    m_offer->setWordWrap(true);
    m_file->setStrong(true);
    m_file->setObjectName(u"troubleFile"_s);
    m_sentence->setObjectName(u"troubleSentence"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    row->setSpacing(metrics::space3);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::space1);
    row->addLayout(column, 1);
    column->addWidget(m_file);
    column->addWidget(m_sentence);
    column->addWidget(m_offer);
    column->addSpacing(metrics::space2);
    auto *buttons = new FlowLayout;
    column->addLayout(buttons);
    m_restore->setObjectName(u"restoreButton"_s);
    m_read->setObjectName(u"readButton"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_takeover->setObjectName(u"takeoverButton"_s);
    m_forget->setObjectName(u"forgetButton"_s);
    m_other->setObjectName(u"otherButton"_s);
    for (QPushButton *button : {m_restore, m_read, m_retry, m_takeover, m_forget, m_other}) {
        setKind(button, ButtonKind::Outlined);
        buttons->addWidget(button);
    }
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(m_path); });
    connect(m_read, &QPushButton::clicked, this, [this] { emit readingRequested(m_path); });
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_path); });
    connect(m_takeover, &QPushButton::clicked, this, [this] { emit takeoverRequested(m_path); });
    connect(m_forget, &QPushButton::clicked, this, [this] { emit forgetRequested(m_path); });
    connect(m_other, &QPushButton::clicked, this, &OpeningTrouble::otherFileRequested);
    applyIcon();
}

void OpeningTrouble::show(const domain::Error &error, const QString &path, const QString &backup, QDate today)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    m_sentence->setText(wording::sentence(error));
    const bool locked = error.code == ErrorCode::FileLocked;
    const auto holder = locked ? application::Workspace::holderOf(path) : std::nullopt;
    const bool isElsewhere = holder && holder->isElsewhere;
    m_offer->setVisible(!backup.isEmpty() || isElsewhere);
    if (isElsewhere)
        m_offer->setText(
            tr("Take it over only if %1 is switched off or its Tryweek has ended: two that write at once "
               "can damage the file.")
                .arg(holder->host));
    if (!backup.isEmpty())
        m_offer->setText(tr("The newest whole backup is from %1. The damaged file is kept beside it.")
                             .arg(wording::momentInLine(QFileInfo(backup).lastModified(), today)));
    m_takeover->setVisible(isElsewhere);
    m_restore->setVisible(!backup.isEmpty());
    m_read->setVisible(locked || error.code == ErrorCode::FileReadOnly);
    m_retry->setVisible(locked || error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::FileMissing
        || error.code == ErrorCode::DiskFull || error.code == ErrorCode::StorageFailed);
    m_forget->setVisible(error.code == ErrorCode::FileMissing);
    setAccessibleName(u"%1: %2"_s.arg(m_file->text(), m_sentence->text()));
    setVisible(true);
    announce(this);
    for (QPushButton *button : {m_restore, m_read, m_retry, m_other}) {
        if (button->isVisibleTo(this)) {
            button->setFocus();
            break;
        }
    }
}

void OpeningTrouble::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyIcon();
}

void OpeningTrouble::applyIcon()
{
    m_icon->setPixmap(tinted(icon(u"dialog-warning"_s), metrics::iconExtent(22, fontMetrics()), devicePixelRatioF(),
        Theme::of(palette()).error));
}

} // namespace gui
