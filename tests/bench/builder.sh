#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# How long the page of routines takes from an edit to everything shown and saved, with 20 and with 200
# steps in the routine, and how that grows. Compare the figures of one run with each other: the
# machine is part of all of them. Nothing here passes or fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --build "$root/build/release" --target limber_builder_cost -- --quiet
QT_QPA_PLATFORM=offscreen exec "$root/build/release/bin/limber_builder_cost"
