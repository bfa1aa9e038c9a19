// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"
#include "domain/data/scale.h"

#include "exchange/reading/noanswers.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace exchange
{

/// What a cell of a typed field holds.
template <typename T>
struct FieldValue
{
    std::optional<T> value; ///< absent: no answer, a fault, or out of scale
    std::optional<domain::RejectCause> fault;
    std::optional<domain::NoAnswerKind> none; ///< why there is no value, if it is no fault

    bool outOfScale() const { return none == domain::NoAnswerKind::OutOfScale; }
};

/// Reads the cells of one file's typed fields, once it is known how they are written.
struct FieldReader
{
    domain::Scale scale;
    std::optional<domain::DateOrder> dateOrder;
    std::optional<domain::DecimalMark> decimalMark;
    NoAnswerRules noAnswers;
    QList<double> noMinutes; ///< numbers that stand for none
    QList<double> noCosts;

    FieldValue<QDate> day(QByteArrayView cell) const;
    /// A score; on the yes/no scale words count too. Out of scale is no fault.
    FieldValue<double> score(QByteArrayView cell) const;
    FieldValue<double> minutes(QByteArrayView cell) const;
    FieldValue<double> cost(QByteArrayView cell) const;

private:
    FieldValue<double> amount(QByteArrayView cell, const QList<double> &placeholders) const;
};

} // namespace exchange
