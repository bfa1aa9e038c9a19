// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/notecomposer.h"

#include "gui/components/buttons.h"
#include "gui/components/focuskeys.h"
#include "gui/note/composerchips.h"
#include "gui/style/icons.h"
#include "ui_notecomposer.h"
#include "wording/names.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int keepEveryMs = 500; ///< while somebody types; a crash takes no more than that
constexpr int footerInLines = 38; ///< below this width the hint about new lines has no room

template <typename Id>
QVariant valueOf(const std::optional<Id> &id)
{
    return id ? QVariant(id->value()) : QVariant();
}

template <typename Id>
std::optional<Id> idOf(const QVariant &value)
{
    return value.isValid() ? std::optional(Id(value.toLongLong())) : std::nullopt;
}

} // namespace

NoteComposer::NoteComposer(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NoteComposer>())
{
    m_ui->setupUi(this);
    QStringList dids;
    for (const domain::Did did : {domain::Did::Yes, domain::Did::Partly, domain::Did::No})
        dids.append(wording::didName(did));
    m_ui->didRow->setOptions(dids);
    m_ui->markRow->setOptions(
        {wording::noteMarkName(domain::NoteMark::Unusual), wording::noteMarkName(domain::NoteMark::Tweak)});
    m_ui->personalDataHint->watch(m_ui->noteText, {m_ui->whyNot, m_ui->unusualText}, this);
    m_ui->unusualButton->setIcon(icon(u"flash"_s));
    m_ui->removeButton->setIcon(icon(u"edit-delete"_s, IconTone::Accent));
    m_ui->eraseQuestion->hide();
    buildChips();
    connectChanges();
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepEveryMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteComposer::keepNow);
    m_ui->effectKeys->setKeyScope(this);
    FocusKeys::setKeepsEnter(this);
    setDraft({});
}

NoteComposer::~NoteComposer()
{
    // Losing its children moves the focus once more, when this is no longer what it was.
    disconnect(qApp, nullptr, this, nullptr);
}

void NoteComposer::buildChips()
{
    m_chips = new ComposerChips({m_ui->didRow, m_ui->customerRow, m_ui->touchpointRow, m_ui->unusualButton,
                                    m_ui->unusualText, m_ui->privateButton},
        m_ui->compactRows, this);
    // Among the buttons: beside the chips it would often begin a line of its own.
    m_ui->footerLayout->insertWidget(m_ui->footerLayout->indexOf(m_ui->closeButton), m_chips->more());
    m_chips->setKeys(m_ui->didLabel->text(), m_ui->customerLabel->text(), m_ui->touchpointLabel->text());
    connect(m_chips, &ComposerChips::changed, this, [this] {
        noteTyping();
        showState();
    });
}

void NoteComposer::connectChanges()
{
    connect(m_ui->effectKeys, &EffectRow::effectChosen, this, [this] {
        noteTyping();
        showState();
        m_ui->noteText->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->noteText, &NoteField::entered, this, &NoteComposer::save);
    connect(m_ui->noteText, &NoteField::textChanged, this, &NoteComposer::noteTyping);
    connect(m_ui->didRow, &SegmentedChoice::changed, this, [this] {
        noteTyping();
        showState();
    });
    for (const ChipRow *row : {m_ui->customerRow, m_ui->touchpointRow}) {
        connect(row, &ChipRow::changed, this, [this] {
            noteTyping();
            showState();
        });
    }
    for (const QLineEdit *line : {m_ui->whyNot, m_ui->unusualText}) {
        connect(line, &QLineEdit::textEdited, this, &NoteComposer::noteTyping);
    }
    connect(m_ui->markRow, &SegmentedChoice::changed, this, [this] {
        noteTyping();
        showState();
    });
    connect(m_ui->personalDataHint, &PersonalDataHint::answered, m_ui->noteText,
        [this] { m_ui->noteText->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->unusualButton, &QPushButton::toggled, this, [this](bool on) {
        if (!on)
            m_ui->unusualText->clear();
        showState();
        if (on && m_ui->unusualButton->hasFocus())
            m_ui->unusualText->setFocus(Qt::OtherFocusReason);
        noteTyping();
    });
    connect(m_ui->privateButton, &QPushButton::toggled, this, [this] {
        showState();
        noteTyping();
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &NoteComposer::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &NoteComposer::giveUp);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &NoteComposer::closeRequested);
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        if (m_edited)
            emit removeRequested(m_edited->id);
    });
    connect(m_ui->eraseButton, &QPushButton::clicked, m_ui->eraseQuestion, &EraseQuestion::ask);
    connect(m_ui->eraseQuestion, &EraseQuestion::left, this, [this] { m_ui->eraseButton->setFocus(); });
    connect(m_ui->eraseQuestion, &EraseQuestion::confirmed, this, [this](bool withBackups) {
        if (m_edited)
            emit eraseRequested(m_edited->id, withBackups);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (m_pause.isActive() && isAncestorOf(before) && !isAncestorOf(now))
            keepNow();
    });
}

