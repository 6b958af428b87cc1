# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Designer forms: names that mean something, and every input reachable for those who do not see it."""

import re
import xml.etree.ElementTree as tree

import source

INPUTS = {"QLineEdit", "QComboBox", "QFontComboBox", "QSpinBox", "QDoubleSpinBox", "QPlainTextEdit", "QTextEdit", "QTextBrowser",
          "QDateTimeEdit", "QDateEdit", "QTimeEdit", "QSlider", "QDial", "QScrollBar", "QKeySequenceEdit", "QCalendarWidget",
          "QTableView", "QTreeView", "QListView", "QColumnView", "QTableWidget", "QTreeWidget", "QListWidget", "QGraphicsView"}
BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}
# One of each in a window, so their usual name says enough.
ALWAYS_ALONE = {"QMenuBar", "QStatusBar"}


def property_text(element, name):
    """The text of a property, None when it is not set."""
    for item in element.findall("property"):
        if item.get("name") == name:
            return "".join(item.itertext()).strip()
    return None


def default_name(kind, name):
    """Is this the name that Designer gave, such as pushButton or label_2?"""
    first = re.sub(r"^Q(?=[A-Z])", "", kind)
    usual = first[:1].lower() + first[1:]
    return re.fullmatch(rf"(?:{re.escape(usual)}|{re.escape(usual.lower())}|widget|centralwidget)(?:_\d+)?", name) is not None


def check_form(name, text):
    try:
        root = tree.fromstring(text)
    except tree.ParseError as error:
        return [f"{name}: not readable: {error}"]
    findings = []
    top = root.find("widget")
    class_name = root.findtext("class", "")
    stem = name.rsplit("/", 1)[-1].removesuffix(".ui")
    if class_name.lower() != stem or top is None or top.get("name") != class_name:
        findings.append(f"{name}: file, class and top widget must have one name, here {stem}, {class_name}, "
                        f"{top.get('name') if top is not None else 'none'}")
    bases = {item.findtext("class"): item.findtext("extends") for item in root.iter("customwidget")}
    widgets = [w for w in root.iter("widget") if w is not top]
    names = {w.get("name") for w in root.iter("widget")}
    buddies = {property_text(w, "buddy") for w in widgets if w.get("class") == "QLabel"} - {None}
    for missing in sorted(buddies - names):
        findings.append(f"{name}: a label's buddy {missing} does not exist")
    for widget in widgets:
        findings += [f"{name}: {widget.get('name')}: {fault}" for fault in widget_faults(widget, bases, buddies)]
    for action in root.iter("action"):
        if default_name("QAction", action.get("name", "")):
            findings.append(f"{name}: {action.get('name')}: an action with Designer's own name")
    return findings


def widget_faults(widget, bases, buddies):
    kind, name = widget.get("class", ""), widget.get("name", "")
    base = bases.get(kind, kind)
    accessible = property_text(widget, "accessibleName")
    if base not in ALWAYS_ALONE and (default_name(kind, name) or default_name(base, name)):
        yield f"a {kind} with Designer's own name"
    if accessible == "":
        yield "an empty accessible name"
    if base in INPUTS and not accessible and name not in buddies:
        yield f"a {kind} with neither a buddy label nor an accessible name"
    if base in BUTTONS and not accessible and not property_text(widget, "text"):
        yield f"a {kind} with neither a text nor an accessible name"


def check(root):
    findings = []
    for file in source.sources(root, ["ui", "src"], {".ui"}):
        if not file.name.startswith("ui/"):
            findings.append(f"{file.name}: forms belong into ui/")
        findings += check_form(file.name, file.text)
    return findings


if __name__ == "__main__":
    source.run(check, __doc__)
