#include "cli/program.h"

#include "domain/clock.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const domain::SystemClock clock;
    return cli::run(argc, argv, clock);
}
