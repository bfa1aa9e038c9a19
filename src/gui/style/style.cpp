// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/style.h"

#include "gui/style/buttonpainter.h"
#include "gui/style/fieldpainter.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/mnemonics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/style/viewpainter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int scrollBarExtent = 10; // 8 px drawn, 1 px of air at each side
constexpr int textFrame = 4; // keeps a rectangular viewport inside the round corners
constexpr int ringMargin = 4;
constexpr int fieldInset = 6; // words in a spin box begin where those of a line edit do

bool isFramedView(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

bool showsMnemonic(const QWidget *widget)
{
    if (qobject_cast<const QMenu *>(widget) || Mnemonics::areShown())
        return true;
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && label->buddy() && label->buddy()->property("labelKeyShown").toBool();
}

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics();
    return option ? option->fontMetrics : QFontMetrics(QApplication::font());
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_FrameFocusRect: // the ring round the whole widget says it
        return;
    case PE_PanelButtonTool:
        return buttonpainter::toolPanel(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return buttonpainter::checkIndicator(*option, *painter);
    case PE_IndicatorRadioButton:
        return buttonpainter::radioIndicator(*option, *painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            fieldpainter::frame(*option, *painter, widget);
        return;
    case PE_Frame:
        if (isFramedView(widget))
            fieldpainter::frame(*option, *painter, widget);
        else if (widget && widget->isWindow()) // a list that has opened
            paint::roundedBox(*painter, option->rect, 0, {}, theme.outline);
        else
            paint::roundedBox(*painter, option->rect, metrics::cardRadius, {}, theme.line);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, theme.surface);
        return paint::roundedBox(*painter, option->rect, 0, {}, theme.outline);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.surface);
        return paint::roundedBox(*painter, option->rect, 0, {}, theme.outline);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return viewpainter::itemPanel(*option, *painter);
    case PE_IndicatorHeaderArrow:
        return viewpainter::sortArrow(*option, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_FocusFrame: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        const QVariant radius = frame && frame->widget() ? frame->widget()->property("ringRadius") : QVariant();
        const qreal inner = radius.isValid() ? radius.toReal() : metrics::cardRadius;
        // What fills its window to the edge has its ring inside.
        const qreal inset = frame && frame->widget() ? frame->widget()->property("ringInset").toReal() : 0;
        return paint::roundedBox(*painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
            qMax(2.0, inner + ringMargin - inset), {}, theme.accent, 2);
    }
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::bevel(*button, *painter, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::label(*button, *painter, widget);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return fieldpainter::progressBar(*bar, *painter);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return viewpainter::menuBarItem(*item, *painter, *this, widget);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.window);
        return paint::hairline(*painter, option->rect.bottomLeft(), option->rect.bottomRight(), theme.line);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            // A quiet ground instead of the accent: the accent is kept for what to press next.
            if (item->state & State_Selected && item->menuItemType != QStyleOptionMenuItem::Separator)
                paint::roundedBox(*painter, QRectF(option->rect).adjusted(3, 0, -3, 0), metrics::rowRadius,
                    item->state & State_Enabled ? theme.tint : theme.hover);
            QStyleOptionMenuItem quiet(*item);
            quiet.state &= ~State_Selected;
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QRect r = option->rect;
            if (frame->frameShape == QFrame::HLine)
                return paint::hairline(
                    *painter, QPointF(r.left(), r.center().y()), QPointF(r.right(), r.center().y()), theme.line);
            if (frame->frameShape == QFrame::VLine)
                return paint::hairline(
                    *painter, QPointF(r.center().x(), r.top()), QPointF(r.center().x(), r.bottom()), theme.line);
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Drawn from here, because the base style would ask itself for the place of the label.
            QStyleOptionHeader part(*header);
            drawControl(CE_HeaderSection, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            return drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: // the header goes on to the edge of its table
        return viewpainter::headerSection(*option, *painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText, theme.muted);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem quiet(*item);
            quiet.palette.setColor(QPalette::HighlightedText, theme.text);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return fieldpainter::comboBox(*combo, *painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return fieldpainter::spinBox(*spin, *painter, widget, *this);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return fieldpainter::scrollBar(*bar, *painter, fieldpainter::scrollBarPart(*bar, SC_ScrollBarSlider));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return fieldpainter::scrollBarPart(*bar, subControl);
    } else if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField)) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return fieldpainter::comboBoxPart(*combo, subControl);
    }
    QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        rect = visualRect(option->direction, option->rect,
            visualRect(option->direction, option->rect, rect).adjusted(fieldInset, 0, 0, 0));
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const QRect room = option->rect.adjusted(margin, 0, -margin - (sorted ? metrics::space4 : 0), 0);
        return visualRect(option->direction, option->rect, room);
    }
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const QFontMetrics font = metricsOf(option, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::size(*button, widget);
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            size.setHeight(qMax(size.height(), metrics::fieldHeight(font)));
        break;
    case CT_ComboBox:
        return {contents.width() + 44, metrics::fieldHeight(font)};
    case CT_SpinBox:
        size.setHeight(qMax(size.height(), metrics::fieldHeight(font)));
        size.rwidth() += metrics::space3;
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(qMax(size.height(), metrics::line(font) + 10));
        break;
    case CT_MenuBarItem:
        return {contents.width() + 16, metrics::line(font) + 11};
    case CT_HeaderSection:
        size.setHeight(metrics::line(font) + metrics::space2);
        break;
    case CT_ProgressBar:
        return {metrics::line(font) * 8, metrics::space2};
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(qMax(size.height(), metrics::line(font) + 5));
        break;
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), metrics::tableRowHeight(font)));
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringMargin;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_DefaultFrameWidth:
        return isFramedView(widget) ? textFrame : 1;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::iconExtent(18, metricsOf(option, widget));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::space2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize:
        return metrics::iconExtent(16, metricsOf(option, widget));
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return metrics::space1;
    case PM_MenuBarHMargin:
        return metrics::space2;
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_HeaderMargin: // in line with the cells below
        return metrics::space2 + 2;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::space4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space2;
    case PM_ToolTipLabelFrameWidth:
        return metrics::space1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask: // a rectangular mask would cut the round corners
        return 0;
    case SH_UnderlineShortcut:
        return showsMnemonic(widget) ? 1 : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup: // the list opens below its field
        return 0;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    // The calendar draws its arrows on the accent.
    if (standard == SP_ArrowLeft)
        return icon(u"go-previous"_s, IconTone::OnAccent);
    if (standard == SP_ArrowRight)
        return icon(u"go-next"_s, IconTone::OnAccent);
    if (standard == SP_LineEditClearButton)
        return icon(u"window-close"_s, IconTone::Muted);
    // What has no room in a menu bar. Fusion's own picture would load Qt's readers of foreign pictures at every
    // start.
    if (standard == SP_ToolBarHorizontalExtensionButton || standard == SP_ToolBarVerticalExtensionButton)
        return icon(u"go-next"_s, IconTone::Muted);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *button = qobject_cast<QPushButton *>(widget); button && button->property("primary").toBool()) {
        // Bold on the button's own font: only then sizeHint leaves room for it.
        QFont font = button->font();
        font.setBold(true);
        button->setFont(font);
    }
    // What people wrote is shown as they wrote it, in tooltips too, which are labels. Whoever means markup says so.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (auto *bar = qobject_cast<QScrollBar *>(widget)) {
        bar->setAttribute(Qt::WA_Hover);
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
    if (auto *field = qobject_cast<QLineEdit *>(widget); field && field->hasFrame() && field->textMargins().isNull())
        field->setTextMargins(metrics::space2 + 2, 0, metrics::space2 + 2, 0);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget);
        text && text->document()->documentMargin() != metrics::space2) {
        // Qt would take the margin for something a person can undo.
        const bool undoable = text->isUndoRedoEnabled();
        text->setUndoRedoEnabled(false);
        text->document()->setDocumentMargin(metrics::space2);
        text->setUndoRedoEnabled(undoable);
    }
}

} // namespace gui
