#!/usr/bin/env bash
# Sets up what one purpose needs, and does nothing that is already done.
#
#   scripts/setup.sh run      the program and the system libraries its window needs
#   scripts/setup.sh check    the Python tools only
#   scripts/setup.sh test     all of these, and the programs the tests draw documents with
#   scripts/setup.sh bundle   what freezing the program needs
#   scripts/setup.sh validate what the Open XML SDK's validator needs
#
# System packages come from apt-get: as root, or with sudo. Where neither works the script says
# which packages are missing and goes on: they are looked for by what they bring, not by name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What to look for, and the Debian package that brings it.
window_needs="
    lib:libEGL.so.1            libegl1
    lib:libGL.so.1             libgl1
    lib:libxkbcommon.so.0      libxkbcommon0
    lib:libdbus-1.so.3         libdbus-1-3
    lib:libfontconfig.so.1     libfontconfig1
    lib:libglib-2.0.so.0       libglib2.0-0
    lib:libxkbcommon-x11.so.0  libxkbcommon-x11-0
    lib:libxcb-cursor.so.0     libxcb-cursor0
    lib:libxcb-icccm.so.4      libxcb-icccm4
    lib:libxcb-keysyms.so.1    libxcb-keysyms1
    lib:libxcb-shape.so.0      libxcb-shape0
    lib:libthai.so.0           libthai0
    lib:libwayland-cursor.so.0 libwayland-cursor0
    lib:libwayland-egl.so.1    libwayland-egl1
"
document_needs="
    office:libswlo.so          libreoffice-writer-nogui
    office:libsclo.so          libreoffice-calc-nogui
    command:pdftoppm           poppler-utils
    command:ssconvert          gnumeric
    command:Xvfb               xvfb
    command:strace             strace
    command:xdotool            xdotool
    command:dbus-run-session   dbus-daemon
    command:dbus-send          dbus-bin
    file:/usr/libexec/at-spi2-registryd at-spi2-core
    command:xauth              xauth
"
validator_needs="
    command:npm                npm
"
bundle_needs="
    command:objdump            binutils
"

say() { printf 'briefpack setup: %s\n' "$*"; }

# --- system packages ---------------------------------------------------------------------------

