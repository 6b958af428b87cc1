# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every lint finds its bad samples and leaves the good ones alone."""

import argparse
import tempfile
import unittest
from pathlib import Path

import budgets
import forms
import heads
import includes
import leftovers
import rooms
import source
import translations

LUPDATE = "lupdate"
HEAD = f"// {heads.OWNER}\n//\n// {heads.LICENSE}\n"


class LintTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name).resolve()
        (self.root / "src").mkdir()

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def found(self, check, words, *more):
        findings = check(self.root, *more)
        self.assertTrue(any(words in finding for finding in findings), f"{words!r} not in {findings}")

    def silent(self, check, *more):
        self.assertEqual(check(self.root, *more), [])


class Includes(LintTest):
    def includes(self, name, *targets):
        self.write(f"src/{name}", HEAD + "".join(f'#include "{target}"\n' for target in targets))

    def test_every_allowed_arrow_passes(self):
        for room in source.ROOMS:
            self.includes(f"{room}/thing.h")
        self.includes("core/clock.h")
        self.includes("core/logging.h")
        for room, others in includes.ALLOWED.items():
            self.includes(f"{room}/use.cpp", *(f"{other}/thing.h" for other in others - {"app"}))
        self.includes("workspace/both.cpp", "api/thing.h", "archive/thing.h")
        self.includes("simulator/clocked.cpp", "core/clock.h", "core/logging.h")
        self.silent(includes.check)

    def test_every_other_arrow_fails(self):
        for room in source.ROOMS:
            self.includes(f"{room}/thing.h")
        for room, others in includes.ALLOWED.items():
            for other in set(source.ROOMS) - others - {room} - includes.ALLOWED_IN_CPP.get(room, set()):
                self.includes(f"{room}/bad.cpp", f"{other}/thing.h")
                self.found(includes.check, f"src/{room}/bad.cpp: {room} must not include {other}/thing.h")
            (self.root / f"src/{room}/bad.cpp").unlink(missing_ok=True)

    def test_workspace_header_may_not_include_api(self):
        self.includes("api/thing.h")
        self.includes("workspace/store.h", "api/thing.h")
        self.found(includes.check, "src/workspace/store.h: workspace must not include api/thing.h")

    def test_a_wrong_arrow_through_an_allowed_header(self):
        self.includes("storage/file.h")
        self.includes("workspace/store.h", "storage/file.h")
        self.includes("gui/page.cpp", "workspace/store.h")
        self.found(includes.check, "src/gui/page.cpp: gui must not include workspace/store.h -> storage/file.h")

    def test_simulator_takes_clock_and_logging_only(self):
        self.includes("core/money.h")
        self.includes("core/clock.h", "core/money.h")
        self.includes("simulator/server.cpp", "core/clock.h")
        self.found(includes.check, "simulator must not include core/clock.h -> core/money.h")

    def test_include_without_room(self):
        self.includes("core/a.cpp", "a.h")
        self.found(includes.check, '"a.h" without its room')

    def test_included_in_a_comment_only(self):
        self.write("src/core/a.cpp", '// #include "gui/page.h"\n/*\n#include "api/x.h"\n*/\n')
        self.silent(includes.check)

    def test_whole_qt_module(self):
        for module in ("QtNetwork", "QtCore/QtCore"):
            self.write("src/api/a.cpp", f"#include <{module}>\n")
            self.found(includes.check, "whole Qt module")
        self.write("src/api/a.cpp", "#include <QtEndian>\n#include <QtCharts/QChartView>\n")
        self.silent(includes.check)

    def test_network_only_in_api(self):
        self.write("src/api/a.cpp", "QNetworkAccessManager manager;\n")
        self.silent(includes.check)
        self.write("src/app/a.cpp", "QNetworkAccessManager manager;\n")
        self.found(includes.check, "QNetworkAccessManager outside src/api")

    def test_link_line(self):
        self.write("src/gui/CMakeLists.txt", "target_link_libraries(trunkdesk_gui PUBLIC trunkdesk_flags\n  trunkdesk_api)\n")
        self.found(includes.check, "gui must not link trunkdesk_api")


