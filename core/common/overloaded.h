// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// One function object out of several, for std::visit.
template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace limber
