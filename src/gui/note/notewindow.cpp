// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/notewindow.h"

#include "application/cycle/ideas.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "gui/components/roleaccess.h"
#include "gui/components/statement.h"
#include "gui/note/notecomposer.h"
#include "gui/note/notecontroller.h"
#include "gui/style/metrics.h"
#include "wording/errors.h"
#include "wording/historylines.h"

#include <QCloseEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr QSize firstNoteWindowSize{460, 300};
constexpr auto placeSetting = "noteWindow/geometry"_L1;
constexpr auto heightSetting = "noteWindow/heightChosen"_L1; ///< by the person, not by what stood in it last

} // namespace

NoteWindow::NoteWindow(application::Workspace &workspace, QSettings &settings)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_workspace(workspace)
    , m_settings(settings)
{
    build();
    connectAll();
    if (restoreGeometry(settings.value(placeSetting).toByteArray()))
        m_heightChosen = settings.value(heightSetting).toBool();
    else
        resize(firstNoteWindowSize);
}

NoteWindow::~NoteWindow() = default;

void NoteWindow::build()
{
    setObjectName(u"noteWindow"_s);
    setWindowTitle(tr("Write a note · Tryweek"));
    setWindowIcon(QIcon(u":/tryweek/icons/org.tryweek.tryweek.svg"_s));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    m_statement = new Statement(this);
    m_statement->setRole(TextLabel::Role::Body);
    m_statement->setRunning(true);
    column->addWidget(m_statement);
    m_composer = new NoteComposer(this);
    m_composer->setSmall(true);
    column->addWidget(m_composer, 1);
    m_trouble = new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Error, this);
    m_trouble->setObjectName(u"noteTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_desk = new NoteController(m_workspace, *m_composer, this);
}

void NoteWindow::connectAll()
{
    connect(m_composer, &NoteComposer::closeRequested, this, &QWidget::close);
    connect(&m_workspace, &application::Workspace::personChanged, this, [this] {
        if (isVisible() && !load())
            close();
    });
    connect(m_desk, &NoteController::saved, this, [this](const domain::Note &note) {
        const QString time = QLocale().toString(note.at.toLocalTime().time(), u"HH:mm"_s);
        say(m_workspace.isReadOnly() ? tr("Saved at %1, in your outbox").arg(time) : tr("Saved at %1").arg(time));
    });
    connect(m_desk, &NoteController::refused, this, [this](const domain::Error &error) {
        m_trouble->setText(wording::sentence(error));
        m_trouble->show();
        announce(m_trouble);
    });
    connect(&m_workspace, &application::Workspace::changed, this, [this](const domain::Changes &changes) {
        m_desk->reload(changes);
        if (isVisible() && changes.touchesAny(domain::Kind::Round, domain::Kind::Idea))
            load();
    });
    auto *undoKey = new QShortcut(QKeySequence::Undo, this);
    connect(undoKey, &QShortcut::activated, this, &NoteWindow::undo);
}

bool NoteWindow::load()
{
    const auto person = m_workspace.person();
    const auto round = person ? application::Rounds(m_workspace).roundFor(person->id) : std::nullopt;
    const QDate today = m_workspace.clock().today();
    if (!round || round->stateOn(today) == domain::RoundState::Ended
        || round->stateOn(today) == domain::RoundState::Closed)
        return false;
    m_round = *round;
    if (const auto idea = application::Ideas(m_workspace).idea(round->idea); idea.has_value()) {
        m_statement->setSituation(idea.value().situation);
        m_statement->setBehaviour(idea.value().behaviour);
    }
    m_desk->setRound(*round);
    showDay();
    return true;
}

void NoteWindow::showDay()
{
    const QDate today = m_workspace.clock().today();
    const QString notes = tr("%n today", "notes", application::Notes(m_workspace).ownOnDay(m_round.id, today));
    const auto person = m_workspace.person();
    const auto who = person ? std::optional(person->id) : std::nullopt;
    const bool running
        = m_round.stateOn(today) == domain::RoundState::Running && m_round.phaseOn(today) == domain::Phase::Week;
    m_composer->setStatus(running ? tr("Day %1 of %2 · %3")
                                        .arg(QString::number(m_round.dayNumber(today, who)),
                                            QString::number(m_round.workingDays(who)), notes)
                                  : tr("Before the week · %1").arg(notes));
}

void NoteWindow::say(const QString &sentence)
{
    m_trouble->hide();
    showDay();
    m_composer->setStatus(sentence);
}

void NoteWindow::write()
{
    if (!load()) {
        emit nothingToLog();
        return;
    }
    m_desk->readBack(); // typed on in the large window since
    m_trouble->hide();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_composer->mainField()->setFocus(Qt::OtherFocusReason);
}

void NoteWindow::keep()
{
    m_desk->keep();
}

void NoteWindow::undo()
{
    m_desk->keep();
    const auto undone = m_workspace.undo();
    if (undone.has_error())
        say(wording::sentence(undone.error()));
    else
        say(tr("Undone: %1").arg(wording::undoName(undone.value().code, undone.value().arguments)));
}

void NoteWindow::closeEvent(QCloseEvent *event)
{
    m_desk->keep();
    m_settings.setValue(placeSetting, saveGeometry());
    m_settings.setValue(heightSetting, m_heightChosen);
    QWidget::closeEvent(event);
    emit closed();
}

void NoteWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool NoteWindow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    if (event->type() == QEvent::Show) // once more when all parts know their sizes
        QTimer::singleShot(0, this, &NoteWindow::fit);
    return done;
}

void NoteWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->spontaneous() && isVisible() && event->size().height() != m_fitted)
        m_heightChosen = true;
}

void NoteWindow::fit()
{
    // A row that opens, or a longer name, needs its room, and gives it back unless somebody chose the height.
    const int needed
        = layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : layout()->minimumSize().height();
    m_fitted = qMax(needed, m_heightChosen ? height() : firstNoteWindowSize.height());
    if (height() != m_fitted)
        resize(width(), m_fitted);
}

void NoteWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Another day may have begun since it was shown last.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_round.id.isValid())
        load();
}

} // namespace gui
