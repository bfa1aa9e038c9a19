#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds the readers of foreign files with bytes that nobody would write (libFuzzer, clang, sanitizers on).
#   tests/fuzz/run.sh [SECONDS] [csv|xlsx|ods ...]      for each reader; 60 seconds for all of them by default
# What was found interesting stays in build/fuzz/found/READER and is where the next run begins; an input that breaks
# something is named at the end and belongs, mended, in tests/fuzz/seeds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-60}
shift || true
readers=("$@")
[ ${#readers[@]} -gt 0 ] || readers=(csv xlsx ods)

./packaging/prepare.sh clang libclang-rt-dev
echo "Tryweek: building the readers for libFuzzer."
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target "${readers[@]/#/fuzz-}"
for reader in "${readers[@]}"; do
    mkdir -p "build/fuzz/found/$reader"
    echo "Tryweek: $seconds seconds of bytes for the $reader reader."
    "build/fuzz/bin/fuzz-$reader" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=16384 \
        -print_final_stats=1 -verbosity=0 -artifact_prefix="build/fuzz/broke-$reader-" \
        "build/fuzz/found/$reader" "tests/fuzz/seeds/$reader"
done
