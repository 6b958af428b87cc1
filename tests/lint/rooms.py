# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every room of src/ says in a README.md what it is for, what it may include and what it must never do."""

import source


def check(root):
    findings = []
    for room in source.ROOMS:
        readme = root / "src" / room / "README.md"
        if not readme.is_file():
            findings.append(f"src/{room}/README.md is missing")
            continue
        text = readme.read_text(encoding="utf-8").lower()
        findings += [f'src/{room}/README.md does not say what the room "{words}"'
                     for words in ("may include", "must never") if words not in text]
    findings += [f"src/{folder.name} is no room of the house" for folder in sorted((root / "src").iterdir())
                 if folder.is_dir() and folder.name not in source.ROOMS and not folder.name.startswith((".", "_"))]
    return findings


if __name__ == "__main__":
    source.run(check, __doc__)
