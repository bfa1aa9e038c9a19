// SPDX-License-Identifier: GPL-3.0-or-later

// A window with one label: what Qt itself costs, to compare our window with.
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    QVBoxLayout layout(&window);
    layout.addWidget(new QLabel(QStringLiteral("Tryweek")));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
