// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/gate.h"

#include <QWidget>

namespace gui
{

class GateList;
class GrowingText;
class Field;

/// The gate at the end of a step: what is done, what is missing (each a link to its field), and where the gate may be
/// passed over, the field for the reason in the same place.
class StepGate final : public QWidget
{
    Q_OBJECT

public:
    explicit StepGate(QWidget *parent = nullptr);

    /// Shows the gate. `workable` false: what is missing can be read; nothing is offered.
    void showGate(const domain::Gate &gate, bool workable);
    /// The field for the reason of an override; watch it with a Keeper.
    GrowingText *reasonField() const { return m_reason; }
    /// The button through the gate.
    QWidget *button() const;
    /// Opens the field for the reason and puts the focus into it.
    void offerReason();

signals:
    void itemWanted(domain::GateItem item);
    /// The button was pressed with nothing missing.
    void passed();

private:
    GateList *m_list;
    Field *m_reasonField;
    GrowingText *m_reason;
    domain::Gate m_gate;
};

} // namespace gui
