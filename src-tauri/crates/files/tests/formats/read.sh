#!/usr/bin/env bash
# Has a file read by Python and says as JSON what is in it:
#
#     src-tauri/crates/files/tests/formats/read.sh xlsx|make|csv|calendar|events|cards FILE
#
# `events` and `cards` are read by vobject, which shares no code with icalendar.
#
# Exit status: 0 it was read, 1 it could not be, 2 there is nothing to read with. openpyxl
# (MIT), icalendar (BSD) and vobject (Apache-2.0) are installed once into target/. Needs
# Python 3 with pip.
set -uo pipefail

openpyxl=3.1.5
icalendar=7.3.0
vobject=0.9.9
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../../../../target}
home=$target/openpyxl-$openpyxl-icalendar-$icalendar-vobject-$vobject

cannot() {
    echo "could not read: $1" >&2
    exit 2
}

# Whole or not at all: two tests may come here at once.
provide() {
    local fresh
    mkdir -p "$(dirname "$home")"
    fresh=$(mktemp -d "$home.XXXXXX") || return 1
    python3 -m pip install --quiet --disable-pip-version-check --target "$fresh" \
        "openpyxl==$openpyxl" "icalendar==$icalendar" \
        "vobject==$vobject" >&2 &&
        { [ -d "$home" ] || mv "$fresh" "$home"; }
    local status=$?
    rm -rf "$fresh"
    return $status
}

command -v python3 >/dev/null || cannot "there is no python3"
[ -d "$home" ] || provide || cannot "openpyxl, icalendar and vobject could not be installed"
PYTHONPATH=$home PYTHONUTF8=1 exec python3 "$here/read.py" "$@"
