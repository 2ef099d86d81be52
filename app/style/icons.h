// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace limber {

struct Tokens;

/// The drawn icons, one file each under resources/icons.
enum class IconName {
    Today,
    Plan,
    Routines,
    Exercises,
    Progress,
    Settings,
    Play,
    Pause,
    Stop,
    Skip,
    Previous,
    Back,
    Forward,
    Close,
    Add,
    Remove,
    Edit,
    Delete,
    Duplicate,
    Up,
    Down,
    Search,
    Check,
    Missed,
    Skipped,
    Paused,
    Clock,
    Repeat,
    SideLeft,
    SideRight,
    Info,
    Warning,
    Sound,
    Mute,
    Undo,
    Redo,
    Filter,
    Star,
    Chart,
    Table,
    Calendar,
    Mat,
    More,
    Tiles,
    List,
    Window,
    Print,
};
inline constexpr int kIconCount = static_cast<int>(IconName::Print) + 1;

/// The resource path of the drawing.
[[nodiscard]] QString iconPath(IconName name);

/// An icon in the text colour, muted when disabled.
/// Nothing is read or drawn before the first paint. Icons that show the direction of reading are
/// mirrored in right-to-left interfaces; those of the body's sides and of playback never are.
/// The colours are those of `tokens` at the time of the call: ask again on Theme::changed().
[[nodiscard]] QIcon icon(IconName name, const Tokens& tokens);

/// The same in one given colour.
[[nodiscard]] QIcon icon(IconName name, const QColor& colour);

/// A picture of `size` device-independent pixels square, for painting by hand.
[[nodiscard]] QPixmap iconPixmap(IconName name, const QColor& colour, int size,
                                 qreal devicePixelRatio);

} // namespace limber
