// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_problem.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>
#include <vector>

// JSON from anywhere, with the place of every value. Qt's own reader keeps no places, lets the last
// of two equal fields win and bounds nothing but depth.

namespace limber {

enum class JsonKind { Null, Flag, Number, Text, List, Object };

/// One value. Members of an object have names; everything else has none.
struct JsonNode {
    JsonKind kind = JsonKind::Null;
    qsizetype begin = 0; ///< Offset of its first byte in the file; that of a text is its quote.
    qsizetype end = 0;   ///< One after its last.
    QString name = {};
    std::vector<JsonNode> parts = {}; ///< Of a list or an object, in the order of the file.

    /// The member with this name, or nullptr.
    [[nodiscard]] const JsonNode* member(QLatin1StringView wanted) const;
};

struct JsonLimits {
    int depth = 32;
    int values = 500'000;
    int name = 200; ///< Characters of a field's name.
};

/// A JSON text that was read whole. Names are unique within an object; texts are whole characters
/// without control characters other than line break and tab.
class JsonTree {
public:
    /// Time and memory are bounded by the size of the text and the limits. A byte order mark at the
    /// beginning is passed over.
    [[nodiscard]] static tl::expected<JsonTree, PackageProblem> parse(const QByteArray& text,
                                                                      const JsonLimits& limits);

    [[nodiscard]] const JsonNode& root() const { return m_root; }
    /// What stands in the file for a value.
    [[nodiscard]] QByteArray source(const JsonNode& node) const;
    /// How many bytes a text has in the file, quotes left out: no fewer than it has characters.
    [[nodiscard]] static qsizetype rawLength(const JsonNode& text);
    [[nodiscard]] QString text(const JsonNode& node) const;
    [[nodiscard]] double number(const JsonNode& node) const; ///< May be infinite.
    [[nodiscard]] TextPlace place(qsizetype offset) const;
    /// The value at a path such as "dose.reps.min" or "steps[2]" below `from`, or as much of it as
    /// is there.
    [[nodiscard]] const JsonNode& at(const JsonNode& from, const QString& path) const;

private:
    JsonTree(QByteArray text, JsonNode root);

    QByteArray m_text;
    JsonNode m_root;
};

/// Where an offset of a UTF-8 text is.
[[nodiscard]] TextPlace placeIn(const QByteArray& text, qsizetype offset);

} // namespace limber
