#pragma once

#include "domain/readingoptions.h"
#include "domain/rejectedrow.h"
#include "domain/scale.h"

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
    bool outOfScale = false;
};

/// Reads the cells of one file's typed fields, once it is known how they are written.
struct FieldReader
{
    domain::Scale scale;
    std::optional<domain::DateOrder> dateOrder;
    std::optional<domain::DecimalMark> decimalMark;

    FieldValue<QDate> day(QByteArrayView cell) const;
    /// A score; on the yes/no scale words count too. Out of scale is no fault.
    FieldValue<double> score(QByteArrayView cell) const;
    FieldValue<double> minutes(QByteArrayView cell) const;
    FieldValue<double> cost(QByteArrayView cell) const;
};

} // namespace exchange
