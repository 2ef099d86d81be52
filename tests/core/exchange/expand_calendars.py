#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every .ics file of a folder with python3-icalendar and python3-dateutil and writes beside it
a .txt file with its occurrences, "uid 2026-03-02 07:00", one a line and sorted.

usage: expand_calendars.py FOLDER FROM UNTIL    (days, both included)
Ends with 77 where a module is missing.
"""
import datetime
import pathlib
import sys

try:
    import icalendar
    from dateutil import rrule
except ImportError as missing:
    print(missing)
    sys.exit(77)


def listed(event, name):
    """The dates of a property that may stand once, several times or not at all."""
    found = event.get(name, [])
    lines = found if isinstance(found, list) else [found]
    return [date.dt for line in lines for date in line.dts]


def starts(event, until):
    start = event["DTSTART"].dt
    if "RRULE" not in event:
        dates = {start}
    else:
        rule = rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=start)
        dates = set()
        for date in rule:
            if date > until:
                break
            dates.add(date)
    return dates - set(listed(event, "EXDATE"))


def expand(calendar, first, last):
    series, stand_ins = [], {}
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"]).split("@")[0]
        if "RECURRENCE-ID" in event:
            stand_ins.setdefault(uid, {})[event["RECURRENCE-ID"].dt] = event["DTSTART"].dt
        else:
            series.append((uid, event))
    found = []
    for uid, event in series:
        instead = stand_ins.pop(uid, {})
        found += [(uid, date) for date in starts(event, last) if date not in instead]
        found += [(uid, date) for date in instead.values()]
    if stand_ins:
        raise ValueError("events that stand in for nothing: %s" % stand_ins)
    return sorted(f"{uid} {date:%Y-%m-%d %H:%M}" for uid, date in found if first <= date <= last)


def main():
    folder = pathlib.Path(sys.argv[1])
    first = datetime.datetime.fromisoformat(sys.argv[2])
    last = datetime.datetime.fromisoformat(sys.argv[3] + "T23:59:59")
    for path in sorted(folder.glob("*.ics")):
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        lines = expand(calendar, first, last)
        path.with_suffix(".txt").write_text("".join(line + "\n" for line in lines))


main()
