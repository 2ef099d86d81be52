// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

namespace limber {

/// Distances between and inside controls, in device-independent pixels. No other value is used.
namespace space {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kWide = 24;
inline constexpr int kHuge = 32;
} // namespace space

/// Corner radii in device-independent pixels.
namespace radius {
inline constexpr int kControl = 8;
inline constexpr int kCard = 12;
} // namespace radius

/// Font sizes in device-independent pixels.
namespace type_size {
inline constexpr int kSmall = 13;
inline constexpr int kBody = 15;
inline constexpr int kSection = 18;
inline constexpr int kTitle = 24;
inline constexpr int kDisplay = 34;
inline constexpr int kCountdown = 96;
} // namespace type_size

/// Smallest heights of what can be clicked or tapped, and of a line in a list.
namespace hit_size {
inline constexpr int kLeast = 32;
inline constexpr int kControl = 36;
inline constexpr int kPractice = 44;
inline constexpr int kRow = 36;
} // namespace hit_size

/// Which of the three colour sets.
enum class TokenSet { Light, Dark, HighContrast };

/// The colour family of an exercise category. Which category has which tone is not known here.
enum class CategoryTone {
    Core,
    Stability,
    Posture,
    Yoga,
    Pilates,
    FoamRolling,
    Mobility,
    Breathing,
    Relaxation,
    WarmUp,
    Aerobic
};
inline constexpr std::size_t kCategoryToneCount = 11;

/// A message's foreground (icon, edge, emphasised words) and the soft ground it stands on.
struct StatusColours {
    QColor strong; ///< at least 4.5:1 on `soft`, `surface` and `background`
    QColor soft;
};

/// Every colour of the program. Three constant sets share these names; code asks for a name and
/// never for a colour. Contrast between them is checked by tests/app/style/tokens_test.cpp.
struct Tokens {
    TokenSet set;

    QColor background; ///< behind everything
    QColor surface;    ///< cards, inputs, lists
    QColor sunken;     ///< hovered rows, chips, headers: text stays readable on it
    QColor line;       ///< decorative hairlines; carries no meaning
    QColor control;    ///< edges of inputs, 3:1 on surface and background

    QColor text;
    QColor textMuted;    ///< secondary text, still 4.5:1
    QColor textDisabled; ///< exempt from contrast rules

    QColor accent; ///< teal: links, selection, checked controls
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentSoft; ///< ground of the selected row and navigation item
    QColor onAccentSoft;

    QColor action; ///< coral: the one primary action of a page
    QColor actionHover;
    QColor actionPressed;
    QColor onAction;

    QColor focusRing;

    StatusColours good;
    StatusColours caution;
    StatusColours info;
    StatusColours problem; ///< input that cannot be saved; never for a missed day

    QColor tintWork; ///< grounds of the practice screen by kind of segment
    QColor tintRest;
    QColor tintChange;

    std::array<QColor, kCategoryToneCount> categories;

    [[nodiscard]] QColor category(CategoryTone tone) const
    {
        return categories[static_cast<std::size_t>(tone)];
    }
};

/// The constant set of that name.
[[nodiscard]] const Tokens& tokens(TokenSet set);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace limber
