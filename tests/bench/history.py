#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What decades of practice cost: the first paint of Progress, for the range it opens with and for
all of the history, beside SQLite summing up the same rows; and how long Limber takes to paint Today.
Data files of 1, 5, 20 and 50 years with two sessions of twelve steps a day are made for it. What is
printed are medians and ratios. Nothing here passes or fails."""

import os
import pathlib
import statistics
import subprocess
import tempfile

from startup import ROOT, measure

YEARS = (1, 5, 20, 50)
ROUNDS = 15
TODAY = "2026-11-20"


def build() -> pathlib.Path:
    folder = ROOT / "build" / "release"
    subprocess.run(["cmake", "--build", str(folder), "--target", "limber", "limber_history_data",
                    "limber_history_cost", "--", "--quiet"], check=True)
    return folder / "bin"


def costs(programs: pathlib.Path, data: str) -> dict[str, float]:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    output = subprocess.run([str(programs / "limber_history_cost"), data, TODAY], check=True,
                            env=environment, stdout=subprocess.PIPE, text=True).stdout
    return {name: float(value) for name, value in (line.split() for line in output.splitlines())}


def start_ups(programs: pathlib.Path, files: dict[int, str], folder: str) -> dict[int, float]:
    """Milliseconds to the first full paint of Today; the files take turns."""
    read_end, write_end = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24",
                           "-nolisten", "tcp"], pass_fds=[write_end],
                          stderr=subprocess.DEVNULL) as server:
        display = os.read(read_end, 16).decode().strip()
        environment = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", HOME=folder)
        times: dict[int, list[float]] = {years: [] for years in files}
        for turn in range(ROUNDS + 1):
            for years, data in files.items():
                paint, _ = measure([str(programs / "limber"), "--data", data,
                                    "--report-first-paint"], environment)
                if turn > 0:  # The first turn only warms the file cache.
                    times[years].append(paint)
        server.terminate()
    return {years: statistics.median(paints) for years, paints in times.items()}


def main() -> None:
    programs = build()
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for years in YEARS:
            files[years] = os.path.join(folder, f"{years}.sqlite")
            print(subprocess.run([str(programs / "limber_history_data"), files[years], str(years),
                                  TODAY], check=True, stdout=subprocess.PIPE,
                                 text=True).stdout.split(": ")[1].strip(), flush=True)
        cost = {years: costs(programs, data) for years, data in files.items()}
        starts = start_ups(programs, files, folder)
    names = list(cost[YEARS[0]])
    print(f"{'ms, medians':16}" + "".join(f"{years:>6} y" for years in YEARS))
    for name in names:
        print(f"{name:16}" + "".join(f"{cost[years][name]:8.1f}" for years in YEARS))
    print(f"{'start of Today':16}" + "".join(f"{starts[years]:8.1f}" for years in YEARS))
    first, last = YEARS[0], YEARS[-1]
    print(f"Progress, first paint, {last} years : {first} year   "
          f"{cost[last]['first_quarter'] / cost[first]['first_quarter']:.2f}")
    print(f"Progress, first paint, {last} years : plain sum of the same rows   "
          f"{cost[last]['first_quarter'] / cost[last]['sum_quarter']:.2f} (its range), "
          f"{cost[last]['first_all'] / cost[last]['sum_all']:.2f} (all of the history)")
    print(f"All of {last} years, first paint   {cost[last]['first_all']:.0f} ms, with what follows "
          f"{cost[last]['first_all'] + cost[last]['rest_all']:.0f} ms")
    print(f"Start, {last} years : {first} year   {starts[last] / starts[first]:.2f}")


if __name__ == "__main__":
    main()
