# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations: complete, and what lupdate would write today is what is in the tree."""

import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

import source


def messages(path):
    """(context, source, comment, plural?) -> is it finished and filled in every form?"""
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""),
                   message.get("numerus") == "yes")
            forms = translation.findall("numerusform") if translation is not None else []
            texts = [form.text for form in forms] if forms else [translation.text if translation is not None else None]
            # lupdate keeps what is gone from the sources under these two types.
            old = translation is not None and translation.get("type") in ("obsolete", "vanished")
            found[key] = "old" if old else "done" if all(texts) and translation.get("type") is None else "open"
    return found


def update(root, lupdate, ts, folder, plural_only):
    """lupdate into a copy: the messages that the sources have today."""
    copy = Path(folder) / ts.name
    shutil.copyfile(ts, copy)
    listed = Path(folder) / "sources.lst"
    listed.write_text("\n".join(str(f.path) for f in source.sources(root, ["src", "ui"], {".cpp", ".h", ".ui"})) + "\n",
                      encoding="utf-8")
    command = [lupdate, f"@{listed}", "-I", str(root / "src"), "-no-obsolete", "-locations", "none"]
    command += ["-pluralonly"] if plural_only else []
    done = subprocess.run(command + ["-ts", str(copy)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None, [f"{ts.name}: lupdate failed: {done.stderr.strip()}"]
    complaints = [f"{ts.name}: lupdate: {line.strip()}" for line in done.stderr.splitlines()
                  if "lacks Q_OBJECT" in line or "Cannot invoke tr()" in line]
    return messages(copy), complaints


def say(key):
    return f"[{key[0]}] {key[1]!r}" + (f" ({key[2]})" if key[2] else "") + (" (plural)" if key[3] else "")


def check(root, lupdate="lupdate"):
    files = sorted((root / "translations").glob("*.ts"))
    if not files:
        print("there are no translation files yet")
    findings = []
    for ts in files:
        here = messages(ts)
        findings += [f"{ts.name}: not finished: {say(key)}" for key, state in here.items() if state == "open"]
        findings += [f"{ts.name}: no longer in the sources: {say(key)}" for key, state in here.items() if state == "old"]
        # English only carries plural forms: everything else is the source text itself.
        plural_only = ts.stem.endswith("_en")
        with tempfile.TemporaryDirectory() as folder:
            today, faults = update(root, lupdate, ts, folder, plural_only)
        findings += faults
        if today is None:
            continue
        findings += [f"{ts.name}: missing, run update_translations: {say(key)}" for key in today if key not in here]
        findings += [f"{ts.name}: no longer in the sources: {say(key)}" for key in here if key not in today and here[key] != "old"]
    return findings


if __name__ == "__main__":
    source.run(check, __doc__)
