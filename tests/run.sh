#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with the sanitizers, warnings being errors, and runs every test.
#   tests/run.sh [ARGUMENTS OF ctest]      for instance: tests/run.sh -R storage/
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./packaging/prepare.sh
echo "Tryweek: building the programs and their tests (some minutes the first time)."
cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --preset asan --parallel "$(nproc)" --no-tests=error "$@"

# All tests asked for, and clang is there: the readers of foreign files get some odd bytes too.
if [ $# -eq 0 ] && command -v clang++ >/dev/null; then
    ./tests/fuzz/run.sh 10
fi
