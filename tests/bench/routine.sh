#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What an edit of a routine costs with 20 and with 200 steps, how that grows, and what room undo
# takes. Compare the figures of one run with each other: the machine is part of all of them.
# Nothing here passes or fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --build "$root/build/release" --target limber_routine_cost -- --quiet
QT_QPA_PLATFORM=offscreen exec "$root/build/release/bin/limber_routine_cost"