void NoteComposer::setChoices(
    const QList<domain::CustomerType> &customerTypes, const QList<domain::Touchpoint> &touchpoints)
{
    QList<ChipOption> customers;
    for (const domain::CustomerType &type : customerTypes)
        customers.append({type.id.value(), type.name});
    QList<ChipOption> places;
    for (const domain::Touchpoint &touchpoint : touchpoints)
        places.append({touchpoint.id.value(), touchpoint.name});
    m_ui->customerRow->setOptions(customers);
    m_ui->touchpointRow->setOptions(places);
    showState();
}

void NoteComposer::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    showState();
}

void NoteComposer::setSmall(bool small)
{
    m_small = small;
    m_compact = small;
    m_ui->effectKeys->setStacked(small);
    m_ui->column->setSpacing(metrics::space2);
    showState();
}

void NoteComposer::setStatus(const QString &status)
{
    m_ui->statusLabel->setText(status);
}

application::NoteDraft NoteComposer::draft() const
{
    application::NoteDraft draft;
    draft.round = m_round;
    draft.effect = m_ui->effectKeys->effect();
    draft.did = static_cast<domain::Did>(m_ui->didRow->current());
    if (draft.did != domain::Did::Yes)
        draft.didNotBecause = m_ui->whyNot->text().trimmed();
    draft.customerType = idOf<domain::CustomerTypeId>(m_ui->customerRow->chosenOne());
    draft.touchpoint = idOf<domain::TouchpointId>(m_ui->touchpointRow->chosenOne());
    draft.text = m_ui->noteText->toPlainText().trimmed();
    draft.unusual = m_ui->unusualText->text().trimmed();
    draft.mark = draft.unusual.isEmpty() ? domain::NoteMark::Unusual
                                         : static_cast<domain::NoteMark>(m_ui->markRow->current());
    draft.isPrivate = m_ui->privateButton->isChecked();
    draft.arm = m_ui->contactDraw->arm();
    return draft;
}

void NoteComposer::setDraft(const application::NoteDraft &draft)
{
    m_round = draft.round;
    m_ui->effectKeys->setEffect(draft.effect);
    m_ui->didRow->setCurrent(static_cast<int>(draft.did));
    m_ui->whyNot->setText(draft.didNotBecause);
    m_ui->customerRow->setChosenOne(valueOf(draft.customerType));
    m_ui->touchpointRow->setChosenOne(valueOf(draft.touchpoint));
    m_ui->noteText->setPlainText(draft.text);
    m_ui->noteText->moveCursor(QTextCursor::End);
    m_ui->unusualButton->setChecked(!draft.unusual.isEmpty());
    m_ui->unusualText->setText(draft.unusual);
    m_ui->markRow->setCurrent(static_cast<int>(draft.mark));
    m_ui->privateButton->setChecked(draft.isPrivate);
    m_ui->contactDraw->setArm(draft.arm);
    m_ui->effectHint->hide();
    m_ui->personalDataHint->startAnew();
    m_ui->eraseQuestion->hide();
    m_kept = this->draft();
    m_pause.stop();
    showState();
}

void NoteComposer::setArm(std::optional<domain::Arm> arm)
{
    m_ui->contactDraw->setArm(arm);
    if (m_kept)
        m_kept->arm = arm; // nothing anybody typed
    showState();
}

void NoteComposer::setPhase(domain::Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    showState();
}

bool NoteComposer::asksDid() const
{
    return domain::isToBeDone(m_edited ? m_edited->phase : m_phase, m_ui->contactDraw->arm());
}

void NoteComposer::startAnew()
{
    application::NoteDraft next;
    next.round = m_round;
    const application::NoteDraft last = draft();
    next.customerType = last.customerType;
    next.touchpoint = last.touchpoint;
    setDraft(next);
}

void NoteComposer::edit(const domain::Note &note, const std::optional<application::NoteDraft> &halfTyped)
{
    keepNow();
    if (!m_edited) {
        m_beforeEdit = draft();
        m_keptBeforeEdit = m_kept;
    }
    m_edited.reset();
    application::NoteDraft shown;
    shown.round = m_round;
    shown.effect = note.effect;
    shown.did = note.did;
    shown.didNotBecause = note.didNotBecause;
    shown.customerType = note.customerType;
    shown.touchpoint = note.touchpoint;
    shown.text = note.text;
    shown.unusual = note.unusual;
    shown.mark = note.mark;
    shown.isPrivate = note.isPrivate;
    shown.arm = note.arm;
    setDraft(halfTyped.value_or(shown));
    m_edited = note;
    showState();
    m_ui->noteText->setFocus(Qt::OtherFocusReason);
}

