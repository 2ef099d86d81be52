// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QStringList>

namespace limber {

/// Whether the computer starts the program when its person logs in.
enum class LoginStart { Off, On };

/// What is to be started, with its arguments.
struct LoginCommand {
    QString program; ///< An absolute path.
    QStringList arguments;

    friend bool operator==(const LoginCommand&, const LoginCommand&) = default;
};

/// This program, or the image that it runs from.
[[nodiscard]] QString programToStart();

/// Enters the command with the desktop, or takes it away: a file in the folder `autostart` of the
/// user's configuration on Linux, a launch agent on macOS, a value of the Run key on Windows. Fails
/// with FileUnwritable.
[[nodiscard]] Result<> setLoginStart(LoginStart wish, const LoginCommand& command);

[[nodiscard]] LoginStart loginStart();

/// The content of the desktop file, with the command quoted as its specification asks.
[[nodiscard]] QString autostartFile(const LoginCommand& command);

} // namespace limber
