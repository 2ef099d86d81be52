// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <array>
#include <optional>

// How sheets are printed.

namespace limber {

enum class PrintColumns { One, Two };

template <> struct TokenTable<PrintColumns> {
    static constexpr std::array entries{
        TokenEntry<PrintColumns>{PrintColumns::One, QLatin1StringView("one")},
        TokenEntry<PrintColumns>{PrintColumns::Two, QLatin1StringView("two")},
    };
};

/// Large print is for reading without glasses, or from the mat: text of 16 points.
enum class PrintSize { Normal, Large };

template <> struct TokenTable<PrintSize> {
    static constexpr std::array entries{
        TokenEntry<PrintSize>{PrintSize::Normal, QLatin1StringView("normal")},
        TokenEntry<PrintSize>{PrintSize::Large, QLatin1StringView("large")},
    };
};

enum class PrintPaper { A4, Letter };

template <> struct TokenTable<PrintPaper> {
    static constexpr std::array entries{
        TokenEntry<PrintPaper>{PrintPaper::A4, QLatin1StringView("a4")},
        TokenEntry<PrintPaper>{PrintPaper::Letter, QLatin1StringView("letter")},
    };
};

/// Grey leaves out every colour.
enum class PrintColours { Colour, Grey };

template <> struct TokenTable<PrintColours> {
    static constexpr std::array entries{
        TokenEntry<PrintColours>{PrintColours::Colour, QLatin1StringView("colour")},
        TokenEntry<PrintColours>{PrintColours::Grey, QLatin1StringView("grey")},
    };
};

/// What a person last chose for printed sheets.
struct PrintChoices {
    PrintColumns columns = PrintColumns::One;
    PrintSize size = PrintSize::Normal;
    std::optional<PrintPaper> paper; ///< Nothing: as is usual where the person lives.
    PrintColours colours = PrintColours::Colour;
    bool tickBoxes = true; ///< Boxes to tick for four weeks.
    bool figures = true;
    bool weekRoutines = false; ///< With a week the sheets of its routines, too.

    friend bool operator==(const PrintChoices&, const PrintChoices&) = default;
};

} // namespace limber
