# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three-line SPDX head of every source file; formats that cannot carry one are listed in .reuse/dep5."""

import source

OWNER = "SPDX-FileCopyrightText: 2026 The Trunkdesk developers"
LICENSE = "SPDX-License-Identifier: GPL-3.0-or-later"
SIGNS = {".cpp": "//", ".h": "//", ".c": "//", ".js": "//", ".mjs": "//", ".cjs": "//",
         ".py": "#", ".sh": "#", ".cmake": "#", ".yml": "#", ".yaml": "#", ".1": '.\\"'}
NAMES = {"CMakeLists.txt": "#", ".clang-format": "#", ".clang-tidy": "#", ".editorconfig": "#"}


def sign_of(file):
    if file.path.name in NAMES:
        return NAMES[file.path.name]
    if file.path.suffix in SIGNS:
        return SIGNS[file.path.suffix]
    return "#" if file.text.startswith("#!") else None


def check(root):
    folders = ["src", "tests", "packaging", ".ci", ".github", "cmake", "translations", "CMakeLists.txt",
               ".clang-format", ".clang-tidy", ".editorconfig"]
    findings = []
    for file in source.sources(root, folders):
        sign = sign_of(file)
        if sign is None:
            continue
        lines = file.text.split("\n")
        if lines[0].startswith("#!"):
            lines = lines[1:]
        if [line.rstrip() for line in lines[:3]] != [f"{sign} {OWNER}", sign, f"{sign} {LICENSE}"]:
            findings.append(f"{file.name}: does not begin with the SPDX head")
    return findings


if __name__ == "__main__":
    source.run(check, __doc__)
