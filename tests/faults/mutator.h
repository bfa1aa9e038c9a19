// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace faults
{

/// Alters a workspace file in one of many ways.
class Mutator
{
public:
    /// What is altered: bytes, page, header, cut, schema, row, circle, planted.
    static QStringList kinds();

    explicit Mutator(QString path, quint32 seed);

    /// Alters the file; says how. The same seed and file, the same alteration.
    QString alter(const QString &kind);

private:
    QString alterBytes();
    QString alterPage();
    QString alterHeader();
    QString cut();
    QString alterSchema();
    QString alterRow();
    QString makeCircle();
    QString plant();

    qint64 below(qint64 bound);
    const char *oneOf(std::initializer_list<const char *> choices);
    /// Runs statements one after the other on a connection that lets anything through.
    QString run(const QStringList &statements);
    QStringList ask(const QString &query);

    QString m_path;
    QRandomGenerator m_random;
};

} // namespace faults
