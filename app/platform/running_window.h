// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

// Only one window works on a data file. A second start on the same file brings that window forward
// and ends, wherever it waits: behind others, minimised or in the tray.

namespace limber {

/// The window that works on a data file, as later starts of the program can find it.
class RunningWindow : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Can be found from now on, where this computer has a way for that.
    virtual void announce() = 0;

Q_SIGNALS:
    /// Somebody started the program again and expects the window in front.
    void raiseRequested();
    /// Likewise, with this file to open.
    void openRequested(const QString& path);
};

/// What a second start is after.
enum class SecondStart {
    ShowWindow,
    RunHidden, ///< As at login: the window stays where it is.
};

/// `dataFile` as it was opened. Nothing happens before it is announced.
[[nodiscard]] std::unique_ptr<RunningWindow> createRunningWindow(const QString& dataFile);

/// Whether a window that works on this data file was found, and has come forward where that is
/// wanted. Waits for one that is just starting, a few seconds at most; where this computer has no
/// way to find it, it says no at once. It is given the files that the second start was to open.
[[nodiscard]] bool findRunningWindow(const QString& dataFile, SecondStart start,
                                     const QStringList& files);

} // namespace limber
