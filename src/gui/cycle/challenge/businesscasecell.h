// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/businesscase.h"
#include "domain/cycle/challenge.h"
#include "gui/components/fieldsaver.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gui
{

class CellChoice;
class Field;
class GrowingText;
class TextLabel;

/// What a candidate costs: one quiet line, with what it rests on, that opens its factors in place: contacts, minutes
/// a contact, cost a minute, each with where it comes from. Enter in the line opens and closes.
class BusinessCaseCell final : public QWidget
{
    Q_OBJECT

public:
    /// Saves what was typed; false when it could not.
    using Save = std::function<bool(const domain::BusinessCase &)>;

    BusinessCaseCell(Save save, QWidget *parent);

    /// Shows what is stored; half-typed fields stay. `about` is the candidate, for accessible names; `fromEvidence`:
    /// there are findings that contacts can be taken from.
    void showCase(const domain::BusinessCase &businessCase, const QString &about, bool fromEvidence);
    void keep() { m_keeper->keep(); }
    /// Half-typed text is kept in there, for that candidate.
    void outlastCrashes(application::Workspace &workspace, domain::ChallengeId challenge);

signals:
    /// Contacts and minutes are to be taken from a finding; the list opens below `button`.
    void evidenceWanted(QWidget *button);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void addFactor(QVBoxLayout *column, Field *field, const QString &sourceHint,
        QString domain::BusinessCase::*source, GrowingText *&text);
    QLineEdit *watchNumber(
        std::optional<double> domain::BusinessCase::*value, Field *&field, const QString &label, QWidget *beside);
    bool change(const std::function<void(domain::BusinessCase &)> &edit);
    void open(bool opened);
    void nameFields(const QString &about);

    Save m_save;
    FieldSaver *m_keeper;
    domain::BusinessCase m_case;
    CellChoice *m_line;
    TextLabel *m_basis;
    QWidget *m_fields;
    QLineEdit *m_contacts = nullptr;
    QLineEdit *m_minutes = nullptr;
    QLineEdit *m_minuteCost = nullptr;
    QLineEdit *m_currency = nullptr;
    QComboBox *m_per = nullptr;
    Field *m_contactsField = nullptr;
    Field *m_minutesField = nullptr;
    Field *m_minuteCostField = nullptr;
    GrowingText *m_contactsFrom = nullptr;
    GrowingText *m_minutesFrom = nullptr;
    GrowingText *m_minuteCostFrom = nullptr;
    QPushButton *m_fromEvidence = nullptr;
};

} // namespace gui
