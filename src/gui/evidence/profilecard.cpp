// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/profilecard.h"

#include "gui/components/buttons.h"
#include "gui/components/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

ProfileCard::ProfileCard(QWidget *parent)
    : Card(parent)
    , m_offer(new TextLabel(this))
    , m_use(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_name(new QLineEdit(this))
{
    setTitle(tr("For the next file like this"));
    auto *column = new QVBoxLayout(this);
    auto *offerRow = new QHBoxLayout;
    m_offer->setWordWrap(true);
    offerRow->addWidget(m_offer, 1);
    m_use->setObjectName(u"useProfile"_s);
    m_remove->setObjectName(u"removeProfile"_s);
    makeFlat(m_remove, false);
    offerRow->addWidget(m_remove);
    offerRow->addWidget(m_use);
    column->addLayout(offerRow);
    auto *keepRow = new QHBoxLayout;
    m_name->setObjectName(u"profileName"_s);
    m_name->setAccessibleName(tr("Name to keep this way to read under"));
    m_name->setPlaceholderText(tr("Name to keep this way to read under"));
    auto *keep = new QPushButton(tr("&Keep how it is read"), this);
    keep->setObjectName(u"keepProfile"_s);
    keepRow->addWidget(m_name, 1);
    keepRow->addWidget(keep);
    column->addLayout(keepRow);
    connect(m_use, &QPushButton::clicked, this, &ProfileCard::wanted);
    connect(m_remove, &QPushButton::clicked, this, &ProfileCard::removeWanted);
    connect(keep, &QPushButton::clicked, this, [this] { emit kept(m_name->text()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { emit kept(m_name->text()); });
    offer({});
}

void ProfileCard::offer(const std::optional<domain::ImportProfile> &profile)
{
    m_offered = profile;
    m_offer->setVisible(profile.has_value());
    m_use->setVisible(profile.has_value());
    m_remove->setVisible(profile.has_value());
    if (!profile)
        return;
    m_offer->setText(tr("A file with the same header was read as “%1” before.").arg(profile->name));
    m_remove->setAccessibleName(tr("Remove “%1”, the way to read such files").arg(profile->name));
    m_use->setText(tr("&Read it as “%1”").arg(QString(profile->name).replace(u'&', u"&&"_s)));
}

void ProfileCard::forget()
{
    offer({});
    m_name->clear();
}

void ProfileCard::suggestName(const QString &name)
{
    if (m_name->text().isEmpty())
        m_name->setText(name);
}

} // namespace gui
