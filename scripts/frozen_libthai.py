"""Runs first in the frozen program: libthai looks for its dictionary where this names it."""

import os
import sys
from pathlib import Path

_DICTIONARY = Path(getattr(sys, "_MEIPASS", "")) / "libthai"
if _DICTIONARY.is_dir():
    os.environ.setdefault("LIBTHAI_DICTDIR", str(_DICTIONARY))
