// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/appearance.h"

#include "gui/style/focusring.h"
#include "gui/style/mnemonics.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// The desktop's font, unless its name stands for nothing here.
QFont realFont(const QFont &wished)
{
    const QStringList families = QFontDatabase::families();
    if (families.isEmpty()) {
        qWarning("No font is installed; install fonts-dejavu-core or fonts-noto-core.");
        return wished;
    }
    if (families.contains(QFontInfo(wished).family()))
        return wished;
    QFont font = wished;
    for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s, families.first()}) {
        if (families.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
    return font;
}

} // namespace

void applyAppearance(QApplication &application, bool dark)
{
    const QPalette palette = (dark ? Theme::night() : Theme::day()).palette();
    application.setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyStyle(QApplication &application, bool dark)
{
    application.setStyle(new Style);
    application.setFont(realFont(application.font()));
    if (!application.findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(application);
    if (!application.findChild<Mnemonics *>(QString(), Qt::FindDirectChildrenOnly))
        new Mnemonics(application);
    applyAppearance(application, dark);
}

} // namespace gui
