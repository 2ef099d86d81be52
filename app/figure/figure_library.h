// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_painter.h"
#include "app/pictures/own_pictures.h"
#include "core/body/pose_file.h"

#include <QPixmap>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>

namespace limber {

/// The motions of the exercises, each read from its file when it is first asked for, and the
/// thumbnails that were painted of them.
class FigureLibrary {
public:
    /// The folder that holds the pose files; the bundled ones by default.
    explicit FigureLibrary(QString folder = QStringLiteral(":/content/poses"));

    /// nullptr where there is no pose file for the exercise, or a broken one; then problems() says
    /// what is wrong, and the log has it. The motion lives as long as the library.
    [[nodiscard]] const Motion* find(const QString& exercise);
    [[nodiscard]] const std::vector<LoadProblem>& problems() const { return m_problems; }

    /// The base poses by name.
    [[nodiscard]] const std::map<QString, Pose>& basePoses();

    /// The motions of the user's own exercises, by exercise, in place of those given before; they
    /// come before the folder's. Thumbnails of those that changed are forgotten. Whoever holds a
    /// motion that changed keeps the old one until asking again.
    void setOwnMotions(std::map<QString, Motion> motions);
    /// The user's own exercises, for which there is no pose file in the folder, and the positions
    /// in which they are done.
    void setOwnExercises(std::map<QString, Position> exercises);
    /// The pictures of own exercises.
    [[nodiscard]] OwnPictures& ownPictures() { return m_ownPictures; }
    /// Whether there is anything at all to show as a thumbnail.
    [[nodiscard]] bool hasThumbnail(const QString& exercise);

    /// The exercise's picture without background, painted once for each size and theme; for an own
    /// exercise without a motion its first picture, or else a figure that rests in its position.
    /// Null where nothing is known of the exercise.
    [[nodiscard]] QPixmap thumbnail(const QString& exercise, const QSize& size,
                                    double devicePixelRatio, TokenSet theme,
                                    const FigureLook& look = {});

    /// The same for a widget's screen, in the colours of the moment.
    [[nodiscard]] QPixmap thumbnail(const QString& exercise, const QSize& size, const QWidget& on);

private:
    struct OwnMotion {
        std::unique_ptr<const Motion> motion;
        int version = 0; ///< Differs from that of every other own motion of the program.
    };

    const BasePoses& bases();
    /// A figure at rest for an own exercise that has nothing else to show.
    [[nodiscard]] const Motion* resting(const QString& exercise);

    OwnPictures m_ownPictures;
    std::map<QString, Position> m_ownExercises;
    std::map<Position, std::optional<Motion>> m_resting;
    QString m_folder;
    std::optional<BasePoses> m_bases;
    std::optional<std::map<QString, Pose>> m_basePoses;
    std::map<QString, OwnMotion> m_own;
    std::vector<std::unique_ptr<const Motion>> m_replaced; ///< Somebody may still show them.
    std::map<QString, QStringList> m_thumbnails;           ///< Keys of own ones, by exercise.
    std::map<QString, std::optional<Motion>> m_motions;
    std::vector<LoadProblem> m_problems;
};

} // namespace limber
