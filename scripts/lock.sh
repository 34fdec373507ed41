#!/usr/bin/env bash
# Writes requirements.lock (everything) and requirements-run.lock (what the program needs to run
# and to be installed): every package pinned with the hashes of its files for all platforms, no
# address. The solver's own lock file records addresses, so it stays in a temporary folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

echo "fetching the solver (uv) into a temporary folder"
python3 -m pip install -q --disable-pip-version-check --target "$scratch/uv" 'uv>=0.9,<1'

cp pyproject.toml "$scratch"
root=$PWD
cd "$scratch"
uv/bin/uv lock -q
export=(uv/bin/uv export -q --format requirements.txt --no-header --no-emit-project)
"${export[@]}" --all-groups >"$root/requirements.lock"
"${export[@]}" --no-default-groups --group install >"$root/requirements-run.lock"
echo "wrote requirements.lock and requirements-run.lock; look at them with git diff"
