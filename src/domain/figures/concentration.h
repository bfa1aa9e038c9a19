// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/comparison.h"

#include <QList>
#include <QPointF>
#include <QString>

namespace domain
{

/// Something the busiest customers have more or less often than the rest. A customer counts once, with the value most
/// of their contacts have.
struct ConcentrationTrait
{
    QString column; ///< a field's word or an attribute's name
    QString key;
    ShareCount busiest; ///< of the busiest customers
    ShareCount rest;
    double difference = 0; ///< share of the busiest minus share of the rest, −1 to 1
    Interval interval; ///< of the difference, 95 %
    double chance = 1; ///< how often a difference this large comes up where there is none
    double corrected = 1; ///< the same, corrected for looking at all traits at once

    bool holds() const { return corrected < 0.05; }
    bool operator==(const ConcentrationTrait &) const = default;
};

/// Which share of the customers makes which share of the contacts.
struct Concentration
{
    qint64 n = 0; ///< all responses that passed the filter
    qint64 unknown = 0; ///< of these: without a customer
    qint64 customers = 0;
    qint64 busiestCustomers = 0; ///< the busiest fifth, at least one
    qint64 busiestContacts = 0; ///< what these make
    double topShare = 0; ///< the same as a share, 0 to 1
    double gini = 0; ///< 0: all the same, towards 1: one makes all
    /// Share of the customers, busiest first (x), against share of the contacts (y); from (0, 0) to (1, 1).
    QList<QPointF> curve;
    QList<ConcentrationTrait> traits; ///< what the busiest have surely more often first

    bool operator==(const Concentration &) const = default;
};

} // namespace domain