class Budgets(LintTest):
    def test_files(self):
        self.write("src/core/a.cpp", "\n" * 500)
        self.write("src/core/a.h", "\n" * 250)
        self.silent(budgets.check)
        self.write("src/core/a.cpp", "\n" * 501)
        self.found(budgets.check, "src/core/a.cpp: 501 lines")
        self.write("src/core/a.h", "\n" * 251)
        self.found(budgets.check, "src/core/a.h: 251 lines")

    def body(self, head, lines):
        return head + "\n{\n" + "    call(); // }\n" * (lines - 2) + "}\n"

    def test_functions(self):
        heads_of = ["void f()", "int ns::C::f(int a, const char *b = \"){\") const noexcept", "C::C(int a)\n    : B(a)\n    , m_a{a}\n    , m_b(1)",
                    "template<class T>\nauto g(T t) -> decltype(t)", "bool C::operator==(const C &o) const", "static QList<int> f(QList<int> a = {})"]
        for head in heads_of:
            self.write("src/core/a.cpp", "namespace core {\n" + self.body(head, 60) + self.body(head, 3) + "}\n")
            self.silent(budgets.check)
            self.write("src/core/a.cpp", "namespace core {\nclass X\n{\n" + self.body(head, 61) + "};\n}\n")
            self.found(budgets.check, "has 61 lines")

    def test_what_is_no_function(self):
        rows = "    {1, f(2)},\n" * 200
        self.write("src/core/a.cpp", "constexpr Row table[] = {\n" + rows + "};\nenum class E {\n" + "A,\n" * 100 + "};\n"
                   "struct S\n{\n" + "    int f() const { return 1; }\n" * 150 + "};\n")
        self.silent(budgets.check)

    def test_a_table_of_a_test_is_data(self):
        self.write("tests/core/tst_a.cpp", self.body("void TestA::parse_data()", 100))
        self.silent(budgets.check)
        self.write("tests/core/tst_a.cpp", self.body("void TestA::parse()", 100))
        self.found(budgets.check, "TestA::parse has 100 lines")


FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>TrunkForm</class><widget class="QWidget" name="TrunkForm">
<layout class="QFormLayout" name="formLayout">
<item><widget class="QLabel" name="nameLabel"><property name="text"><string>Name</string></property>
<property name="buddy"><cstring>nameEdit</cstring></property></widget></item>
<item>{}</item></layout></widget><customwidgets><customwidget><class>CidrEdit</class><extends>QLineEdit</extends>
</customwidget></customwidgets></ui>"""
NAMED = '<property name="accessibleName"><string>Range</string></property>'


class Forms(LintTest):
    def form(self, content, name="ui/trunkform.ui"):
        self.write(name, FORM.format(content))

    def test_good_form(self):
        self.form('<widget class="QLineEdit" name="nameEdit"/><widget class="CidrEdit" name="rangeEdit">' + NAMED + "</widget>")
        self.silent(forms.check)

    def test_bad_widgets(self):
        other = '<widget class="QLineEdit" name="nameEdit"/>'
        for content, words in [
                (f'<widget class="QLineEdit" name="lineEdit_2">{NAMED}</widget>', "Designer's own name"),
                ('<widget class="QLabel" name="label"/>', "Designer's own name"),
                ('<widget class="QWidget" name="widget_3"/>', "Designer's own name"),
                ('<widget class="QLineEdit" name="portEdit"/>', "neither a buddy label nor an accessible name"),
                ('<widget class="CidrEdit" name="rangeEdit"/>', "neither a buddy label nor an accessible name"),
                ('<widget class="QTableView" name="rangesView"/>', "neither a buddy label nor an accessible name"),
                ('<widget class="QLabel" name="a"><property name="accessibleName"><string/></property></widget>',
                 "an empty accessible name"),
                ('<widget class="QToolButton" name="addButton"/>', "neither a text nor an accessible name"),
                ('<action name="action_2"/>', "an action with Designer's own name")]:
            self.form(other + content)
            self.found(forms.check, words)

    def test_buddy_that_is_not_there(self):
        self.form("")
        self.found(forms.check, "buddy nameEdit does not exist")

    def test_file_and_class_have_one_name(self):
        self.form('<widget class="QLineEdit" name="nameEdit"/>', "ui/other.ui")
        self.found(forms.check, "must have one name")

    def test_not_readable(self):
        self.write("ui/trunkform.ui", "<ui>")
        self.found(forms.check, "not readable")


class Heads(LintTest):
    def test_heads(self):
        self.write("src/core/a.cpp", HEAD + "int a;\n")
        self.write("packaging/x.sh", "#!/bin/sh\n" + HEAD.replace("//", "#"))
        self.write(".ci/run", "#!/bin/sh\n" + HEAD.replace("//", "#"))
        self.write("src/CMakeLists.txt", HEAD.replace("//", "#"))
        self.silent(heads.check)

    def test_missing(self):
        for name, text in [("src/core/a.cpp", "int a;\n"), ("src/core/b.h", "\n" + HEAD), ("tests/x.py", "pass\n"),
                           (".ci/run", "#!/bin/sh\nset -eu\n"), ("src/core/CMakeLists.txt", HEAD)]:
            self.write(name, text)
            self.found(heads.check, f"{name}: does not begin with the SPDX head")


class Rooms(LintTest):
    def rooms(self):
        for room in source.ROOMS:
            self.write(f"src/{room}/README.md", "May include: core.\nMust never: block.\n")

    def test_rooms(self):
        self.rooms()
        self.silent(rooms.check)
        self.write("src/gui/README.md", "May include: core.\n")
        self.found(rooms.check, "must never")
        (self.root / "src/api/README.md").unlink()
        self.found(rooms.check, "src/api/README.md is missing")

    def test_a_room_that_nobody_planned(self):
        self.rooms()
        self.write("src/utils/a.h", HEAD)
        self.found(rooms.check, "src/utils is no room of the house")


class Leftovers(LintTest):
    def test_good(self):
        self.write("src/core/a.cpp", '// the dialog is opened, never exec()\nauto s = "box.exec()"; query.exec(u"SELECT"_s);\n'
                   "connect(a, &A::x, this, [this] { y(); });\nconnect(a, &A::x, b, &B::y);\nconst int sleeping = sleeps(1);\n"
                   "return std::ranges::any_of(list, [&](int i) { return i == x; });\n")
        self.silent(leftovers.check)

    def test_bad(self):
        for name, text, words in [
                ("src/core/a.cpp", "// TO" + "DO later\n", "a left-over"),
                ("ui/a.ui", "<string>Coming " + "soon</string>", "a left-over"),
                ("tests/a.cpp", "QTest::q" + "Wait(50);\n", "a sleep"),
                ("src/core/a.cpp", "QThread::m" + "sleep(5);\n", "a sleep"),
                ("tests/a.cpp", "std::this_thread" + "::sleep_for(1ms);\n", "a sleep"),
                ("src/gui/a.cpp", "QEvent" + "Loop loop;\n", "a nested event loop"),
                ("src/gui/a.cpp", "m_connectDialog->ex" + "ec();\n", "a nested event loop"),
                ("src/gui/a.cpp", "QCoreApplication::process" + "Events();\n", "a nested event loop"),
                ("src/gui/a.cpp", "QMessageBox::ques" + "tion(this);\n", "a modal call"),
                ("src/gui/a.cpp", "connect(a, &A::x, [this] { y(1, 2); });\n", "without a context"),
                ("src/gui/a.cpp", "task.then(this, [=](const auto &r) { y(r); });\n", "captures everything"),
                ("src/gui/a.cpp", "connect(a, &A::x, this, [&] { y(); });\n", "captures everything"),
                ("src/gui/a.cpp", "connect(a, SIG" + "NAL(x()), this, SL" + "OT(y()));\n", "a string-based connection"),
                ("tests/a.cpp", "QS" + 'KIP("why");\n', "a skipped or expected failure"),
                ("README.md", "see /" + "tmp/h\n", "a path of one machine")]:
            self.write(name, text)
            self.found(leftovers.check, words)
            (self.root / name).unlink()


CODE = HEAD + """#include <QObject>
namespace gui {
class Page : public QObject
{
    Q_OBJECT
public:
    void show() { setObjectName(tr("Calls")); setObjectName(tr("%n lists", nullptr, 2)); }
};
}
"""
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{}">
<context>
    <name>gui::Page</name>
{}</context>
</TS>
"""
CALLS = "<message><source>Calls</source><translation>Anrufe</translation></message>"
LISTS = ('<message numerus="yes"><source>%n lists</source><translation><numerusform>%n Liste</numerusform>'
         "<numerusform>%n Listen</numerusform></translation></message>")


