#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the vendor's library into WORK_DIR and drives SIMULATOR with it.
# Usage: run.sh SOURCE_DIR WORK_DIR SIMULATOR
set -eu

source_dir=$1
work_dir=$2
simulator=$3

mkdir -p "$work_dir"
for file in package.json package-lock.json .npmrc run.mjs; do
  cp "$source_dir/$file" "$work_dir/$file"
done
cd "$work_dir"
# Installed once for each lock file.
if ! cmp -s package-lock.json node_modules/.installed-lock; then
  npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.installed-lock
fi

project=7d1c0a94-5b1d-4a53-9d8e-3f0a7f0f6a11
rm -f address
"$simulator" --port 0 --project-id "$project" --key-id sdk-key --key-secret sdk-secret --rate-limit 0 > address &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true' EXIT
tries=0
until grep -q '^Listening on ' address; do
  tries=$((tries + 1))
  if [ "$tries" -gt 300 ] || ! kill -0 "$pid" 2>/dev/null; then
    echo "the simulator did not start" >&2
    exit 1
  fi
  sleep 0.1
done
base_url=$(sed -n 's/^Listening on //p' address)
node run.mjs "$base_url" "$project" sdk-key sdk-secret
