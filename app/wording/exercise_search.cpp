// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_search.h"

#include "app/wording/exercise_wording.h"

#include <QStringList>

#include <algorithm>

namespace limber {

namespace {

enum Rank { NameBegins, NameHolds, AliasHolds };

bool holdsAll(const QString& form, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return form.contains(word); });
}

} // namespace

QString searchForm(const QString& text)
{
    QString form;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c == u'ß')
            form += u"ss";
        else if (c == u'’' || c == u'\'')
            continue;
        else
            form += c == u'-' ? QChar(u' ') : c.toLower();
    }
    return form.simplified();
}

std::optional<int> searchRank(const Exercise& exercise, const QString& search)
{
    const QString wanted = searchForm(search);
    if (wanted.isEmpty())
        return NameBegins;
    const QStringList words = wanted.split(u' ');
    const QStringList names{searchForm(exerciseName(exercise)), searchForm(exercise.name)};
    for (const QString& name : names) {
        if (name.startsWith(wanted))
            return NameBegins;
    }
    for (const QString& name : names) {
        if (holdsAll(name, words))
            return NameHolds;
    }
    for (const QString& alias : exercise.aliases) {
        if (holdsAll(searchForm(alias), words) || holdsAll(searchForm(exerciseText(exercise, alias)), words))
            return AliasHolds;
    }
    return std::nullopt;
}

std::vector<const Exercise*> searchExercises(const Catalogue& catalogue, const QString& search)
{
    struct Found {
        int rank;
        QString name;
        const Exercise* exercise;
    };
    std::vector<Found> found;
    for (const Exercise& exercise : catalogue.exercises()) {
        if (const auto rank = searchRank(exercise, search))
            found.push_back({*rank, exerciseName(exercise), &exercise});
    }
    std::ranges::stable_sort(found, [](const Found& left, const Found& right) {
        if (left.rank != right.rank)
            return left.rank < right.rank;
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    std::vector<const Exercise*> exercises;
    exercises.reserve(found.size());
    for (const Found& one : found)
        exercises.push_back(one.exercise);
    return exercises;
}

} // namespace limber
