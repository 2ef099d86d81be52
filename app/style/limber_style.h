// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QProxyStyle>

namespace limber {

struct Tokens;

/// Fusion's behaviour and geometry with every visible part drawn from tokens.
class LimberStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit LimberStyle(const Tokens& tokens);

    [[nodiscard]] const Tokens& tokens() const { return *m_tokens; }

    /// `tokens` must outlive the style. The caller makes widgets repaint.
    void setTokens(const Tokens& tokens) { m_tokens = &tokens; }

    /// How painted figures look. The caller makes widgets repaint.
    [[nodiscard]] const FigureLook& figureLook() const { return m_figureLook; }
    void setFigureLook(const FigureLook& look) { m_figureLook = look; }

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                                     const QWidget* widget) const override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl subControl, const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    void drawButtonLabel(const QStyleOption* option, QPainter& painter,
                         const QWidget* widget) const;

    const Tokens* m_tokens;
    FigureLook m_figureLook;
};

} // namespace limber
