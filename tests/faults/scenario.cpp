// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/scenario.h"

#include "cli/program.h"
#include "faults/child.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace faults
{

Heard::Heard(const QByteArray &out)
    : m_lines(out.split('\n'))
{
}

bool Heard::has(const QByteArray &what) const
{
    for (const QByteArray &line : m_lines)
        if (line == what || line.startsWith(what + ' '))
            return true;
    return false;
}

QStringList Heard::texts(const QByteArray &what) const
{
    QStringList found;
    for (const QByteArray &line : m_lines)
        if (line.startsWith(what + ' '))
            found.append(QString::fromUtf8(line.mid(what.size() + 1)));
    return found;
}

QList<Scenario> allScenarios()
{
    return noteScenarios() + fileScenarios();
}

int runCommand(const Ground &ground, const QStringList &arguments)
{
    std::vector<std::string> words = {"tryweek-cli", "--person", "Ada"};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<const char *> pointers;
    for (const std::string &word : words)
        pointers.push_back(word.c_str());
    return cli::run(static_cast<int>(pointers.size()), pointers.data(), ground.clock());
}

int runAcknowledged(const Ground &ground, const QStringList &arguments, const QByteArray &what)
{
    const int code = runCommand(ground, arguments);
    if (code == 0)
        acknowledge("ack " + what);
    return code;
}

} // namespace faults
