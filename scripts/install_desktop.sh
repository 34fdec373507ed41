#!/usr/bin/env bash
# Puts briefpack into this user's desktop: in the menu, with its icon, and as the program that opens
# .briefpack files. `scripts/install_desktop.sh remove` takes it out again.
#
#   scripts/install_desktop.sh [PROGRAM]    PROGRAM: dist/briefpack/briefpack, or that in .venv
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

share=${XDG_DATA_HOME:-$HOME/.local/share}
desktop=$share/applications/briefpack.desktop
mime=$share/mime/packages/briefpack.xml
icon=$share/icons/hicolor/scalable/apps/briefpack.svg

tell_the_desktop() { # where these are missing, the desktop looks by itself sooner or later
    if [[ -n $(type -P update-mime-database) ]]; then update-mime-database "$share/mime"; fi
    if [[ -n $(type -P update-desktop-database) ]]; then
        update-desktop-database "$share/applications"
    fi
}

if [[ ${1:-} == remove ]]; then
    rm -f "$desktop" "$mime" "$icon"
    mkdir -p "$share/mime/packages" "$share/applications"
    tell_the_desktop
    echo "briefpack is no longer in the desktop's menu."
    exit
fi

program=${1:-}
for candidate in dist/briefpack/briefpack .venv/bin/briefpack; do
    if [[ -z $program && -x $candidate ]]; then program=$PWD/$candidate; fi
done
if [[ ! -x $program ]]; then
    echo "briefpack: no program to start was found: run make bundle or make run first" >&2
    exit 2
fi

mkdir -p "${desktop%/*}" "${mime%/*}" "${icon%/*}"
entry=$(<packaging/linux/briefpack.desktop) quoted="\"$program\""
printf '%s\n' "${entry//@PROGRAM@/"$quoted"}" >"$desktop"
cp packaging/linux/briefpack.xml "$mime"
cp resources/program/briefpack.svg "$icon"
tell_the_desktop
echo "briefpack is in the desktop's menu and opens .briefpack files: $program"
