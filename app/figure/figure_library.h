// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_painter.h"
#include "core/body/pose_file.h"

#include <QPixmap>
#include <QWidget>

#include <map>
#include <optional>

namespace limber {

/// The motions of the exercises, each read from its file when it is first asked for, and the
/// thumbnails that were painted of them.
class FigureLibrary {
public:
    /// The folder that holds the pose files; the bundled ones by default.
    explicit FigureLibrary(QString folder = QStringLiteral(":/content/poses"));

    /// nullptr where there is no pose file for the exercise, or a broken one; then problems() says
    /// what is wrong, and the log has it.
    [[nodiscard]] const Motion* find(const QString& exercise);
    [[nodiscard]] const std::vector<LoadProblem>& problems() const { return m_problems; }

    /// The exercise's picture without background, painted once for each size and theme. Null where
    /// there is no motion.
    [[nodiscard]] QPixmap thumbnail(const QString& exercise, const QSize& size,
                                    double devicePixelRatio, TokenSet theme,
                                    const FigureLook& look = {});

    /// The same for a widget's screen, in the colours of the moment.
    [[nodiscard]] QPixmap thumbnail(const QString& exercise, const QSize& size, const QWidget& on);

private:
    QString m_folder;
    std::optional<BasePoses> m_bases;
    std::map<QString, std::optional<Motion>> m_motions;
    std::vector<LoadProblem> m_problems;
};

} // namespace limber
