// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"

#include <QPixmap>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace limber {

/// A picture of an exercise, decoded.
struct ShownPicture {
    QImage image;
    QString caption;
};

/// The pictures of the user's own exercises. They are fetched and decoded when they are first asked
/// for; those of the few exercises that were asked for last stay decoded.
class OwnPictures {
public:
    using Source = std::function<std::vector<ExercisePicture>(const ExerciseId&)>;

    /// From where pictures come.
    void setSource(Source source);
    /// Which exercises have pictures now; forgets what was decoded.
    void setExercises(std::set<ExerciseId> exercises);

    [[nodiscard]] bool has(const QString& exercise) const;
    /// In their order; those that cannot be decoded are left out.
    [[nodiscard]] std::vector<ShownPicture> pictures(const QString& exercise);
    /// The first one, fitted into a size with rounded corners; null where there is none.
    [[nodiscard]] QPixmap thumbnail(const QString& exercise, const QSize& size,
                                    double devicePixelRatio);

private:
    struct Decoded {
        QString exercise;
        std::vector<ShownPicture> pictures;
    };

    Source m_source;
    std::set<QString> m_exercises;
    std::vector<Decoded> m_decoded; ///< The one that was asked for last stands last.
    std::map<QString, QPixmap> m_thumbnails;
};

} // namespace limber
