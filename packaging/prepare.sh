#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages Tryweek is built and tested with, as far as they are missing.
#   packaging/prepare.sh [PACKAGE ...]     packages to have besides the usual ones
set -euo pipefail

packages=(
    build-essential cmake ninja-build ccache pkg-config
    # Qt: base, pictures, and what turns sentences into other languages
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    # the workspace file
    libsqlitecpp-dev libsqlite3-dev
    # results and distributions, encodings of foreign files, the command line, properties in tests
    libboost-dev libuchardet-dev libcli11-dev librapidcheck-dev
    # workbooks are archives
    libzip-dev
    # without any font the windows show boxes
    fonts-dejavu-core
    "$@"
)

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "Tryweek: this system has no apt. What has to be there, by its Debian names: ${packages[*]}" >&2
    exit 1
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Tryweek: these packages are missing and only an administrator can install them:" >&2
        echo "    apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Tryweek: installing what is missing from your system's own package source: ${missing[*]}"
[ ${#as_root[@]} -eq 0 ] || echo "Tryweek: sudo may ask for your password; nothing else needs it."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        echo "Tryweek: apt-get $1 did not succeed; its own words stand above. Nothing else was changed." >&2
        exit 1
    }
}
apt update
apt install --no-install-recommends "${missing[@]}"
