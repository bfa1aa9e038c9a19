// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/data/attribute.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain
{

/// What one customer said or did, once: a row of a data set. Texts that were not given are empty.
struct Response
{
    ResponseId id;
    DataSetId dataSet;
    qint64 line = 0; ///< the line of the file it came from, counted from 1
    std::optional<QDate> day;
    std::optional<double> score; ///< absent when it was blank or lay outside the scale
    QString touchpoint;
    QString customerType;
    QString reason;
    QString reasonFound;
    QString comment;
    QString customer;
    std::optional<double> minutes; ///< never negative
    std::optional<double> cost;
    Attributes attributes;

    bool operator==(const Response &) const = default;
};

} // namespace domain
