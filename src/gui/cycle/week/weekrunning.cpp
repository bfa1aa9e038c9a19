// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/weekrunning.h"

#include "application/people/teams.h"
#include "application/week/rounds.h"
#include "gui/components/growingtext.h"
#include "gui/components/statement.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/removal.h"
#include "gui/cycle/week/sealedprediction.h"
#include "gui/style/icons.h"
#include "ui_weekrunning.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gui
{

WeekRunning::WeekRunning(QWidget *parent)
    : WeekPart(parent)
    , m_ui(std::make_unique<Ui::WeekRunning>())
{
    m_ui->setupUi(this);
    connect(m_ui->changes, &WeekChanges::failed, this,
        [this](const domain::Error &error) { context().news.complain(error); });
    m_ui->sealed->addAction(icon(QStringLiteral("object-locked"), IconTone::Muted), QLineEdit::LeadingPosition)
        ->setText(tr("Sealed"));
    m_ui->amendmentField->hide();
    m_ui->endRow->hide();
    connectButtons();
}

WeekRunning::~WeekRunning() = default;

void WeekRunning::connectButtons()
{
    connect(m_ui->logNote, &QPushButton::clicked, this, [this] {
        context().navigator.go({PageKind::Today, {}, {}, u"note"_s});
    });
    connect(m_ui->amend, &QPushButton::clicked, this, [this] {
        m_ui->amendmentField->show();
        m_ui->amend->hide();
        m_ui->amendment->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->amendment, &QLineEdit::returnPressed, this, &WeekRunning::addAmendment);
    connect(m_ui->endEarly, &QPushButton::clicked, this, [this] {
        m_ui->endRow->show();
        m_ui->endReason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->endReason, &QLineEdit::returnPressed, this, &WeekRunning::endEarly);
    connect(m_ui->endNow, &QPushButton::clicked, this, &WeekRunning::endEarly);
    connect(m_ui->endCancel, &QPushButton::clicked, this, &WeekRunning::closeEnding);
    connect(m_ui->lookEarly, &QPushButton::clicked, this, [this] {
        if (worked(application::Rounds(workspace()).lookEarly(m_round.id)))
            emit lookedEarly(m_round.id);
    });
}

void WeekRunning::showRound(const domain::Round &round, const domain::Idea &idea)
{
    if (round.id != m_round.id) {
        m_ui->amendment->clear();
        m_ui->amendmentField->hide();
        m_ui->amend->show();
        m_ui->endReason->clear();
        m_ui->endRow->hide();
    }
    m_round = round;
    m_ui->day->setText(daySentence());
    m_ui->until->setText(tr("Until %1. Totals stay hidden until then: seeing the score early bends what people note.")
                             .arg(wording::day(*round.lastDay(), today())));
    m_ui->ideaStatement->setSituation(idea.situation);
    m_ui->ideaStatement->setBehaviour(idea.behaviour);
    m_ui->people->setText(peopleSentence());
    m_ui->changes->showRound(round, workspace());
    m_ui->sealedCard->setTitle(
        tr("Prediction, sealed %1").arg(wording::day(round.startedAt->toLocalTime().date(), today())));
    m_ui->sealed->setText(predictionLine(round.prediction));
    m_ui->sealedBecause->setPlainText(round.prediction.because);
    fillAmendments();
}

QString WeekRunning::daySentence() const
{
    const int day = m_round.dayNumber(today());
    if (day == 0)
        return tr("Starts %1").arg(wording::day(*m_round.startDay, today()));
    return tr("Day %1 of %2").arg(QString::number(day), QString::number(m_round.workingDays()));
}

QString WeekRunning::peopleSentence() const
{
    QStringList names;
    const application::Teams teams(workspace());
    const bool staggered = m_round.design == domain::Design::Staggered;
    for (const domain::PersonId person : m_round.participants) {
        const auto known = teams.person(person);
        if (!known)
            continue;
        const auto start = m_round.startDayOf(person);
        names.append(staggered && start ? tr("%1 (from %2)", "a person, then the first day of that person")
                                              .arg(known->name, wording::day(*start, today()))
                                        : known->name);
    }
    const QString with = tr("With %1").arg(QLocale().createSeparatedList(names));
    if (m_round.design == domain::Design::BeforeAfter || !m_round.drawSeed)
        return with;
    return tr("%1. %2, draw %3.", "with whom, the design, the number of the draw")
        .arg(with, wording::designName(m_round.design), QString::number(*m_round.drawSeed));
}

void WeekRunning::fillAmendments()
{
    removeAll(m_ui->amendments);
    const application::Teams teams(workspace());
    for (const domain::Amendment &amendment : application::Rounds(workspace()).amendments(m_round.id)) {
        const auto author = amendment.person ? teams.person(*amendment.person) : std::nullopt;
        auto *line = new TextLabel(amendmentLine(amendment, author ? author->name : QString(), today()),
            TextLabel::Role::Body, TextLabel::Tone::Normal, this);
        line->setWordWrap(true);
        m_ui->amendments->addWidget(line);
    }
}

void WeekRunning::addAmendment()
{
    const QString text = m_ui->amendment->text().trimmed();
    if (text.isEmpty() || !worked(application::Rounds(workspace()).amend(m_round.id, text)))
        return;
    m_ui->amendment->clear();
    m_ui->amend->show();
    m_ui->amend->setFocus(Qt::OtherFocusReason);
    m_ui->amendmentField->hide();
}

void WeekRunning::endEarly()
{
    const QString reason = m_ui->endReason->text().trimmed();
    m_ui->endReasonField->setError(reason.isEmpty() ? tr("Write why. It stays in the history.") : QString());
    if (reason.isEmpty())
        return;
    if (worked(application::Rounds(workspace()).endEarly(m_round.id, reason)))
        context().news.tell(tr("The week has ended. Reflection is open."), true);
}

void WeekRunning::closeEnding()
{
    m_ui->endReason->clear();
    m_ui->endEarly->setFocus(Qt::OtherFocusReason);
    m_ui->endRow->hide();
}

QWidget *WeekRunning::mainField() const
{
    return m_ui->logNote;
}

QWidget *WeekRunning::endField() const
{
    return m_ui->endEarly;
}

} // namespace gui
