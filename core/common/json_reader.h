// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Whether the field is present.
    [[nodiscard]] bool has(QLatin1StringView name) const;

    [[nodiscard]] QString text(QLatin1StringView name);         ///< Required, not empty.
    [[nodiscard]] QString optionalText(QLatin1StringView name); ///< Empty where missing.
    [[nodiscard]] int integer(QLatin1StringView name, int minimum = std::numeric_limits<int>::min(),
                              int maximum = std::numeric_limits<int>::max());
    [[nodiscard]] std::optional<int> optionalInteger(QLatin1StringView name, int minimum,
                                                     int maximum);
    [[nodiscard]] bool flag(QLatin1StringView name, bool whenMissing);
    [[nodiscard]] QStringList texts(QLatin1StringView name);
    [[nodiscard]] std::vector<int> integers(QLatin1StringView name, int minimum, int maximum);

    /// A reader for a nested object; an empty one where it is missing (reported) or no object.
    [[nodiscard]] JsonReader object(QLatin1StringView name);
    /// Readers for the objects of an array; empty where the field is missing.
    [[nodiscard]] std::vector<JsonReader> objects(QLatin1StringView name);

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

    [[nodiscard]] QString pathOf(QLatin1StringView name) const;

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView name);
    [[nodiscard]] static QString unknownWord(const QString& word);

    QJsonObject m_object;
    QString m_file;
    QString m_path;
    QStringList m_asked;
    std::vector<LoadProblem>* m_problems;
};

/// The root object of a JSON document, or nothing with the place of the mistake reported.
[[nodiscard]] std::optional<QJsonObject> parseJsonObject(const QByteArray& json,
                                                         const QString& file,
                                                         std::vector<LoadProblem>& problems);

} // namespace limber
