// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace limber {

/// The key of a source, as exercise files carry it: "000" and "002" are the two articles the
/// catalogue was drawn from, "external:<name>" is evidence from outside, "suggestion" marks a
/// number that is Limber's own proposal.
using SourceKey = QString;

/// What stands behind a number or a sentence of the catalogue. Texts are catalogue English.
struct Source {
    SourceKey key;
    QString title;
    QString kind;
    std::optional<int> year;
    std::optional<QString> url;
    QString says; ///< One sentence: what it supports.

    friend bool operator==(const Source&, const Source&) = default;
};

/// A sentence of the catalogue together with the sources it rests on.
struct SourcedText {
    QString text;
    std::vector<SourceKey> sources;

    friend bool operator==(const SourcedText&, const SourcedText&) = default;
};

} // namespace limber
