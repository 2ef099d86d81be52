#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long Limber takes to paint Today over a year of history, and how much memory it then holds,
beside a Qt window of the same size that holds a label and a button. The two run in turn under Xvfb;
what is printed are medians and their ratios. Nothing here passes or fails."""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 20
SETTLE_SECONDS = 0.3
END_SECONDS = 3
ROOT = pathlib.Path(__file__).resolve().parents[2]


def build_yardstick() -> pathlib.Path:
    folder = ROOT / "build" / "bench" / "empty_window"
    for command in (
        ["cmake", "-S", str(ROOT / "tests/bench/empty_window"), "-B", str(folder), "-G", "Ninja",
         "-DCMAKE_BUILD_TYPE=Release"],
        ["cmake", "--build", str(folder)],
    ):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder / "empty_window"


def own_memory_mb(process_id: int) -> float:
    """Proportional set size: own pages, and of shared ones the process's share."""
    for line in pathlib.Path(f"/proc/{process_id}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Pss line")


def measure(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Milliseconds from exec to the first full paint, and megabytes shortly after it."""
    begun = time.monotonic_ns()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as process:
        painted = None
        for line in process.stdout:
            if line.startswith("first paint "):
                painted = int(line.split()[2]) * 1000
                break
        if painted is None:
            sys.exit(f"startup: {command[0]} ended without painting a window")
        time.sleep(SETTLE_SECONDS)
        memory = own_memory_mb(process.pid)
        try:
            process.wait(timeout=END_SECONDS)  # Limber ends by itself and closes its data.
        except subprocess.TimeoutExpired:
            process.kill()
    return (painted - begun) / 1e6, memory


def main() -> None:
    programs = pathlib.Path(os.environ.get("LIMBER_BIN", ROOT / "build/release/bin"))
    yardstick = build_yardstick()
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "year.sqlite")
        subprocess.run([str(programs / "limber-cli"), "demo", data, "--years", "1"], check=True,
                       stdout=subprocess.DEVNULL)
        read_end, write_end = os.pipe()
        with subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0",
                               "1400x900x24", "-nolisten", "tcp"], pass_fds=[write_end],
                              stderr=subprocess.DEVNULL) as server:
            display = os.read(read_end, 16).decode().strip()
            environment = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb",
                               HOME=folder)
            commands = {
                "empty window": [str(yardstick)],
                "Limber": [str(programs / "limber"), "--data", data, "--report-first-paint"],
            }
            figures = {name: [] for name in commands}
            for turn in range(ROUNDS + 1):
                for name, command in commands.items():
                    figure = measure(command, environment)
                    if turn > 0:  # The first turn only warms the file cache.
                        figures[name].append(figure)
            server.terminate()
    medians = {}
    for name, runs in figures.items():
        paints, memories = zip(*runs)
        medians[name] = (statistics.median(paints), statistics.median(memories))
        print(f"{name:13} first paint {medians[name][0]:6.1f} ms "
              f"({min(paints):.1f} to {max(paints):.1f})   memory {medians[name][1]:5.1f} MB PSS")
    empty, limber = medians["empty window"], medians["Limber"]
    print(f"ratio         first paint {limber[0] / empty[0]:6.2f}      memory "
          f"{limber[1] / empty[1]:5.2f}")


if __name__ == "__main__":
    main()
