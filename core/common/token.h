// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace limber {

/// One value of an enumeration and the word that stands for it in files, in the database and on
/// the command line. Tokens are never shown to people and never change once published.
template <typename Enum> struct TokenEntry {
    Enum value;
    QLatin1StringView token;
};

/// Specialised beside each enumeration that is written anywhere:
/// `static constexpr std::array entries{TokenEntry<Sides>{Sides::None, "none"_L1}, …};`
template <typename Enum> struct TokenTable;

/// The token of a value. Every value has one (a test walks all tables).
template <typename Enum> [[nodiscard]] constexpr QLatin1StringView token(Enum value)
{
    for (const auto& entry : TokenTable<Enum>::entries) {
        if (entry.value == value)
            return entry.token;
    }
    return {};
}

/// The value a token stands for, or nothing where the word is unknown.
template <typename Enum> [[nodiscard]] std::optional<Enum> fromToken(QStringView text)
{
    for (const auto& entry : TokenTable<Enum>::entries) {
        if (text == entry.token)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace limber
