#!/usr/bin/env bash
# Makes files as partners give them back:
#
#     tests/returned/make.sh SPEC.json FOLDER [EDIT …]
#
# Exit status: 0 they are made, 1 they could not be, 2 there is nothing to make them with.
# python-docx (MIT) is installed once into target/. Needs Python 3 with pip, LibreOffice and
# pandoc.
set -uo pipefail

docx=1.2.0
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
home=$target/python-docx-$docx

cannot() {
    echo "could not make files: $1" >&2
    exit 2
}

# Whole or not at all: two tests may come here at once.
provide() {
    local fresh
    mkdir -p "$(dirname "$home")"
    fresh=$(mktemp -d "$home.XXXXXX") || return 1
    python3 -m pip install --quiet --disable-pip-version-check --target "$fresh" \
        "python-docx==$docx" >&2 &&
        { [ -d "$home" ] || mv "$fresh" "$home"; }
    local status=$?
    rm -rf "$fresh"
    return $status
}

for program in python3 soffice pandoc; do
    command -v "$program" >/dev/null || cannot "there is no $program"
done
[ -d "$home" ] || provide || cannot "python-docx could not be installed"
PYTHONPATH=$home PYTHONUTF8=1 exec python3 "$here/make.py" "$@"
