# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which room may include which, followed through every #include "room/..." line; Qt's network only in api; link lines of the rooms."""

import re

import source

ALLOWED = {
    "core": set(),
    "storage": {"core"},
    "api": {"core"},
    "archive": {"core", "storage"},
    "workspace": {"core", "storage"},
    "models": {"core", "workspace"},
    "gui": {"core", "workspace", "models"},
    "simulator": set(),
    "app": set(source.ROOMS),
}
# A wider door for .cpp files, and single files that a room may take from another.
ALLOWED_IN_CPP = {"workspace": {"api", "archive"}}
ALLOWED_FILES = {"simulator": {"core/clock.h", "core/logging.h"}}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]', re.MULTILINE)
MODULES = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtCharts", "QtConcurrent", "QtSql", "QtSvg", "QtTest", "QtXml",
           "QtDBus", "QtPrintSupport", "QtOpenGL", "QtSvgWidgets", "QtOpenGLWidgets"}
NETWORK = re.compile(r"\bQNetwork(AccessManager|Request|Reply)\b")
LINK = re.compile(r"target_link_libraries\s*\(\s*trunkdesk_(\w+)([^)]*)\)")


def may_include(includer, wanted):
    """May a file of this name include that "room/file"?"""
    room, other = includer.split("/")[0], wanted.split("/")[0]
    if other == room or other in ALLOWED[room] or wanted in ALLOWED_FILES.get(room, ()):
        return True
    return includer.endswith(".cpp") and other in ALLOWED_IN_CPP.get(room, ())


def room_includes(files):
    """Name without src/ -> the room files it includes; and what is wrong with the lines themselves."""
    graph, findings = {}, []
    for file in files:
        name, wanted = file.name[len("src/"):], []
        text = source.bare(file.text, keep_strings=True)
        for match in INCLUDE.finditer(text):
            place, target = f"{file.name}:{file.line(match.start())}", match.group(2)
            if match.group(1) == "<":
                if target in MODULES or target.split("/")[0] in MODULES and target.count("/") == 1 \
                        and target.split("/")[0] == target.split("/")[1]:
                    findings.append(f"{place}: whole Qt module <{target}>; include the classes that are used")
            elif target.split("/")[0] in source.ROOMS:
                wanted.append(target)
            elif target.startswith("ui_"):
                if file.room != "gui":
                    findings.append(f"{place}: a form outside gui: {target}")
            elif not target.endswith(".moc"):
                findings.append(f'{place}: "{target}" without its room; write "room/file.h"')
        graph[name] = wanted
    return graph, findings


def wrong_arrow(name, graph):
    """The shortest chain of includes from this file to one that its room must not see, or nothing."""
    queue, seen = [[name]], {name}
    while queue:
        chain = queue.pop(0)
        for target in graph.get(chain[-1], ()):
            if not may_include(name, target):
                return chain + [target]
            if target not in seen:
                seen.add(target)
                queue.append(chain + [target])
    return None


def link_lines(root):
    findings = []
    for room in source.ROOMS:
        for file in source.sources(root, [f"src/{room}"]):
            if file.path.name != "CMakeLists.txt":
                continue
            for owner, libraries in LINK.findall(re.sub(r"#[^\n]*", "", file.text)):
                if owner != room:
                    continue
                reachable = ALLOWED[room] | ALLOWED_IN_CPP.get(room, set()) | ({"core"} if room == "simulator" else set())
                for other in re.findall(r"\btrunkdesk_(\w+)", libraries):
                    if other in source.ROOMS and other not in reachable:
                        findings.append(f"{file.name}: {room} must not link trunkdesk_{other}")
    return findings


def check(root):
    files = [f for f in source.sources(root, ["src"], {".h", ".cpp"}) if f.room in source.ROOMS]
    graph, findings = room_includes(files)
    for file in files:
        chain = wrong_arrow(file.name[len("src/"):], graph)
        if chain:
            findings.append(f"{file.name}: {file.room} must not include " + " -> ".join(chain[1:]))
        if file.room != "api":
            match = NETWORK.search(source.bare(file.text))
            if match:
                findings.append(f"{file.name}:{file.line(match.start())}: {match.group(0)} outside src/api")
    return findings + link_lines(root)


if __name__ == "__main__":
    source.run(check, __doc__)
