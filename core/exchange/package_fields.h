// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/id.h"
#include "core/common/token.h"
#include "core/exchange/json_tree.h"

#include <optional>
#include <vector>

namespace limber {

/// The mistakes of a routine file as they are found, as many as are listed.
class PackageProblems {
public:
    explicit PackageProblems(const JsonTree& tree)
        : m_tree(tree)
    {
    }

    void add(PackageFault fault, const JsonNode& at, const QString& path)
    {
        add({fault, {}, path}, at);
    }
    /// Fills in the place.
    void add(PackageProblem problem, const JsonNode& at);

    [[nodiscard]] std::size_t count() const { return m_count; }
    /// In the order of the file.
    [[nodiscard]] std::vector<PackageProblem> take() &&;

private:
    const JsonTree& m_tree;
    std::size_t m_count = 0;
    std::vector<PackageProblem> m_list;
};

enum class TextLines { One, Several };

/// Reads the fields of one object strictly, as JsonReader does for bundled files: each mistake is
/// reported with its place and reading goes on, so that all are seen at once. What is missing or
/// wrong comes back as a default.
class PackageFields {
public:
    /// `path` is that of the object; everything given must outlive the reader.
    PackageFields(const JsonTree& tree, const JsonNode& object, QString path,
                  PackageProblems& problems);

    [[nodiscard]] bool has(QLatin1StringView name) const;
    /// The field, or nullptr with a report where it is missing.
    [[nodiscard]] const JsonNode* any(QLatin1StringView name);
    [[nodiscard]] const JsonNode* object(QLatin1StringView name);

    /// Required and not blank.
    [[nodiscard]] QString text(QLatin1StringView name, int longest, TextLines lines);
    /// Empty where missing.
    [[nodiscard]] QString optionalText(QLatin1StringView name, int longest, TextLines lines);
    [[nodiscard]] int integer(QLatin1StringView name, int lowest, int highest);
    [[nodiscard]] int integer(QLatin1StringView name, int lowest, int highest, int whenMissing);
    [[nodiscard]] std::vector<int> integers(QLatin1StringView name, int lowest, int highest,
                                            int most);

    template <typename Enum> [[nodiscard]] Enum value(QLatin1StringView name, Enum whenWrong)
    {
        const JsonNode* node = textNode(name);
        const QString word = node ? m_tree.text(*node) : QString();
        const auto known = fromToken<Enum>(word);
        if (node && !known)
            reportWord(PackageFault::UnknownWord, *node, name, word);
        return known.value_or(whenWrong);
    }

    /// A required identity; where it is missing or wrong (reported), a new one stands in.
    template <typename IdType> [[nodiscard]] IdType id(QLatin1StringView name)
    {
        return IdType::fromText(idText(name)).value_or(IdType::create());
    }
    /// A required text that may stand as an identity; empty where it is missing or wrong.
    [[nodiscard]] QString idText(QLatin1StringView name);

    /// Readers for the objects of a required list.
    [[nodiscard]] std::vector<PackageFields> objects(QLatin1StringView name, int fewest, int most);

    void report(PackageFault fault, QLatin1StringView name);
    void report(PackageProblem problem, QLatin1StringView name);
    /// Reports every field that was never asked for. Call once, after reading.
    void finish();

    [[nodiscard]] const JsonNode& node() const { return m_object; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString pathOf(QLatin1StringView name) const;

private:
    [[nodiscard]] const JsonNode* take(QLatin1StringView name);
    [[nodiscard]] const JsonNode* textNode(QLatin1StringView name);
    /// A text, with a report where it is too long or has lines that it should not have.
    [[nodiscard]] QString bounded(const JsonNode& node, QLatin1StringView name, int longest,
                                  TextLines lines);
    [[nodiscard]] const JsonNode* list(QLatin1StringView name, int fewest, int most);
    [[nodiscard]] std::optional<int> wholeNumber(const JsonNode& node, const QString& path,
                                                 int lowest, int highest);
    void reportWord(PackageFault fault, const JsonNode& node, QLatin1StringView name,
                    const QString& word);

    const JsonTree& m_tree;
    const JsonNode& m_object;
    QString m_path;
    PackageProblems& m_problems;
    std::vector<QLatin1StringView> m_asked; ///< The names are literals.
};

} // namespace limber
