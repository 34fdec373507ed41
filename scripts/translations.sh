#!/usr/bin/env bash
# Brings resources/translations/briefpack_en.ts up to date with the Thai texts in the code, keeping
# the translations it has, and names the texts that still need one (status 1 then).
#
#   scripts/translations.sh          update the file
#   scripts/translations.sh FILE.ts  write to another file, from the texts alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

catalog=${1:-resources/translations/briefpack_en.ts}
mapfile -t sources < <(find src/briefpack/gui src/briefpack/app.py -name '*.py' | LC_ALL=C sort)

# A module's own _tr() is taken for tr(); its texts get no context, see gui/translations.py.
LC_ALL=C.UTF-8 .venv/bin/pyside6-lupdate -silent -locations none -no-obsolete \
    -source-language th_TH -target-language en_GB -tr-function-alias tr+=_tr,QT_TRANSLATE_NOOP+=NOOP \
    "${sources[@]}" -ts "$catalog"

.venv/bin/python - "$catalog" <<'PYTHON'
import os
import sys
from xml.etree import ElementTree

missing = [
    f"{context.findtext('name')}: {message.findtext('source')}"
    for context in ElementTree.parse(sys.argv[1]).iter("context")
    for message in context.iter("message")
    if not message.findtext("translation") or message.find("translation").get("type")
]
if missing and not os.environ.get("QUIET"):
    print("without a finished translation:", *missing, sep="\n  ", file=sys.stderr)
sys.exit(bool(missing))
PYTHON
