#pragma once

#include "domain/exploreresult.h"

#include <QJsonObject>

namespace application
{

// The parts of explorejson.h that read the views of groups; nothing here is for others.

std::optional<double> jsonNumber(const QJsonObject &object, const QString &key);
/// The members `name`, `name`_low and `name`_high.
void insertWithEnds(QJsonObject &object, const QString &name, double value, const domain::Interval &interval);
domain::Interval endsFrom(const QJsonObject &object, const QString &name);

domain::Concentration concentrationFrom(const QJsonObject &object);
domain::Contrast contrastFrom(const QJsonObject &object);
domain::Drivers driversFrom(const QJsonObject &object);
domain::Forensics forensicsFrom(const QJsonObject &object);
domain::WordContrast wordsFrom(const QJsonObject &object);

} // namespace application