is_there() { # KIND:NAME
    local name=${1#*:}
    case $1 in
        lib:*) [[ $libraries == *"$name "* ]] ;;
        command:*) [[ -n $(type -P "$name") ]] ;;
        file:*) [[ -e $name ]] ;;
        office:*) [[ -n $office && -e ${office%/*}/$name ]] ;;
    esac
}

look_for() { # the needs; fills `missing` with the packages of those that are not there
    local need package
    libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
    office=$(readlink -f "$(type -P soffice)" || true)
    missing=()
    while read -r need package; do
        if [[ -n $need ]] && ! is_there "$need"; then missing+=("$package"); fi
    done <<<"$1"
    if [[ $python_work == yes ]]; then
        if ! find_python; then missing+=(python3); fi
        if ! find_pip; then missing+=(python3-pip); fi
    fi
}

apt() { # PACKAGE…
    local as_root=()
    if [[ -z $(type -P apt-get) ]]; then return 1; fi
    if [[ $(id -u) != 0 ]]; then
        if [[ -z $(type -P sudo) ]]; then return 1; fi
        if ! sudo -n true 2>/dev/null; then
            if [[ ! -t 0 ]]; then return 1; fi
            say "sudo may ask for your password to install: $*"
            sudo true || return 1
        fi
        as_root=(sudo)
    fi
    say "installing system packages: $*"
    local options=(-q -y --no-install-recommends -o DPkg::Lock::Timeout=120)
    "${as_root[@]}" apt-get update -q >.setup/apt.log 2>&1 || true
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install "${options[@]}" "$@" \
        >>.setup/apt.log 2>&1 || { tail -n 5 .setup/apt.log >&2; return 1; }
}

install_system_packages() { # the needs
    look_for "$1"
    if ((${#missing[@]} == 0)); then return; fi
    # Installed without error and still not found: another try would change nothing.
    if [[ ${missing[*]} != "$(cat .setup/not-found 2>/dev/null)" ]] && apt "${missing[@]}"; then
        look_for "$1"
        printf '%s' "${missing[*]}" >.setup/not-found
    fi
    if ((${#missing[@]} > 0)); then
        say "these were not found here, and could not be installed: ${missing[*]}" >&2
        say "on Debian: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    fi
}

# --- Python ------------------------------------------------------------------------------------

fits='import ssl, sqlite3, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))'

find_python() { # sets `python`
    for python in ${PYTHON:+"$PYTHON"} python3 python3.1{4,3,2,1} /usr/bin/python3; do
        if "$python" -c "$fits" 2>/dev/null; then return 0; fi
    done
    return 1
}

knows_other_python='import pip, sys; sys.exit(int(pip.__version__.split(".")[0]) < 23)'

find_pip() { # sets `pip` to a command that installs into .venv, or to nothing: ensurepip brings it
    local candidate
    for candidate in "$python" /usr/bin/python3; do
        if "$candidate" -c "$knows_other_python" 2>/dev/null; then
            pip=("$candidate" -m pip --python .venv/bin/python)
            return 0
        fi
    done
    if "$python" -m ensurepip --version >/dev/null 2>&1; then
        pip=()
        return 0
    fi
    return 1
}

libpython() { # the library that a frozen program carries, and Debian's interpreter does without
    if find_python; then
        "$python" -c 'import sys
name = "libpython{}.{}".format(*sys.version_info)
print(f"lib:{name}.so.1.0 {name}")'
    fi
}

install_python_packages() { # LOCK
    if ! find_python; then
        say "Python 3.11 to 3.14 is needed (Debian 12: sudo apt-get install python3)" >&2
        exit 1
    fi
    if ! find_pip; then
        say "pip is needed (on Debian: sudo apt-get install python3-pip)" >&2
        exit 1
    fi
    if ! .venv/bin/python -c "$fits" 2>/dev/null; then
        say "making a Python environment in .venv with $("$python" --version)"
        rm -rf .venv
        "$python" -m venv --without-pip .venv
    fi
    if ((${#pip[@]} == 0)); then
        .venv/bin/python -m ensurepip >/dev/null
        pip=(.venv/bin/python -m pip)
    fi
    say "installing the Python packages of $1 (the first time downloads 100 MB or more)"
    local install=("${pip[@]}" install -q --disable-pip-version-check)
    PIP_USER=0 "${install[@]}" --require-hashes -r "$1"
    PIP_USER=0 "${install[@]}" --no-index --no-deps --no-build-isolation -e .
}

# An environment holds absolute paths, so the folder is part of what it was made from.
fingerprint() { # LOCK
    { cat "$1" pyproject.toml; pwd; } | sha256sum
}

is_installed() { # LOCK
    [[ -x .venv/bin/briefpack && -r .setup/$1 && $(fingerprint "$1") == "$(<".setup/$1")" ]]
}

# --- what is asked for ---------------------------------------------------------------------------

lock=requirements.lock
case ${1:-} in
    run) needs=$window_needs lock=requirements-run.lock ;;
    check) needs= ;;
    test) needs=$window_needs$document_needs ;;
    bundle) needs=$window_needs$bundle_needs$(libpython) ;;
    validate) needs=$validator_needs ;;
    *)
        sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 2
        ;;
esac

mkdir -p .setup
python_work=yes
if is_installed "$lock" || is_installed requirements.lock; then python_work=no; fi
install_system_packages "$needs"
if [[ $python_work == yes ]]; then
    install_python_packages "$lock"
    fingerprint "$lock" >".setup/$lock"
    say "ready"
fi
