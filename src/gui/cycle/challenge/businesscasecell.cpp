// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/businesscasecell.h"

#include "gui/components/buttons.h"
#include "gui/components/daytext.h"
#include "gui/components/field.h"
#include "gui/components/growingtext.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/cellchoice.h"
#include "gui/style/metrics.h"
#include "wording/businesscase.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui
{

BusinessCaseCell::BusinessCaseCell(Save save, QWidget *parent)
    : QWidget(parent)
    , m_save(std::move(save))
    , m_keeper(new FieldSaver(this))
    , m_line(new CellChoice(this))
    , m_basis(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_fields(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_line->setObjectName(u"businessCase"_s);
    m_basis->setObjectName(u"businessCaseBasis"_s);
    m_basis->setWordWrap(true);
    m_basis->setTextFormat(Qt::PlainText);
    m_basis->setContentsMargins(metrics::space1, 0, metrics::space1, metrics::space1);
    column->addWidget(m_line);
    column->addWidget(m_basis);
    column->addWidget(m_fields);
    buildFields();
    m_fields->hide();
    connect(m_line, &QAbstractButton::clicked, this, [this] { open(!m_fields->isVisibleTo(this)); });
}

void BusinessCaseCell::buildFields()
{
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space2);
    column->setSpacing(metrics::space1);
    m_per = new QComboBox(m_fields);
    for (const domain::Per per : {domain::Per::Week, domain::Per::Month, domain::Per::Year})
        m_per->addItem(tr("a %1", "contacts a week, month, year").arg(wording::perName(per)), static_cast<int>(per));
    m_contacts = watchNumber(&domain::BusinessCase::contacts, m_contactsField, tr("Contacts"), m_per);
    addFactor(column, m_contactsField, tr("Counted where?"), &domain::BusinessCase::contactsFrom, m_contactsFrom);
    m_minutes = watchNumber(&domain::BusinessCase::minutes, m_minutesField, tr("Minutes a contact"), nullptr);
    addFactor(column, m_minutesField, tr("Measured or guessed?"), &domain::BusinessCase::minutesFrom, m_minutesFrom);
    m_currency = new QLineEdit(m_fields);
    m_currency->setPlaceholderText(tr("euros"));
    m_keeper->watch(m_currency, [this](const QString &typed) {
        return change([&typed](domain::BusinessCase &costs) { costs.currency = typed; });
    });
    m_minuteCost = watchNumber(&domain::BusinessCase::minuteCost, m_minuteCostField, tr("Cost a minute"), m_currency);
    addFactor(
        column, m_minuteCostField, tr("According to whom?"), &domain::BusinessCase::minuteCostFrom, m_minuteCostFrom);
    m_contacts->setObjectName(u"contacts"_s);
    m_per->setObjectName(u"contactsPer"_s);
    m_contactsFrom->setObjectName(u"contactsFrom"_s);
    m_minutes->setObjectName(u"contactMinutes"_s);
    m_minuteCost->setObjectName(u"minuteCost"_s);
    m_currency->setObjectName(u"currency"_s);
    m_minutesFrom->setObjectName(u"contactMinutesFrom"_s);
    m_minuteCostFrom->setObjectName(u"minuteCostFrom"_s);
    auto *buttons = new QHBoxLayout;
    m_fromEvidence = new QPushButton(tr("From the evidence…"), m_fields);
    m_fromEvidence->setObjectName(u"caseFromEvidence"_s);
    auto *done = new QPushButton(tr("Done"), m_fields);
    done->setObjectName(u"caseDone"_s);
    makeFlat(m_fromEvidence);
    makeFlat(done, false);
    buttons->addWidget(m_fromEvidence);
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(m_fromEvidence, &QPushButton::clicked, this, [this] { emit evidenceWanted(m_fromEvidence); });
    connect(done, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_per, &QComboBox::activated, this, [this] {
        change([this](domain::BusinessCase &costs) {
            costs.per = static_cast<domain::Per>(m_per->currentData().toInt());
        });
    });
}

QLineEdit *BusinessCaseCell::watchNumber(
    std::optional<double> domain::BusinessCase::*value, Field *&field, const QString &label, QWidget *beside)
{
    auto *line = new QWidget(m_fields);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    auto *number = new QLineEdit(line);
    row->addWidget(number, 1);
    if (beside)
        row->addWidget(beside, 1);
    field = new Field(label, line, m_fields);
    m_keeper->watch(number, [this, value, field](const QString &typed) {
        const std::optional<double> read = numberFromText(typed);
        const bool wrong = !typed.isEmpty() && read.value_or(0) <= 0;
        field->setError(wrong ? tr("Write a number above 0.") : QString());
        return !wrong && change([value, read](domain::BusinessCase &costs) { costs.*value = read; });
    });
    return number;
}

void BusinessCaseCell::addFactor(QVBoxLayout *column, Field *field, const QString &sourceHint,
    QString domain::BusinessCase::*source, GrowingText *&text)
{
    text = new GrowingText(m_fields);
    text->setLeastLines(1);
    text->setPlain(true);
    text->setQuiet(true);
    text->setPlaceholderText(sourceHint);
    m_keeper->watch(text, [this, source](const QString &typed) {
        return change([&typed, source](domain::BusinessCase &costs) { costs.*source = typed; });
    });
    column->addWidget(field);
    column->addWidget(text);
}

void BusinessCaseCell::outlastCrashes(application::Workspace &workspace, domain::ChallengeId challenge)
{
    m_keeper->outlastCrashes(workspace);
    m_keeper->standFor(u"case/%1"_s.arg(challenge.value()));
}

bool BusinessCaseCell::change(const std::function<void(domain::BusinessCase &)> &edit)
{
    domain::BusinessCase changed = m_case;
    edit(changed);
    return changed == m_case || m_save(changed);
}

void BusinessCaseCell::showCase(const domain::BusinessCase &businessCase, const QString &about, bool fromEvidence)
{
    m_case = businessCase;
    m_keeper->show(m_contacts, textOfNumber(businessCase.contacts));
    m_keeper->show(m_contactsFrom, businessCase.contactsFrom);
    m_keeper->show(m_minutes, textOfNumber(businessCase.minutes));
    m_keeper->show(m_minutesFrom, businessCase.minutesFrom);
    m_keeper->show(m_minuteCost, textOfNumber(businessCase.minuteCost));
    m_keeper->show(m_minuteCostFrom, businessCase.minuteCostFrom);
    m_keeper->show(m_currency, businessCase.currency);
    m_per->setCurrentIndex(m_per->findData(static_cast<int>(businessCase.per)));
    m_fromEvidence->setVisible(fromEvidence);
    const QString time = wording::businessCaseTime(businessCase);
    m_line->setLine(time.isEmpty() ? tr("Work it out") : time, !time.isEmpty());
    m_line->setNote(wording::businessCaseMoney(businessCase));
    m_basis->setText(wording::businessCaseBasis(businessCase));
    m_basis->setVisible(!m_basis->text().isEmpty() && !m_fields->isVisibleTo(this));
    nameFields(about);
}

void BusinessCaseCell::nameFields(const QString &about)
{
    const QString said = wording::businessCaseLine(m_case);
    m_line->setAccessibleName(
        said.isEmpty() ? tr("Work out what “%1” costs").arg(about) : tr("What “%1” costs: %2").arg(about, said));
    m_line->setAccessibleDescription(wording::businessCaseBasis(m_case));
    m_contacts->setAccessibleName(tr("Contacts about “%1”").arg(about));
    m_per->setAccessibleName(tr("In which time the contacts of “%1” are counted").arg(about));
    m_contactsFrom->setAccessibleName(tr("Where the contacts of “%1” were counted").arg(about));
    m_minutes->setAccessibleName(tr("Minutes a contact of “%1”").arg(about));
    m_minutesFrom->setAccessibleName(tr("Where the minutes of “%1” come from").arg(about));
    m_minuteCost->setAccessibleName(tr("Cost a minute of “%1”").arg(about));
    m_currency->setAccessibleName(tr("Currency of “%1”").arg(about));
    m_minuteCostFrom->setAccessibleName(tr("Where the cost a minute of “%1” comes from").arg(about));
    m_fromEvidence->setAccessibleName(tr("Take the contacts of “%1” from its evidence").arg(about));
}

void BusinessCaseCell::open(bool opened)
{
    m_keeper->keep();
    if (opened) {
        m_fields->show();
        m_contacts->setFocus(Qt::OtherFocusReason);
    } else {
        m_line->setFocus(Qt::OtherFocusReason);
        m_fields->hide();
    }
    m_basis->setVisible(!opened && !m_basis->text().isEmpty());
}

void BusinessCaseCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_fields->isVisibleTo(this))
        open(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
