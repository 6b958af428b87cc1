# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Left-overs, sleeps, nested event loops, careless lambdas, skipped tests, paths of one machine."""

import re

import source

# Put together here so that this file does not find itself.
MARKS = "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"])
PHRASES = "|".join(["not " + "implemented", "coming " + "soon", "placeholder " + "page"])

# (what it is, where, in which kinds of file, the pattern, are comments and literals part of it?)
RULES = [
    ("a left-over", ("src", "ui", "tests", "packaging", "resources", ".ci"), None,
     re.compile(rf"\b(?:{MARKS})\b"), True),
    ("a left-over", ("src", "ui", "tests", "packaging", "resources", ".ci"), None,
     re.compile(rf"\b(?:{PHRASES})\b", re.IGNORECASE), True),
    ("a sleep", ("src", "tests"), {".cpp", ".h"},
     re.compile(r"\bqWait\s*\(|\bqSleep\s*\(|\bQThread::[mu]?sleep\s*\(|\bthis_thread::sleep_\w+\s*\(|(?<![\w.>])u?sleep\s*\("), False),
    ("a nested event loop", ("src",), {".cpp", ".h"},
     re.compile(r"\bQEventLoop\s*[\w(*&{]|\bprocessEvents\s*\(|\bQ(?:Dialog|Menu|MessageBox)::exec\s*\("
                r"|(?i:dialog|box|menu|wizard)\w*\s*(?:\.|->)\s*exec\s*\("), False),
    ("a modal call that is not the Prompter's", ("src",), {".cpp", ".h"},
     re.compile(r"\bQMessageBox::(?:question|warning|information|critical|about|aboutQt)\s*\("
                r"|\bQFileDialog::get\w+\s*\(|\bQInputDialog::get\w+\s*\(|\bQColorDialog::getColor\s*\("), False),
    ("a string-based connection", ("src", "tests"), {".cpp", ".h"}, re.compile(r"\b(?:SIGNAL|SLOT)\s*\("), False),
    ("a skipped or expected failure", ("tests",), {".cpp", ".h"}, re.compile(r"\bQSKIP\s*\(|\bQEXPECT[_]FAIL\s*\("), False),
    ("a path of one machine", ("src", "ui", "tests", "resources", "docs", "README.md", "CONTRIBUTING.md", "CHANGELOG.md"), None,
     re.compile(r"(?<![\w.])/(?:tmp|work|root|farm)/[a-z]"), True),
]
TEXT = {".cpp", ".h", ".c", ".ui", ".ts", ".py", ".sh", ".cmake", ".txt", ".md", ".json", ".js", ".mjs", ".http", ".qrc", ".xml",
        ".desktop", ".yml", ".1", ".csv", ""}
# Reason phrases of RFC 3261 and cause names of Q.850 say it of a service's facilities.
PROTOCOL_WORDS = {"src/models/causewords.cpp"}
LATER = re.compile(r"\b(connect|then|singleShot|invokeMethod)\s*\(")
CAPTURES_ALL = re.compile(r"\[\s*[=&]\s*[,\]]")


def arguments(code, start):
    """The arguments of the call whose parenthesis is at start, split at its own commas."""
    depth, parts, begin = 0, [], start + 1
    for offset in range(start, len(code)):
        char = code[offset]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                return parts + [code[begin:offset].strip()]
        elif char == "," and depth == 1:
            parts.append(code[begin:offset].strip())
            begin = offset + 1
    return parts


def careless_lambdas(file, code):
    """Lambdas that run later: they need a context, and captures that say what must still be alive then."""
    for match in LATER.finditer(code):
        given, place = arguments(code, match.end() - 1), f"{file.name}:{file.line(match.start())}"
        if match.group(1) == "connect" and len(given) == 3 and given[2].startswith("["):
            yield f"{place}: a connection to a lambda without a context"
        if any(CAPTURES_ALL.match(argument) for argument in given):
            yield f"{place}: a lambda that runs later captures everything"


def check(root):
    findings = []
    for what, folders, suffixes, pattern, everywhere in RULES:
        for file in source.sources(root, folders, suffixes or TEXT):
            if what == "a left-over" and str(file.name) in PROTOCOL_WORDS:
                continue
            text = file.text if everywhere else source.bare(file.text)
            findings += [f"{file.name}:{file.line(match.start())}: {what}: {match.group(0)}" for match in pattern.finditer(text)]
    for file in source.sources(root, ("src",), {".cpp", ".h"}):
        findings += careless_lambdas(file, source.bare(file.text))
    return findings


if __name__ == "__main__":
    source.run(check, __doc__)
