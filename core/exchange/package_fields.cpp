// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_fields.h"

#include "core/exchange/routine_package.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A word of a file as far as a message repeats it.
QString excerpt(const QString& word)
{
    constexpr qsizetype kLongest = 40;
    return word.size() <= kLongest ? word : word.left(kLongest) + u'…';
}

bool isBlank(const QString& text)
{
    return QStringView(text).trimmed().isEmpty();
}

} // namespace

void PackageProblems::add(PackageProblem problem, const JsonNode& at)
{
    ++m_count;
    if (m_list.size() >= package_limits::kProblems)
        return;
    problem.place = m_tree.place(at.begin);
    m_list.push_back(std::move(problem));
}

std::vector<PackageProblem> PackageProblems::take() &&
{
    std::ranges::stable_sort(m_list, [](const PackageProblem& left, const PackageProblem& right) {
        return std::tie(left.place.line, left.place.column) <
               std::tie(right.place.line, right.place.column);
    });
    return std::move(m_list);
}

PackageFields::PackageFields(const JsonTree& tree, const JsonNode& object, QString path,
                             PackageProblems& problems)
    : m_tree(tree)
    , m_object(object)
    , m_path(std::move(path))
    , m_problems(problems)
{
}

bool PackageFields::has(QLatin1StringView name) const
{
    return m_object.member(name) != nullptr;
}

const JsonNode* PackageFields::any(QLatin1StringView name)
{
    const JsonNode* node = take(name);
    if (!node)
        m_problems.add(PackageFault::MissingField, m_object, pathOf(name));
    return node;
}

const JsonNode* PackageFields::object(QLatin1StringView name)
{
    const JsonNode* node = any(name);
    if (!node || node->kind == JsonKind::Object)
        return node;
    m_problems.add(PackageFault::NotAnObject, *node, pathOf(name));
    return nullptr;
}

QString PackageFields::text(QLatin1StringView name, int longest, TextLines lines)
{
    const JsonNode* node = textNode(name);
    if (!node)
        return {};
    QString found = bounded(*node, name, longest, lines);
    if (isBlank(m_tree.text(*node)))
        m_problems.add(PackageFault::EmptyText, *node, pathOf(name));
    return found;
}

QString PackageFields::optionalText(QLatin1StringView name, int longest, TextLines lines)
{
    const JsonNode* node = has(name) ? textNode(name) : nullptr;
    return node ? bounded(*node, name, longest, lines) : QString();
}

QString PackageFields::bounded(const JsonNode& node, QLatin1StringView name, int longest,
                               TextLines lines)
{
    QString found = m_tree.text(node);
    if (found.size() > longest)
        m_problems.add({PackageFault::TextTooLong, {}, pathOf(name), {}, 0, longest}, node);
    else if (lines == TextLines::One && (found.contains(u'\n') || found.contains(u'\t')))
        m_problems.add(PackageFault::BadCharacter, node, pathOf(name));
    return found;
}

QString PackageFields::idText(QLatin1StringView name)
{
    const JsonNode* node = textNode(name);
    if (!node)
        return {};
    const QString word = m_tree.text(*node);
    if (isIdText(word))
        return word;
    reportWord(PackageFault::NotAnId, *node, name, word);
    return {};
}

int PackageFields::integer(QLatin1StringView name, int lowest, int highest)
{
    const JsonNode* node = any(name);
    return (node ? wholeNumber(*node, pathOf(name), lowest, highest) : std::nullopt)
        .value_or(lowest);
}

int PackageFields::integer(QLatin1StringView name, int lowest, int highest, int whenMissing)
{
    return has(name) ? integer(name, lowest, highest) : whenMissing;
}

std::vector<int> PackageFields::integers(QLatin1StringView name, int lowest, int highest, int most)
{
    std::vector<int> found;
    const JsonNode* node = list(name, 1, most);
    if (!node)
        return found;
    for (std::size_t i = 0; i < node->parts.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(pathOf(name)).arg(i);
        if (const auto number = wholeNumber(node->parts[i], path, lowest, highest))
            found.push_back(*number);
    }
    return found;
}

std::vector<PackageFields> PackageFields::objects(QLatin1StringView name, int fewest, int most)
{
    std::vector<PackageFields> found;
    const JsonNode* node = list(name, fewest, most);
    if (!node)
        return found;
    found.reserve(node->parts.size());
    for (std::size_t i = 0; i < node->parts.size(); ++i) {
        QString path = u"%1[%2]"_s.arg(pathOf(name)).arg(i);
        if (node->parts[i].kind == JsonKind::Object)
            found.emplace_back(m_tree, node->parts[i], std::move(path), m_problems);
        else
            m_problems.add(PackageFault::NotAnObject, node->parts[i], path);
    }
    return found;
}

void PackageFields::report(PackageFault fault, QLatin1StringView name)
{
    report(PackageProblem{fault}, name);
}

void PackageFields::report(PackageProblem problem, QLatin1StringView name)
{
    const JsonNode* node = m_object.member(name);
    problem.path = pathOf(name);
    m_problems.add(std::move(problem), node ? *node : m_object);
}

void PackageFields::finish()
{
    for (const JsonNode& part : m_object.parts) {
        const bool isAsked =
            std::ranges::any_of(m_asked, [&](QLatin1StringView name) { return part.name == name; });
        if (isAsked)
            continue;
        const QString name = excerpt(part.name);
        m_problems.add(
            {PackageFault::UnknownField, {}, m_path.isEmpty() ? name : m_path + u'.' + name, name},
            part);
    }
}

QString PackageFields::pathOf(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

const JsonNode* PackageFields::take(QLatin1StringView name)
{
    m_asked.push_back(name);
    return m_object.member(name);
}

const JsonNode* PackageFields::textNode(QLatin1StringView name)
{
    const JsonNode* node = any(name);
    if (!node || node->kind == JsonKind::Text)
        return node;
    m_problems.add(PackageFault::NotAText, *node, pathOf(name));
    return nullptr;
}

const JsonNode* PackageFields::list(QLatin1StringView name, int fewest, int most)
{
    const JsonNode* node = any(name);
    if (!node)
        return nullptr;
    const auto count = static_cast<qint64>(node->parts.size());
    if (node->kind != JsonKind::List)
        m_problems.add(PackageFault::NotAList, *node, pathOf(name));
    else if (count < fewest)
        m_problems.add(PackageFault::EmptyList, *node, pathOf(name));
    else if (count > most)
        m_problems.add({PackageFault::ListTooLong, {}, pathOf(name), {}, 0, most}, *node);
    else
        return node;
    return nullptr;
}

std::optional<int> PackageFields::wholeNumber(const JsonNode& node, const QString& path, int lowest,
                                              int highest)
{
    const double number = node.kind == JsonKind::Number ? m_tree.number(node) : 0.5;
    const bool isWhole = std::isinf(number) || std::trunc(number) == number;
    if (!isWhole)
        m_problems.add(PackageFault::NotAWholeNumber, node, path);
    else if (number < lowest || number > highest)
        m_problems.add({PackageFault::OutOfRange, {}, path, {}, lowest, highest}, node);
    else
        return static_cast<int>(number);
    return std::nullopt;
}

void PackageFields::reportWord(PackageFault fault, const JsonNode& node, QLatin1StringView name,
                               const QString& word)
{
    m_problems.add({fault, {}, pathOf(name), excerpt(word)}, node);
}

} // namespace limber
