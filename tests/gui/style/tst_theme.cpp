// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"
#include "support/gui_test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;
using domain::Effect;
using gui::Theme;

namespace
{

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr double forText = 4.5;
constexpr double forEdges = 3.0;
constexpr Effect allEffects[]{Effect::Better, Effect::Same, Effect::Worse, Effect::CannotTell};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairHasEnoughContrast_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("needed");
        for (const Theme *theme : {&Theme::day(), &Theme::night()}) {
            const QString table = theme->dark ? u"dark"_s : u"light"_s;
            int pair = 0;
            const auto row = [&](const char *name, const QColor &front, const QColor &back, double needed) {
                QTest::addRow("%s %s %d", qPrintable(table), name, ++pair) << front << back << needed;
            };
            for (const QColor &back :
                {theme->window, theme->surface, theme->sunken, theme->hover, theme->pressed, theme->tint}) {
                row("text", theme->text, back, forText);
                row("muted", theme->muted, back, forText);
            }
            for (const QColor &back : {theme->window, theme->surface, theme->hover, theme->tint})
                row("accent", theme->accent, back, forText);
            row("on accent", theme->onAccent, theme->accent, forText);
            row("on accent hover", theme->onAccent, theme->accentHover, forText);
            for (const Effect effect : allEffects) {
                const charts::EffectColours &c = theme->effect(effect);
                for (const QColor &back : {theme->surface, theme->window, c.tint})
                    row("effect ink", c.ink, back, forText);
                row("text on effect", theme->text, c.tint, forText);
                row("muted on effect", theme->muted, c.tint, forText);
                row("effect fill", c.fill, theme->surface, forEdges);
                row("inside a bar", c.onFill, c.hollow ? theme->surface : c.fill, forText);
            }
            for (const auto &[ink, tint] :
                {std::pair(theme->error, theme->errorTint), std::pair(theme->warn, theme->warnTint)}) {
                for (const QColor &back : {theme->surface, theme->window, tint})
                    row("state", ink, back, forText);
                row("text on state", theme->text, tint, forText);
            }
            for (const QColor &back : {theme->surface, theme->window, theme->sunken})
                row("outline", theme->outline, back, forEdges);
            row("bar", theme->chart, theme->surface, forEdges);
            row("text on bar", theme->onChart, theme->chart, forText);
            row("chosen bar", theme->accent, theme->surface, forEdges);
        }
    }

    void everyPairHasEnoughContrast()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(double, needed);
        QVERIFY2(contrast(front, back) >= needed,
            qPrintable(u"%1 on %2 has %3"_s.arg(front.name(), back.name()).arg(contrast(front, back))));
    }

    void lowestTextContrastIsTheOneTheDesignNames()
    {
        // Muted text on a pressed control is the weakest pair of each table.
        QCOMPARE(std::round(contrast(Theme::day().muted, Theme::day().pressed) * 100) / 100, 4.69);
        QCOMPARE(std::round(contrast(Theme::night().muted, Theme::night().pressed) * 100) / 100, 4.86);
    }

    void paletteLeadsBackToItsTable()
    {
        QVERIFY(!Theme::of(Theme::day().palette()).dark);
        QVERIFY(Theme::of(Theme::night().palette()).dark);
    }

    void paletteKeepsTextReadableOnItsGrounds()
    {
        for (const Theme *theme : {&Theme::day(), &Theme::night()}) {
            const QPalette p = theme->palette();
            QVERIFY(contrast(p.color(QPalette::Text), p.color(QPalette::Base)) >= forText);
            QVERIFY(contrast(p.color(QPalette::PlaceholderText), p.color(QPalette::Base)) >= forText);
            QVERIFY(contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)) >= forText);
            QVERIFY(contrast(p.color(QPalette::Link), p.color(QPalette::Window)) >= forText);
        }
    }

    void onlyCannotTellIsHollow()
    {
        for (const Effect effect : allEffects) {
            QCOMPARE(Theme::day().effect(effect).hollow, effect == Effect::CannotTell);
            QCOMPARE(Theme::night().effect(effect).hollow, effect == Effect::CannotTell);
        }
    }

    void betterIsNeverGreen()
    {
        for (const Theme *theme : {&Theme::day(), &Theme::night()}) {
            const charts::EffectColours &better = theme->effect(Effect::Better);
            for (const QColor &colour : {better.ink, better.fill, better.tint})
                QVERIFY(colour.blue() > colour.green());
        }
    }

    void chartsGetTheColoursOfTheTable()
    {
        const charts::ChartColours colours = Theme::night().chartColours();
        QCOMPARE(colours.surface, Theme::night().surface);
        QCOMPARE(colours.chosen, Theme::night().accent);
        QCOMPARE(colours.effect(Effect::Worse).fill, Theme::night().effect(Effect::Worse).fill);
    }
};

TRYWEEK_GUI_TEST(tst_theme, ThemeTest)
#include "tst_theme.moc"
