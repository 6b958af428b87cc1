#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds the ci preset (warnings are errors) and runs every test labelled "quick".
# The last lines and the exit code are ctest's own. Arguments go to ctest, for example: packaging/test.sh -R tst_ipv4
# The long tests have a target of their own: cmake --build build/ci --target long-tests
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh || echo "test.sh: going on without; the next step names what is really needed." >&2

echo "Building with warnings as errors in build/ci"
cmake --preset ci
cmake --build --preset ci

echo "Running the quick tests"
exec ctest --test-dir build/ci -L quick --output-on-failure --no-tests=error -j "$(nproc)" "$@"
