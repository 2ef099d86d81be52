// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace limber {

class LimberStyle;

/// What the user chose in the settings.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Dresses the whole application: style, palette, font and the token set that painted widgets use.
///
/// One object, made by the composition root before the first widget and passed by reference.
/// Qt 6.4 cannot be asked whether the desktop is dark, so System looks at the lightness of the
/// window colour in the palette that the desktop gives, at the start and again whenever Qt reports
/// a change of the desktop's theme. Where a platform reports nothing, the look of the start stays.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Applies `choice` at once. `application` must outlive this object.
    Theme(QApplication& application, ThemeChoice choice, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Tokens& tokens() const;

    void setChoice(ThemeChoice choice);
    /// Dresses the figure that shows the exercises.
    void setFigureLook(const FigureLook& look);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The token set is another one now; widgets have the new palette already.
    void changed();

private:
    void apply(TokenSet set);
    [[nodiscard]] TokenSet resolved() const;

    QApplication& m_application;
    LimberStyle* m_style; ///< owned by the application
    ThemeChoice m_choice;
    TokenSet m_system;
    bool m_asking = false;
};

/// The light or the dark set, whichever the palette's window colour is nearer to.
[[nodiscard]] TokenSet tokenSetFor(const QPalette& systemPalette);

/// The palette that standard controls use under these tokens.
[[nodiscard]] QPalette paletteFor(const Tokens& tokens);

/// How the figure looks; as by default while the application has no theme.
[[nodiscard]] FigureLook currentFigureLook();

/// The tokens that the application is dressed in; the light set while it has no theme. Painted
/// widgets call this in paintEvent, so that a change of theme needs nothing but a repaint.
[[nodiscard]] const Tokens& currentTokens();

} // namespace limber
