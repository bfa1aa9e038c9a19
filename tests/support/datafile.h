// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/imports.h"
#include "support/builders.h"

#include <QFile>

namespace support
{

/// Writes a file with these bytes into the folder of the office's workspace and returns its path.
inline QString dataFile(const Office &office, const QString &name, const QByteArray &bytes)
{
    const QString path = QFileInfo(office.path()).dir().filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not arranged: %s", qPrintable(path));
    return path;
}

/// What the words of a command line would map, such as `{"date=When", "score=How"}`.
inline application::ImportRequest importRequest(const QString &path, const QStringList &assignments)
{
    application::ImportRequest request;
    request.path = path;
    request.mapping = must(domain::ColumnMapping::parse(assignments));
    return request;
}

/// Eight responses of a small survey with everything in it: two months, three reasons, two channels.
inline const QByteArray smallSurvey = "When,How,Why,Channel,Minutes,Words\n"
                                      "2026-09-01,2,Bill,Phone,10,The bill was wrong\n"
                                      "2026-09-03,10,Staff,Phone,2,Kind and quick\n"
                                      "2026-09-20,4,Bill,Mail,12,\n"
                                      "2026-10-02,6,Wait,Phone,5,Waited for ages\n"
                                      "2026-10-02,9,Staff,Mail,3,Crème de la crème\n"
                                      "2026-10-11,0,Bill,Phone,20,Two bills for one month\n"
                                      "2026-10-12,7,,Mail,4,No reason given\n"
                                      "2026-10-30,10,Staff,Phone,1,\n";

inline const QStringList smallSurveyMapping = {QStringLiteral("date=When"), QStringLiteral("score=How"),
    QStringLiteral("reason=Why"), QStringLiteral("minutes=Minutes"), QStringLiteral("comment=Words")};

/// The small survey imported into the office.
inline domain::DataSetId importSmallSurvey(Office &office)
{
    const QString path = dataFile(office, QStringLiteral("survey.csv"), smallSurvey);
    const auto report = must(application::Imports(*office.workspace).import(importRequest(path, smallSurveyMapping)));
    return report.dataSet;
}

} // namespace support
