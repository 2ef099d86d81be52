// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// A place in a text, counted from 1; a column is one character, whatever its bytes.
struct TextPlace {
    int line = 1;
    int column = 1;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// What is wrong with a routine file.
enum class PackageFault {
    // The file as a whole.
    Empty,
    TooLarge, ///< More than `highest` bytes.
    NotText,  ///< Not UTF-8, or a NUL byte.
    EndsEarly,
    BadSyntax,    ///< Something else stands where JSON wants a value, a comma and so on.
    TooDeep,      ///< Lists and objects within each other, more than `highest`.
    TooMuch,      ///< More than `highest` values.
    OtherFormat,  ///< JSON, but no routine file.
    NewerVersion, ///< Made by a newer Limber: `word` is its version.
    // One value.
    FieldTwice,
    UnknownField,
    MissingField,
    NotAnObject,
    NotAList,
    NotAText,
    NotAWholeNumber,
    OutOfRange, ///< Not between `lowest` and `highest`.
    EmptyText,
    TextTooLong,  ///< More than `highest` characters.
    BadCharacter, ///< A control character, a line break in a name, or half a character.
    UnknownWord,
    NotAnId,
    IdTwice,
    EmptyList,
    ListTooLong, ///< More than `highest` entries.
    // What several values say together.
    UnknownGroup,
    ScatteredGroup,  ///< Its steps do not stand next to each other, or there are none.
    SetsDiffer,      ///< `repsPerSet` has not as many numbers as there are sets.
    TooMuchPractice, ///< Rounds, sets and repetitions make more than a session can have.
    NotAPicture,     ///< No base64, or not the picture that its format says.
    PictureTooLarge, ///< More than `highest` bytes.
    BadExercise,     ///< Breaks a rule of exercise files; `reason` says which.
    BadMotion,       ///< Breaks a rule of pose files; `reason` says which.
};

/// One mistake and where it stands. Words for people are made in `app/wording`.
struct PackageProblem {
    PackageFault fault = PackageFault::BadSyntax;
    TextPlace place;
    QString path;      ///< Such as "routines[0].steps[3].dose.sets"; empty for the file as a whole.
    QString word = {}; ///< The word that is not known, not wanted or there twice.
    int lowest = 0;
    int highest = 0;
    QString reason = {}; ///< English for authors of files, of BadExercise and BadMotion only.

    friend bool operator==(const PackageProblem&, const PackageProblem&) = default;
};

} // namespace limber