class Translations(LintTest):
    def languages(self, german, english=LISTS):
        self.write("src/gui/page.h", CODE)
        self.write("translations/trunkdesk_de.ts", TS.format("de_DE", german))
        self.write("translations/trunkdesk_en.ts", TS.format("en_US", english))

    def test_none_yet(self):
        self.silent(translations.check, LUPDATE)

    def test_up_to_date(self):
        self.languages(CALLS + LISTS)
        self.silent(translations.check, LUPDATE)

    def test_bad(self):
        for german, words in [
                (LISTS, "missing, run update_translations: [gui::Page] 'Calls'"),
                (CALLS + LISTS.replace("<translation>", '<translation type="unfinished">'), "not finished"),
                (CALLS + LISTS.replace("%n Listen", ""), "not finished"),
                (CALLS + LISTS + CALLS.replace("Calls", "Gone"), "no longer in the sources: [gui::Page] 'Gone'"),
                (CALLS + LISTS + CALLS.replace("Calls", "Old").replace("<translation>", '<translation type="vanished">'),
                 "no longer in the sources: [gui::Page] 'Old'")]:
            self.languages(german)
            self.found(translations.check, words, LUPDATE)
        self.languages(CALLS + LISTS, "")
        self.found(translations.check, "trunkdesk_en.ts: missing", LUPDATE)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", default="lupdate")
    arguments, others = parser.parse_known_args()
    LUPDATE = arguments.lupdate
    unittest.main(argv=["selftest", *others])
