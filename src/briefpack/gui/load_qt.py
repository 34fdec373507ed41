"""Loads Qt, and takes back the `import` that PySide replaces with one of its own.

Theirs reads the source of every module that is imported after it, Qt or not, to find those that may
switch Python names for Qt's on with `from __feature__ import …`. None here does, and it is a tenth
of what a start imports. To be imported before anything else that imports Qt; where it was not, all
works the same.
"""

import builtins

_own = builtins.__import__

import PySide6.QtWidgets  # noqa: E402, F401  # the line before is what this module is for

builtins.__import__ = _own
