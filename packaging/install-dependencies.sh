#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what building, testing and running Trunkdesk needs on Debian 12 (or a system with the same package names).
# Does nothing, and says nothing, when everything is there. Works as root and as a user with sudo; can be run again.
#   install-dependencies.sh            everything
#   install-dependencies.sh --list     print the package names and stop
set -eu

# Compilers and libraries.
packages="build-essential cmake ninja-build pkg-config python3"
# libqt6opengl6-dev is named because Qt Charts' CMake files ask for it and its package only recommends it.
packages="$packages qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools"
packages="$packages qtkeychain-qt6-dev libsimdjson-dev libexpected-dev libcpp-httplib-dev libspdlog-dev libboost-dev libcsv-dev libssl-dev"
# Plugins and data that nothing links but the program loads.
packages="$packages libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libsecret-1-0 fonts-dejavu-core ca-certificates"
# The tests: a keyring of their own, certificates made at test time, the validators of the desktop files.
packages="$packages dbus gnome-keyring openssl desktop-file-utils appstream file"

if [ "${1:-}" = "--list" ]; then
    for package in $packages; do echo "$package"; done
    exit 0
fi

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "install-dependencies: this system has no apt; install by hand what these Debian packages hold:" >&2
    echo "  $packages" >&2
    exit 1
fi

missing=""
for package in $packages; do
    state=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "install-dependencies: these packages are missing and there is neither root nor sudo to install them:$missing" >&2
    exit 1
fi

echo "Installing what is missing:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# No terminal and no questions: a package that wants to ask takes its default.
if ! { $as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $missing; } </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    echo "install-dependencies: apt-get failed, see above" >&2
    exit 1
fi
echo "Installed: $(grep -c '^Setting up ' "$log" || true) packages"
