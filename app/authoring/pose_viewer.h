// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"

#include <QFileSystemWatcher>
#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QSlider;

namespace limber {

class FigureWidget;
class PlainLabel;

/// For those who draw exercises: shows a pose file and reads it again whenever it is saved. A
/// slider goes through the movements; beside the figure stands what the validator finds, or what is
/// wrong with the file, with key and reason. The last good figure stays while a file is broken.
class PoseViewer : public QWidget {
    Q_OBJECT

public:
    /// Base poses come from `bases.json` beside the file, or the bundled ones where there is none.
    /// `phases` are the exercise's phase ids in order; empty takes the order of the keyframes.
    PoseViewer(QString file, QStringList phases, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] const Motion* motion() const { return m_motion ? &*m_motion : nullptr; }

private:
    void watch();
    void fillMovements();
    void showMoment();
    [[nodiscard]] QString findings() const;

    QString m_file;
    QStringList m_phases;
    std::optional<Motion> m_motion;
    std::vector<std::pair<int, int>> m_movements;
    QFileSystemWatcher m_watcher;
    PlainLabel* m_state;
    FigureWidget* m_figure;
    QComboBox* m_movement;
    QSlider* m_share;
    QPlainTextEdit* m_report;
};

} // namespace limber
