// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/id.h"
#include "core/common/token.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace limber {

/// A mistake in a bundled or imported file: which file, which field, what is wrong. `field` is a
/// path such as "dose.reps.min"; `reason` is English for authors of files.
struct LoadProblem {
    QString file;
    QString field;
    QString reason;

    friend bool operator==(const LoadProblem&, const LoadProblem&) = default;
};

/// Walks a JSON object strictly: wrong types, missing fields and fields nobody asked for are each
/// reported with file and path. Reading goes on after a mistake, so that an author sees all of
/// them at once.
class JsonReader {
public:
    JsonReader(const QJsonObject& object, QString file, QString path,
               std::vector<LoadProblem>& problems);

    /// Whether the object has no fields at all.
    [[nodiscard]] bool isEmpty() const { return m_object.isEmpty(); }
    /// Whether the field is present.
    [[nodiscard]] bool has(QLatin1StringView name) const;
    /// Whether the field is present and says "none" as JSON's null; if so, it counts as read.
    [[nodiscard]] bool isNull(QLatin1StringView name);

    [[nodiscard]] QString text(QLatin1StringView name);         ///< Required, not blank.
    [[nodiscard]] QString optionalText(QLatin1StringView name); ///< Empty where missing.
    /// A required whole number; 0 or the nearer bound where it is missing or wrong (reported).
    [[nodiscard]] int integer(QLatin1StringView name, int minimum = std::numeric_limits<int>::min(),
                              int maximum = std::numeric_limits<int>::max());
    [[nodiscard]] std::optional<int> optionalInteger(QLatin1StringView name, int minimum,
                                                     int maximum);
    [[nodiscard]] std::optional<double> optionalNumber(QLatin1StringView name, double minimum,
                                                       double maximum);
    /// An optional list of exactly `count` numbers, each within the bounds.
    [[nodiscard]] std::optional<std::vector<double>>
    optionalNumbers(QLatin1StringView name, std::size_t count, double minimum, double maximum);
    [[nodiscard]] bool flag(QLatin1StringView name, bool whenMissing);
    /// A required array of texts, none blank and none there twice; it may be empty.
    [[nodiscard]] QStringList texts(QLatin1StringView name);
    /// A required array of whole numbers; it may be empty.
    [[nodiscard]] std::vector<int> integers(QLatin1StringView name, int minimum, int maximum);

    /// A reader for a nested object; an empty one where it is missing (reported) or no object.
    [[nodiscard]] JsonReader object(QLatin1StringView name);
    /// An optional field of any type, undefined where it is missing; the caller checks it.
    [[nodiscard]] QJsonValue any(QLatin1StringView name);
    /// Readers for the objects of a required array; it may be empty.
    [[nodiscard]] std::vector<JsonReader> objects(QLatin1StringView name);

    /// A required identity; where it is missing or wrong (reported), a random one stands in.
    template <typename IdType> [[nodiscard]] IdType id(QLatin1StringView name)
    {
        const QString word = text(name);
        if (const auto known = IdType::fromText(word))
            return *known;
        if (!word.isEmpty())
            report(name, unknownId(word));
        return IdType::create();
    }

    /// The identity of what a whole file describes: its field "id", after which it is named.
    template <typename IdType> [[nodiscard]] IdType idOfFile()
    {
        const IdType found = id<IdType>(QLatin1StringView("id"));
        checkNamedAfter(found.text());
        return found;
    }

    template <typename Enum> [[nodiscard]] Enum value(QLatin1StringView name, Enum whenWrong)
    {
        const QString word = text(name);
        if (const auto known = fromToken<Enum>(word))
            return *known;
        if (!word.isEmpty())
            report(name, unknownWord(word));
        return whenWrong;
    }

    template <typename Enum> [[nodiscard]] std::vector<Enum> values(QLatin1StringView name)
    {
        std::vector<Enum> known;
        for (const QString& word : texts(name)) {
            if (const auto one = fromToken<Enum>(word))
                known.push_back(*one);
            else
                report(name, unknownWord(word));
        }
        return known;
    }

    /// Adds a problem at a field of this object.
    void report(QLatin1StringView name, const QString& reason);
    /// Reports every field that was never asked for. Call once, after reading.
    void finish();

    /// How many mistakes the list of problems holds by now.
    [[nodiscard]] std::size_t problemCount() const { return m_problems->size(); }

    [[nodiscard]] QString pathOf(QLatin1StringView name) const;

private:
    enum class Presence { Required, Optional };

    void markRead(QLatin1StringView name);
    [[nodiscard]] QJsonValue take(QLatin1StringView name, Presence presence);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);
    void reportAt(const QString& path, const QString& reason);
    void checkNamedAfter(const QString& id);
    [[nodiscard]] static QString unknownWord(const QString& word);
    [[nodiscard]] static QString unknownId(const QString& word);

    QJsonObject m_object;
    QString m_file;
    QString m_path;
    std::vector<QLatin1StringView> m_read; ///< Present fields; the names are literals.
    std::vector<LoadProblem>* m_problems;
};

/// The root object of a JSON document, or nothing with the place of the mistake reported.
[[nodiscard]] std::optional<QJsonObject>
parseJsonObject(const QByteArray& json, const QString& file, std::vector<LoadProblem>& problems);

/// A file of a folder: its name without the folder, and what it holds.
struct JsonFile {
    QString name;
    QByteArray json;
};

/// Every `*.json` of a folder, by name. A missing folder or unreadable file is reported.
[[nodiscard]] std::vector<JsonFile> readJsonFiles(const QString& folder,
                                                  std::vector<LoadProblem>& problems);

} // namespace limber
