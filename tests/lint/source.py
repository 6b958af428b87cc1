# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: finding files, reading them, taking comments and literals out of C++."""

import argparse
import re
import sys
from pathlib import Path

ROOMS = ["core", "storage", "api", "archive", "workspace", "models", "gui", "simulator", "app"]
SKIPPED_FOLDERS = {"build", ".git", "node_modules", "__pycache__"}


class Source:
    """One file of the tree: its path, its path from the top as text, and its contents."""

    def __init__(self, root, path):
        self.path = path
        self.name = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8", errors="replace")

    @property
    def room(self):
        parts = self.name.split("/")
        return parts[1] if len(parts) > 2 and parts[0] == "src" else None

    def line(self, offset):
        return self.text.count("\n", 0, offset) + 1


def sources(root, folders, suffixes=None):
    """Every file below the folders (a name may also be a single file), sorted by name."""
    found = []
    for folder in folders:
        top = root / folder
        paths = [top] if top.is_file() else sorted(top.rglob("*")) if top.is_dir() else []
        for path in paths:
            if not path.is_file() or SKIPPED_FOLDERS & set(path.relative_to(root).parts):
                continue
            if suffixes is None or path.suffix in suffixes:
                found.append(Source(root, path))
    return found


_TOKEN = re.compile(
    r"""(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
      | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
      | (?P<number>\b\d(?:'?[\w.])*)
      | (?P<char>'(?:\\.|[^'\\\n])+')""",
    re.VERBOSE | re.DOTALL)


def bare(code, keep_strings=False):
    """The C++ text with comments (and the insides of literals) blanked; every offset and line stays what it was."""

    def blank(match):
        text = match.group(0)
        if match.group("number"):
            return text
        if match.group("comment"):
            return re.sub(r"[^\n]", " ", text)
        if keep_strings:
            return text
        return '"' + re.sub(r"[^\n]", " ", text[1:-1]) + '"'

    return _TOKEN.sub(blank, code)


def run(check, description):
    """Command line of a lint: prints each finding on a line, answers 1 when there is one."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("root", type=Path, help="top of the source tree")
    parser.add_argument("--lupdate", default="", help="Qt's lupdate, for the translations")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    findings = check(root, arguments.lupdate) if arguments.lupdate else check(root)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    sys.exit(1 if findings else 0)
