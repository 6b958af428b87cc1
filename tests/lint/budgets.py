# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes of files and functions: prints the ten longest of each, fails above the hard limits."""

import re

import source

FILE_SOFT = {".cpp": 300, ".h": 150}
FILE_HARD = {".cpp": 500, ".h": 250}
FUNCTION_SOFT = 40
FUNCTION_HARD = 60

NOT_A_FUNCTION = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b[^()]*$")
# "Type::Type(...) : m_a{" opens a member's initialiser, not the body.
MEMBER_INITIALISER = re.compile(r"\)[^;{}]*[^:]:[^:].*[\w>]\s*$", re.DOTALL)


def functions(code):
    """(first line, number of lines, head) of each function body at namespace or class level."""
    text = re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", lambda m: re.sub(r"[^\n]", " ", m.group(0)), source.bare(code), flags=re.MULTILINE)
    found, stack, head, depth = [], [], "", 0
    for offset, char in enumerate(text):
        if char == "{":
            outer = stack[-1][0] if stack else "space"
            kind = "inside"
            if outer == "space" and depth == 0:
                if MEMBER_INITIALISER.search(head) and not re.search(r"\b(const|noexcept|override|final)\s*$", head):
                    kind = "initialiser"
                elif NOT_A_FUNCTION.search(head) or not head.strip():
                    kind = "space"
                elif ")" in head and not re.search(r"=\s*$", re.sub(r"operator\s*\S+", "", head)):
                    kind = "function"
            stack.append((kind, offset, head, depth))
            head, depth = (head, 0) if kind == "initialiser" else ("", 0)
        elif char == "}":
            if not stack:
                continue
            kind, start, old_head, depth = stack.pop()
            if kind == "function":
                first, last = text.count("\n", 0, start) + 1, text.count("\n", 0, offset) + 1
                found.append((first, last - first + 1, " ".join(old_head.split())))
            # An initialiser's head goes on: the body is still to come.
            head = old_head + "{}" if kind in ("initialiser", "inside") and (not stack or stack[-1][0] == "space") else ""
        elif char == ";" and depth == 0:
            head = ""
        else:
            if char == "(":
                depth += 1
            elif char == ")":
                depth = max(0, depth - 1)
            if not stack or stack[-1][0] == "space":
                head += char
    return found


def short(head):
    match = re.search(r"([\w:~]+(?:\s*operator\s*\S+)?)\s*\(", head)
    return match.group(1) if match else head[:60]


def measure(root, folders):
    files, bodies = [], []
    for file in source.sources(root, folders, {".h", ".cpp"}):
        files.append((file.text.count("\n"), file.path.suffix, file.name))
        bodies += [(length, f"{file.name}:{line}", short(head)) for line, length, head in functions(file.text)]
    return sorted(files, reverse=True), sorted(bodies, reverse=True)


def check(root):
    findings = []
    for folder in ("src", "tests"):
        files, bodies = measure(root, [folder])
        for lines, suffix, name in files[:10]:
            print(f"{lines:5} lines  {name}" + ("  (above the soft limit)" if lines > FILE_SOFT[suffix] else ""))
        for lines, place, name in bodies[:10]:
            print(f"{lines:5} lines  {place} {name}" + ("  (above the soft limit)" if lines > FUNCTION_SOFT else ""))
        findings += [f"{name}: {lines} lines, the limit is {FILE_HARD[suffix]}"
                     for lines, suffix, name in files if lines > FILE_HARD[suffix]]
        # A test's table of rows is data, however long.
        findings += [f"{place}: {name} has {lines} lines, the limit is {FUNCTION_HARD}" for lines, place, name in bodies
                     if lines > FUNCTION_HARD and not (folder == "tests" and name.endswith("_data"))]
    return findings


if __name__ == "__main__":
    source.run(check, __doc__)
