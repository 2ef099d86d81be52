#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What the figure costs: a frame of each exercise, beside gradient-filled paths painted in the same
# run; a core's share while it moves in practice and while a page stands still; the thumbnails.
# Nothing here passes or fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --build "$root/build/release" --target limber_figure_cost -- --quiet
QT_QPA_PLATFORM=offscreen exec "$root/build/release/bin/limber_figure_cost"
