// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <vector>

namespace limber {

/// What one number of a dose rests on.
struct NumberReason {
    DoseField field = DoseField::Sets;
    DoseRange range;
    std::vector<Source> sources;
    std::vector<Source> capSources; ///< Of the highest value allowed, where it has its own.

    friend bool operator==(const NumberReason&, const NumberReason&) = default;
};

/// A source and every place in it that speaks of the exercise.
struct SourceReason {
    Source source;
    std::vector<SourceNote> notes;

    friend bool operator==(const SourceReason&, const SourceReason&) = default;
};

/// The answer to "why this dose?".
struct DoseReasons {
    std::vector<NumberReason> numbers; ///< In reading order.
    std::vector<SourceReason> sources; ///< Each source behind the numbers or the notes once.
    QStringList decisions;             ///< Catalogue English.

    friend bool operator==(const DoseReasons&, const DoseReasons&) = default;
};

/// The reasons for one way to dose an exercise. A key without a source stands for itself, as a
/// source whose title is the key.
[[nodiscard]] DoseReasons buildDoseReasons(const Exercise& exercise,
                                           const DoseDefinition& definition,
                                           const Catalogue& catalogue);

} // namespace limber