void NoteComposer::endEdit()
{
    if (!m_edited)
        return;
    m_edited.reset();
    setDraft(m_beforeEdit);
    m_kept = m_keptBeforeEdit;
}

void NoteComposer::giveUp()
{
    if (!m_edited)
        return;
    const domain::NoteId note = m_edited->id;
    endEdit();
    emit editEnded(note);
}

void NoteComposer::setBackups(int count)
{
    m_ui->eraseQuestion->setBackups(count);
}

QWidget *NoteComposer::mainField() const
{
    return m_edited ? static_cast<QWidget *>(m_ui->noteText) : m_ui->effectKeys;
}

void NoteComposer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_edited) {
        giveUp();
    } else if (enter) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NoteComposer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showState();
}

void NoteComposer::save()
{
    const application::NoteDraft written = draft();
    if (!written.effect) {
        m_ui->effectHint->show();
        m_ui->effectKeys->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_ui->personalDataHint->lets())
        return;
    m_pause.stop();
    if (!m_edited) {
        emit saveRequested(written);
        return;
    }
    domain::Note note = *m_edited;
    note.effect = *written.effect;
    note.did = written.did;
    note.didNotBecause = written.didNotBecause;
    note.customerType = written.customerType;
    note.touchpoint = written.touchpoint;
    note.text = written.text;
    note.unusual = written.unusual;
    note.mark = written.mark;
    note.isPrivate = written.isPrivate;
    emit changeRequested(note);
}

void NoteComposer::noteTyping()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void NoteComposer::keepNow()
{
    m_pause.stop();
    const application::NoteDraft now = draft();
    if (now == m_kept)
        return;
    m_kept = now;
    if (m_edited)
        emit changeTyped(m_edited->id, now);
    else
        emit draftChanged(now);
}

void NoteComposer::setNotKept()
{
    m_kept.reset();
}

void NoteComposer::showState()
{
    const bool asked = asksDid();
    const bool did = !asked || m_ui->didRow->current() == static_cast<int>(domain::Did::Yes);
    m_ui->whyNotLabel->setVisible(!did);
    m_ui->whyNot->setVisible(!did);
    const bool customers = !m_ui->customerRow->options().isEmpty();
    const bool touchpoints = !m_ui->touchpointRow->options().isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->customerLabel), static_cast<QWidget *>(m_ui->customerRow)})
        widget->setVisible(customers && !m_compact);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_ui->touchpointLabel), static_cast<QWidget *>(m_ui->touchpointRow)})
        widget->setVisible(touchpoints && !m_compact);
    m_ui->didLabel->setVisible(asked && !m_compact);
    m_ui->didRow->setVisible(asked && !m_compact);
    m_ui->fullRows->setVisible(!m_compact || !did);
    m_chips->setShown(m_compact, {asked, customers, touchpoints});

    m_ui->unusualRow->setVisible(m_ui->unusualButton->isChecked());
    const bool tweaked = m_ui->markRow->current() == static_cast<int>(domain::NoteMark::Tweak);
    m_ui->unusualText->setPlaceholderText(
        tweaked ? tr("From now on I name the date first …") : tr("An outage, a long queue, a colleague away …"));
    m_ui->unusualText->setAccessibleName(tweaked ? tr("What we tweaked") : tr("What was unusual"));
    const bool isPrivate = m_ui->privateButton->isChecked();
    m_ui->privateButton->setText(isPrivate ? tr("Only for me") : tr("Shared with the team"));
    m_ui->privateButton->setIcon(icon(isPrivate ? u"object-locked"_s : u"visibility"_s));
    m_ui->privateHint->setVisible(isPrivate);
    if (m_ui->effectKeys->effect())
        m_ui->effectHint->hide();

    const bool editing = m_edited.has_value();
    m_ui->editRow->setVisible(editing);
    m_ui->eraseButton->setVisible(
        editing && !(m_edited->text.isEmpty() && m_edited->unusual.isEmpty() && m_edited->didNotBecause.isEmpty()));
    m_ui->cancelButton->setVisible(editing);
    m_ui->saveButton->setText(editing ? tr("&Save the change") : m_small ? tr("&Save") : tr("&Save note"));
    m_ui->unusualButton->setVisible(!m_small);
    m_ui->privateButton->setVisible(!m_small);
    m_chips->more()->setVisible(m_small);
    m_ui->statusLabel->setVisible(m_small);
    m_ui->closeButton->setVisible(m_small && !editing);
    m_ui->lineHint->setVisible(!editing && !m_compact && metrics::lines(width(), fontMetrics()) >= footerInLines);
}

} // namespace gui
