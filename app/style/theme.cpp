// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/theme.h"

#include "app/style/limber_style.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QWidget>

namespace limber {

Theme::Theme(QApplication& application, ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_style(nullptr)
    , m_choice(choice)
    , m_system(tokenSetFor(QApplication::palette()))
{
    m_style = new LimberStyle(limber::tokens(resolved()));
    QApplication::setStyle(m_style);
    QFont font = QApplication::font();
    font.setPixelSize(type_size::kBody);
    QApplication::setFont(font);
    apply(resolved());
    m_application.installEventFilter(this);
}

const Tokens& Theme::tokens() const
{
    return m_style->tokens();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (resolved() == tokens().set)
        return;
    apply(resolved());
    Q_EMIT changed();
}

void Theme::setFigureLook(const FigureLook& look)
{
    if (m_style->figureLook() == look)
        return;
    m_style->setFigureLook(look);
    for (QWidget* window : QApplication::topLevelWidgets())
        window->update();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_asking) {
        // Our palette hides the desktop's: take it off for a moment to see what is below.
        m_asking = true;
        QApplication::setPalette(QPalette());
        m_system = tokenSetFor(QApplication::palette());
        const bool differs = resolved() != tokens().set;
        apply(resolved());
        m_asking = false;
        if (differs)
            Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply(TokenSet set)
{
    m_style->setTokens(limber::tokens(set));
    QApplication::setPalette(paletteFor(limber::tokens(set)));
}

TokenSet Theme::resolved() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_system;
    case ThemeChoice::Light:
        return TokenSet::Light;
    case ThemeChoice::Dark:
        return TokenSet::Dark;
    case ThemeChoice::HighContrast:
        return TokenSet::HighContrast;
    }
    Q_UNREACHABLE();
}

TokenSet tokenSetFor(const QPalette& systemPalette)
{
    return systemPalette.color(QPalette::Window).lightnessF() < 0.5f ? TokenSet::Dark
                                                                     : TokenSet::Light;
}

QPalette paletteFor(const Tokens& tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, tokens.background);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.sunken);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.problem.strong);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::PlaceholderText, tokens.textMuted);
    set(QPalette::ToolTipBase, tokens.text);
    set(QPalette::ToolTipText, tokens.surface);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.sunken);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.control);
    set(QPalette::Shadow, tokens.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.text);
    return palette;
}

FigureLook currentFigureLook()
{
    const auto* style = qobject_cast<const LimberStyle*>(QApplication::style());
    return style ? style->figureLook() : FigureLook{};
}

const Tokens& currentTokens()
{
    const auto* style = qobject_cast<const LimberStyle*>(QApplication::style());
    return style ? style->tokens() : tokens(TokenSet::Light);
}

} // namespace limber
