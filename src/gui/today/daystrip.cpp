// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/daystrip.h"

#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "wording/days.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int boxGap = 6;
constexpr int mostBoxes = 7; ///< longer rounds are drawn as marks

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayStrip::setRound(const domain::Round &round, QDate today, std::optional<domain::PersonId> person)
{
    m_today = today;
    m_marks = dayMarks(round, today, person);
    m_days.clear();
    int number = 0;
    for (int i = 0; round.startDay && i < round.days; ++i) {
        const QDate date = round.startDay->addDays(i);
        const bool off = !round.isWorkday(date, person);
        m_days.append({date, off, off ? number : ++number});
    }
    setAccessibleName(tr("Day %1 of %2, %3")
                          .arg(QString::number(round.dayNumber(today, person)),
                              QString::number(round.workingDays(person)), wording::day(today, today.addDays(-2))));
    updateGeometry();
    update();
}

void DayStrip::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setSizePolicy(compact ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize DayStrip::sizeHint() const
{
    const int line = metrics::line(fontMetrics());
    const auto count = static_cast<int>(m_days.size());
    if (m_compact || count > mostBoxes)
        return dayMarksSize(count, fontMetrics());
    return {count * (line * 3 / 2 + boxGap), line + 11 + 4 + line};
}

QSize DayStrip::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const int line = metrics::line(fontMetrics());
    return {m_compact ? hint.width() : static_cast<int>(m_days.size()) * (line / 2), hint.height()};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_compact || m_days.size() > mostBoxes)
        paintDayMarks(painter, rect(), m_marks, fontMetrics(), palette());
    else
        paintBoxes(painter);
}

void DayStrip::paintBoxes(QPainter &painter) const
{
    const int line = metrics::line(fontMetrics());
    const auto count = static_cast<int>(m_days.size());
    if (count == 0)
        return;
    const int width = (this->width() - boxGap * (count - 1)) / count;
    const QLocale locale;
    for (int i = 0; i < count; ++i) {
        const Day &day = m_days[i];
        const QRect box(i * (width + boxGap), 0, width, line + 11);
        paintBox(painter, day, box);
        QFont font = metrics::font(metrics::Type::Small, this->font());
        font.setBold(day.date == m_today);
        painter.setFont(font);
        painter.setPen(palette().color(day.date == m_today ? QPalette::WindowText : QPalette::PlaceholderText));
        const QString name = locale.standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat);
        const QRect place(box.left() - boxGap / 2, box.bottom() + 4, width + boxGap, line);
        painter.drawText(place, Qt::AlignCenter, QFontMetrics(font).elidedText(name, Qt::ElideNone, place.width()));
    }
}

void DayStrip::paintBox(QPainter &painter, const Day &day, const QRect &box) const
{
    const Theme &theme = Theme::of(palette());
    const bool now = day.date == m_today && !day.off;
    const bool over = day.date < m_today && !day.off;
    paint::roundedBox(painter, box, metrics::rowRadius,
        now ? theme.accent : (over ? theme.tint : (day.off ? theme.sunken : theme.surface)),
        now || over ? QColor() : theme.line);
    if (over) {
        const int side = qMin(box.height() - 14, box.width() - 10);
        paint::check(painter, QRectF(box.center().x() - side / 2.0, box.center().y() - side / 2.0, side, side),
            theme.accent, 1.8);
        return;
    }
    QFont font = this->font();
    font.setBold(now);
    painter.setFont(font);
    painter.setPen(now ? theme.onAccent : theme.muted);
    painter.drawText(box, Qt::AlignCenter, day.off ? u"–"_s : QLocale().toString(day.number));
}

} // namespace gui
