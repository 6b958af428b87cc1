#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# From a bare Debian 12 to an open window: installs what is missing, builds a release, opens the demo project.
# Where there is no display, every page is drawn into picture files instead. Arguments go to the program:
#   packaging/run.sh                        the demo project
#   packaging/run.sh --profile "Acme EU"    a project of your own
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh || echo "run.sh: going on without; the next step names what is really needed." >&2

# Qt wants a UTF-8 locale; a bare system has none set.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi
if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache >/dev/null 2>&1; then
    CMAKE_CXX_COMPILER_LAUNCHER=ccache
    export CMAKE_CXX_COMPILER_LAUNCHER
fi

echo "Building Trunkdesk in build/release"
cmake --preset release
cmake --build --preset release --target trunkdesk

program=build/release/bin/trunkdesk
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ $# -gt 0 ] || set -- --demo
    echo "Opening $program $*"
    exec "$program" "$@"
fi

if [ $# -gt 0 ]; then
    echo "run.sh: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty)" >&2
    exit 1
fi
pictures="$PWD/build/release/screenshots"
echo "There is no display here, so every page of the demo project is drawn into a picture instead."
mkdir -p "$pictures"
QT_QPA_PLATFORM=offscreen "$program" --screenshots "$pictures"
echo "The pictures are in $pictures:"
ls "$pictures"
