#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every content file against the schema that docs/formats publishes for it.

usage: validate_formats.py SOURCE_TREE [--routine-files FOLDER]

With --routine-files it checks those of a folder instead.

Names each file and field that breaks its schema. Also makes sure that the schemas refuse an unknown
field, so that the check can fail at all. Needs the Python module jsonschema.
"""
import json
import pathlib
import sys

import jsonschema

FILES_BY_SCHEMA = {
    "exercise": "resources/exercises/*.json",
    "routine": "resources/routines/*.json",
    "programme": "resources/programmes/*.json",
    "sources": "resources/sources.json",
    "pose": "resources/poses/*.json",
}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def check_routine_files(tree, folder):
    schema = read(tree / "docs" / "formats" / "routine-file.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = sorted(folder.glob("*.limber"))
    mistakes = [f"{path.name}: {error.json_path}: {error.message[:300]}"
                for path in files for error in validator.iter_errors(read(path))]
    if any(validator.is_valid({**read(path), "no such field": 1}) for path in files):
        mistakes.append("routine-file.schema.json lets unknown fields pass")
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    print(f"{len(files)} routine files checked, {len(mistakes)} mistakes")
    return 1 if mistakes or not files else 0


def main():
    tree = pathlib.Path(sys.argv[1])
    if sys.argv[2:3] == ["--routine-files"]:
        return check_routine_files(tree, pathlib.Path(sys.argv[3]))
    mistakes = []
    count = 0
    for name, pattern in FILES_BY_SCHEMA.items():
        schema = read(tree / "docs" / "formats" / f"{name}.schema.json")
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        files = sorted(tree.glob(pattern))
        if not files:
            mistakes.append(f"{pattern}: there is no such file")
        for path in files:
            count += 1
            content = read(path)
            for error in validator.iter_errors(content):
                mistakes.append(f"{path.relative_to(tree)}: {error.json_path}: {error.message}")
            if validator.is_valid({**content, "no such field": 1}):
                mistakes.append(f"{name}.schema.json lets unknown fields pass")
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    print(f"{count} files checked, {len(mistakes)} mistakes")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
