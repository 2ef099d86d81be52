// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace limber {

/// What is said on the terminal instead of starting.
struct StartAnswer {
    QString text;
    int exitCode = 0; ///< Not 0 for wrong use; the text belongs on standard error then.

    friend bool operator==(const StartAnswer&, const StartAnswer&) = default;
};

/// What the program was asked for on its command line.
struct StartOptions {
    std::optional<StartAnswer> answer; ///< --help, --version or wrong use.
    QString dataFile;                  ///< The user's own unless --data says otherwise.
    std::optional<QString> language;   ///< Overrides the setting for this run.
    std::optional<Appearance> appearance;
    std::optional<QString> tourFolder;
    std::optional<QString> figuresFolder; ///< Write pictures of every pose there, and end.
    std::optional<QString> poseFile;      ///< Open the pose viewer on it instead.
    QStringList routineFiles;             ///< Show what these would bring in; absolute paths.
    std::optional<QSize> windowSize;
    bool hidden = false;           ///< Wait in the tray, or minimised.
    bool reportFirstPaint = false; ///< Print when Today was first painted, for measurements.
};

/// Reads the arguments. It never ends the program itself: threads may be at work already.
[[nodiscard]] StartOptions readStartOptions(const QStringList& arguments);

} // namespace limber
