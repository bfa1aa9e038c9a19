#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tryweek and starts it. Without a display it makes the example workspace and exports its history instead.
#   packaging/run.sh [WORKSPACE.tryweek]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
called_from=$OLDPWD

./packaging/prepare.sh
echo "Tryweek: building the programs (some minutes the first time, seconds afterwards)."
cmake --preset release >/dev/null
cmake --build --preset release --target tryweek tryweek-cli
programs=$PWD/build/release/bin

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    cd "$called_from"
    exec "$programs/tryweek" "$@"
fi

folder=${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/tryweek/example
workspace=$folder/example.tryweek
mkdir -p "$folder"
# An example that is already there is kept: somebody may have written in it.
[ -e "$workspace" ] || "$programs/tryweek-cli" example "$workspace" >/dev/null
rm -rf "$folder/history.new"
"$programs/tryweek-cli" export "$workspace" --format csv --out "$folder/history.new" >/dev/null
rm -rf "$folder/history"
mv "$folder/history.new" "$folder/history"
echo "Tryweek: there is no display here, so no window was opened."
echo "Tryweek: the example workspace is $workspace"
echo "Tryweek: its history, one CSV file a table, is in the folder $folder/history"
