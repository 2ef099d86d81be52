#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# How exactly the cues of a session sound: every cue a click, played through the real session, clock
# and sound output into a sound server of its own, recorded, and compared with the timeline. The
# argument is the length in minutes: 3 unless said otherwise, 30 for the full measure.
# Nothing here passes or fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
for tool in pulseaudio pactl parec; do
    command -v $tool >/dev/null || {
        echo "cues: $tool is not there (Debian: pulseaudio, pulseaudio-utils); nothing measured" >&2
        exit 0
    }
done
cmake --build "$root/build/release" --target limber_cue_timing -- --quiet

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
unset PULSE_SERVER DISPLAY || true
trap 'pulseaudio -k 2>/dev/null || true; rm -rf "$XDG_RUNTIME_DIR"' EXIT
# Without norewinds the sink takes samples in blocks of up to 2 s.
pulseaudio -n --daemonize=yes --exit-idle-time=-1 \
    -L "module-null-sink sink_name=bench rate=48000 channels=2 norewinds=1" \
    -L module-native-protocol-unix 2>/dev/null
QT_QPA_PLATFORM=offscreen "$root/build/release/bin/limber_cue_timing" "${1:-3}"
