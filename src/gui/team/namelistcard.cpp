// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/team/namelistcard.h"

#include "gui/components/buttons.h"
#include "gui/components/listrowmodel.h"
#include "gui/style/icons.h"
#include "ui_namelistcard.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace gui
{

NameListCard::NameListCard(const Texts &texts, bool movable, bool removable, QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::NameListCard>())
    , m_texts(texts)
    , m_movable(movable)
    , m_removable(removable)
{
    m_ui->setupUi(this);
    setTitle(texts.title);
    m_ui->emptyText->setText(texts.empty);
    m_ui->nameList->setAccessibleName(texts.title);
    m_ui->nameList->setKeepsSelection(true);
    m_ui->upButton->setIcon(icon(u"go-up"_s));
    m_ui->downButton->setIcon(icon(u"go-down"_s));
    m_ui->renameButton->setProperty("acts", false);
    m_ui->removeButton->setProperty("acts", false);
    connect(m_ui->nameList, &RowList::opened, this, [this](const QVariant &id) {
        if (m_ui->nameList->hasFocus())
            change(id);
    });
    connect(m_ui->nameList, &RowList::currentDataChanged, this, &NameListCard::showState);
    connect(m_ui->renameButton, &QPushButton::clicked, this, [this] { change(m_ui->nameList->currentData()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &NameListCard::remove);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, &NameListCard::submit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &NameListCard::submit);
    m_ui->nameList->installEventFilter(this);
    m_ui->nameEdit->installEventFilter(this);
    stopChanging();
}

NameListCard::~NameListCard() = default;

void NameListCard::setRows(const QList<ListRow> &rows)
{
    const QVariant current = m_ui->nameList->currentData();
    m_ui->nameList->setRows(rows);
    if (current.isValid())
        m_ui->nameList->setCurrentData(current);
    if (!m_ui->nameList->currentData().isValid() && !rows.isEmpty())
        m_ui->nameList->setCurrentData(rows.first().data);
    if (m_changed != 0 && m_ui->nameList->rowModel()->indexOf(m_changed) < 0)
        stopChanging();
    showState();
}

void NameListCard::addChoice(QWidget *choice)
{
    m_ui->entryRow->insertWidget(m_ui->entryRow->count() - 1, choice, 0, Qt::AlignTop);
}

void NameListCard::setError(const QString &error)
{
    m_ui->nameField->setError(error);
    m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
}

void NameListCard::taken()
{
    const bool changed = m_changed != 0;
    stopChanging();
    if (changed)
        m_ui->nameList->setFocus(Qt::OtherFocusReason);
}

QWidget *NameListCard::mainField() const
{
    return m_ui->nameList->rowModel()->rowCount() > 0 ? static_cast<QWidget *>(m_ui->nameList) : m_ui->nameEdit;
}

bool NameListCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->nameList && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        showKeys(event->type() == QEvent::FocusIn);
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_ui->nameEdit && key->key() == Qt::Key_Escape && m_changed != 0) {
        stopChanging();
        m_ui->nameList->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched != m_ui->nameList)
        return Card::eventFilter(watched, event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return Card::eventFilter(watched, event);
}

void NameListCard::change(const QVariant &id)
{
    const int row = m_ui->nameList->rowModel()->indexOf(id);
    if (row < 0)
        return;
    const ListRow &chosen = m_ui->nameList->rowModel()->rows()[row];
    m_changed = id.toLongLong();
    m_ui->nameField->setLabel(m_texts.changeLabel.arg(QString(chosen.line1).replace(u'&', u"&&"_s)));
    m_ui->nameEdit->setAccessibleName(m_texts.changeLabel.arg(chosen.line1));
    m_ui->nameEdit->setText(chosen.line1);
    m_ui->nameEdit->selectAll();
    m_ui->saveButton->setText(tr("Save"));
    m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
    emit changing(m_changed);
}

void NameListCard::stopChanging()
{
    m_changed = 0;
    m_ui->nameField->setError({});
    m_ui->nameField->setLabel(m_texts.addLabel);
    m_ui->nameEdit->setAccessibleName(QString(m_texts.addLabel).remove(u'&'));
    m_ui->nameEdit->clear();
    m_ui->saveButton->setText(tr("Add"));
    m_ui->saveButton->setAccessibleName(tr("Add: %1").arg(QString(m_texts.addLabel).remove(u'&')));
    emit changing(0);
}

void NameListCard::submit()
{
    emit saved(m_changed, m_ui->nameEdit->text().trimmed());
}

void NameListCard::remove()
{
    const QVariant id = m_ui->nameList->currentData();
    if (m_removable && id.isValid())
        emit removeRequested(id.toLongLong());
}

void NameListCard::move(int by)
{
    const QVariant id = m_ui->nameList->currentData();
    const int position = m_ui->nameList->rowModel()->indexOf(id) + by;
    if (m_movable && id.isValid() && position >= 0 && position < m_ui->nameList->rowModel()->rowCount())
        emit moveRequested(id.toLongLong(), position);
}

void NameListCard::showKeys(bool working)
{
    setKeyHint(m_ui->renameButton, working ? Qt::Key_Return : QKeySequence());
    setKeyHint(m_ui->removeButton, working ? Qt::Key_Delete : QKeySequence());
}

void NameListCard::nameButtons()
{
    const QVariant id = m_ui->nameList->currentData();
    const int row = m_ui->nameList->rowModel()->indexOf(id);
    if (row < 0)
        return;
    const QString name = m_ui->nameList->rowModel()->rows()[row].line1;
    m_ui->renameButton->setAccessibleName(m_texts.changeLabel.arg(name));
    m_ui->removeButton->setAccessibleName(tr("Remove “%1”").arg(name));
    m_ui->upButton->setAccessibleName(tr("Move “%1” up").arg(name));
    m_ui->downButton->setAccessibleName(tr("Move “%1” down").arg(name));
}

void NameListCard::showState()
{
    nameButtons();
    const int rows = m_ui->nameList->rowModel()->rowCount();
    m_ui->emptyText->setVisible(rows == 0);
    m_ui->nameList->setVisible(rows > 0);
    m_ui->tools->setVisible(rows > 0);
    m_ui->removeButton->setVisible(m_removable);
    m_ui->upButton->setVisible(m_movable);
    m_ui->downButton->setVisible(m_movable);
}

} // namespace gui
