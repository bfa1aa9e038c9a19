// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace faults
{

/// What stands in every workspace of these tests before something happens to it.
struct Facts
{
    domain::RoundId round;
    domain::PersonId ada;
    domain::PersonId bo;
    QStringList notes; ///< texts of Ada's notes on the round
};

/// The text among them that is there to be erased.
inline const QString secretText = QStringLiteral("secret words that must go");
/// How many responses the file of customer responses has.
constexpr int responses = 12;

/// Where a case takes place: a folder that nobody else touches, and one beside it for what must not be touched by
/// faults.
class Ground
{
public:
    Ground(QString folder, QString scratch, Facts facts)
        : m_folder(std::move(folder))
        , m_scratch(std::move(scratch))
        , m_facts(std::move(facts))
    {
    }

    const QString &folder() const { return m_folder; }
    const QString &scratch() const { return m_scratch; }
    const Facts &facts() const { return m_facts; }
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    QString workspace() const { return path(QStringLiteral("care.tryweek")); }
    const domain::Clock &clock() const { return m_clock; }
    /// When the program is started the next time: on the day after, so that a daily backup is due.
    const domain::Clock &nextClock() const { return m_nextClock; }

private:
    QString m_folder;
    QString m_scratch;
    Facts m_facts;
    domain::FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
    domain::FixedClock m_nextClock{QDateTime(QDate(2026, 11, 25), QTime(10, 0), Qt::UTC)};
};

/// Makes `folder` with a workspace (a team of two, a running round, some notes) and a file of customer responses.
Facts prepareGround(const QString &folder);

/// Puts a copy of a folder in the place of another.
void copyFolder(const QString &from, const QString &to);

} // namespace faults
