#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a week and a month of the plan cost to show over one, five and ten years of plan and
# practice: the state alone, and the page with its painting. Nothing here passes or fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --build "$root/build/release" --target limber_plan_cost -- --quiet
QT_QPA_PLATFORM=offscreen exec "$root/build/release/bin/limber_plan_cost"
