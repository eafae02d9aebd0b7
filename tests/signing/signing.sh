#!/usr/bin/env bash
# Signs every field of a PDF with pyHanko and says what its validation finds:
#
#     tests/signing/signing.sh IN OUT
#
# Exit status: 0 signed, 1 it could not be signed, 2 there is nothing to sign with. pyHanko
# (MIT) is installed once into target/. Needs Python 3 with venv and pip.
set -uo pipefail

version=0.38.0
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=${CARGO_TARGET_DIR:-$here/../../target}/pyhanko-$version

cannot() {
    echo "could not sign: $1" >&2
    exit 2
}

# Whole or not at all: two tests may come here at once.
provide() {
    local fresh
    mkdir -p "$(dirname "$home")"
    fresh=$(mktemp -d "$home.XXXXXX") || return 1
    python3 -m pip install --quiet --disable-pip-version-check --target "$fresh" \
        "pyHanko==$version" >&2 && { [ -d "$home" ] || mv "$fresh" "$home"; }
    local status=$?
    rm -rf "$fresh"
    return $status
}

command -v python3 >/dev/null || cannot "there is no python3"
[ -d "$home" ] || provide || cannot "pyHanko $version could not be installed"
PYTHONPATH=$home exec python3 "$here/sign.py" "$@"
