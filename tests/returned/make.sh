#!/usr/bin/env bash
# Makes files as partners give them back:
#
#     tests/returned/make.sh SPEC.json FOLDER [EDIT …]
#
# Exit status: 0 they are made, 1 they could not be, 2 there is nothing to make them with.
# python-docx (MIT) and the docx library of npm (MIT) are installed once into target/. Needs
# Python 3 with pip, Node with npm, LibreOffice and pandoc.
set -uo pipefail

docx=1.2.0
npm=9.15.2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
home=$target/python-docx-$docx
library=$target/npm-docx-$npm

cannot() {
    echo "could not make files: $1" >&2
    exit 2
}

# Whole or not at all: two tests may come here at once.
provide() {
    local into=$1 fresh
    shift
    mkdir -p "$target"
    fresh=$(mktemp -d "$into.XXXXXX") || return 1
    "$@" "$fresh" >&2 && { [ -d "$into" ] || mv "$fresh" "$into"; }
    local status=$?
    rm -rf "$fresh"
    return $status
}

of_python() {
    python3 -m pip install --quiet --disable-pip-version-check "python-docx==$docx" --target "$1"
}

of_npm() {
    npm install --silent --no-audit --no-fund "docx@$npm" --prefix "$1"
}

for program in python3 npm soffice pandoc; do
    command -v "$program" >/dev/null || cannot "there is no $program"
done
[ -d "$home" ] || provide "$home" of_python || cannot "python-docx could not be installed"
[ -d "$library" ] || provide "$library" of_npm || cannot "docx of npm could not be installed"
export NPM_DOCX=$library
PYTHONPATH=$home PYTHONUTF8=1 exec python3 "$here/make.py" "$@"
