// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/button_kind.h"
#include "app/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QToolButton>

#include <gtest/gtest.h>

namespace limber {
namespace {

TEST(ThemeTest, ReadsTheDesktopFromTheLightnessOfItsWindows)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf0, 0xf0, 0xf0));
    EXPECT_EQ(tokenSetFor(palette), TokenSet::Light);
    palette.setColor(QPalette::Window, QColor(0x20, 0x22, 0x28));
    EXPECT_EQ(tokenSetFor(palette), TokenSet::Dark);
}

TEST(ThemeTest, TheFigureLooksAsWasChosen)
{
    Theme theme(*qApp, ThemeChoice::Light);
    EXPECT_EQ(currentFigureLook(), FigureLook{});
    const FigureLook look{SkinTone::Brown, Outfit::Grey};
    theme.setFigureLook(look);
    EXPECT_EQ(currentFigureLook(), look);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(currentFigureLook(), look);
}

TEST(ThemeTest, ChangingTheChoiceChangesPaletteAndTokensAndSaysSo)
{
    Theme theme(*qApp, ThemeChoice::Light);
    EXPECT_EQ(currentTokens().set, TokenSet::Light);
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(theme.choice(), ThemeChoice::Dark);
    EXPECT_EQ(currentTokens().set, TokenSet::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), tokens(TokenSet::Dark).background);
}

TEST(ThemeTest, ChoosingTheSameLookAgainSaysNothing)
{
    Theme theme(*qApp, ThemeChoice::Dark);
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(changes.size(), 0);
}

TEST(ThemeTest, AChangeOfTheDesktopLeavesAnExplicitChoiceAlone)
{
    Theme theme(*qApp, ThemeChoice::HighContrast);
    QSignalSpy changes(&theme, &Theme::changed);
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &event);
    EXPECT_EQ(changes.size(), 0);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window),
              tokens(TokenSet::HighContrast).background);
}

TEST(ThemeTest, EveryControlIsLargeEnoughToHit)
{
    const Theme theme(*qApp, ThemeChoice::Light);
    const QString word = QStringLiteral("x");
    QPushButton button(word);
    QToolButton tool;
    QCheckBox check(word);
    QRadioButton radio(word);
    QComboBox combo;
    QSpinBox spin;
    QLineEdit line;
    QSlider slider(Qt::Horizontal);
    for (QWidget* control : std::initializer_list<QWidget*>{&button, &tool, &check, &radio, &combo,
                                                            &spin, &line, &slider}) {
        control->ensurePolished();
        EXPECT_GE(control->sizeHint().height(), hit_size::kLeast)
            << control->metaObject()->className();
    }
}

TEST(ThemeTest, RowsOfAListHaveTheRowHeight)
{
    const Theme theme(*qApp, ThemeChoice::Light);
    QListWidget list;
    list.addItem(QStringLiteral("x"));
    EXPECT_EQ(list.sizeHintForRow(0), hit_size::kRow);
}

TEST(ThemeTest, StepsOfASpinBoxAreLargeEnoughAndMirrored)
{
    const Theme theme(*qApp, ThemeChoice::Light);
    QSpinBox spin;
    QStyleOptionSpinBox option;
    option.initFrom(&spin);
    option.rect = QRect(0, 0, 200, 36);
    option.buttonSymbols = QAbstractSpinBox::UpDownArrows;
    const auto part = [&](QStyle::SubControl control) {
        return spin.style()->subControlRect(QStyle::CC_SpinBox, &option, control, &spin);
    };
    EXPECT_GE(part(QStyle::SC_SpinBoxUp).width(), hit_size::kLeast);
    EXPECT_FALSE(part(QStyle::SC_SpinBoxUp).intersects(part(QStyle::SC_SpinBoxDown)));
    EXPECT_FALSE(part(QStyle::SC_SpinBoxDown).intersects(part(QStyle::SC_SpinBoxEditField)));
    EXPECT_EQ(part(QStyle::SC_SpinBoxUp).right(), 199);
    option.direction = Qt::RightToLeft;
    EXPECT_EQ(part(QStyle::SC_SpinBoxUp).left(), 0);
}

TEST(ThemeTest, AFocusedButtonShowsARingInTheTokensColour)
{
    const Theme theme(*qApp, ThemeChoice::Light);
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet}) {
        QWidget window;
        QPushButton button(QStringLiteral("x"), &window);
        setButtonKind(button, kind);
        button.resize(100, 36);
        window.show();
        QApplication::setActiveWindow(&window);
        button.setFocus(Qt::MouseFocusReason);
        ASSERT_TRUE(button.hasFocus());
        EXPECT_EQ(button.grab().toImage().pixelColor(50, 0), theme.tokens().focusRing);
    }
}

} // namespace
} // namespace limber
