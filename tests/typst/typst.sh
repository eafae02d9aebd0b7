#!/usr/bin/env bash
# Sets papers with Typst, which is installed once into target/: see typst_side.py.
#
# Exit status: 2 there is nothing to set them with. Needs Python 3 with pip.
set -uo pipefail

version=0.15.2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=${CARGO_TARGET_DIR:-$here/../../target}/typst-$version

cannot() {
    echo "could not set: $1" >&2
    exit 2
}

command -v python3 >/dev/null || cannot "there is no python3"
if [ ! -d "$home" ]; then
    mkdir -p "$(dirname "$home")"
    fresh=$(mktemp -d "$home.XXXXXX") || cannot "there is no room"
    python3 -m pip install --quiet --disable-pip-version-check --target "$fresh" \
        "typst==$version" >&2 || cannot "typst $version could not be installed"
    mv "$fresh" "$home"
fi
PYTHONPATH=$home exec python3 "$here/typst_side.py" "$@"
