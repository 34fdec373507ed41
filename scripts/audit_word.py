"""Audit Word files with openxml-audit and ooxml-integrity. Usage: audit_word.py FILE.docx…

Ends in 0 where both find nothing in any file, 1 otherwise. One finding is no fault of a file: a
document without a theme is sound (ECMA-376 part 1, 11.3.10: the part is optional), and ours has
none, because fonts of a theme would come before those set for Thai.
"""

import json
import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent
NO_THEME = "/relationships/theme' is missing"


def main() -> int:
    """Audit every file and say what was found."""
    files = sys.argv[1:]
    if not files:
        print(__doc__, file=sys.stderr)
        return 2
    found = {file: [*_audited(file), *_intact(file)] for file in files}
    for file, findings in found.items():
        print(f"{file}: {'audited, clean' if not findings else ''}")
        for finding in findings:
            print(f"  {finding}")
    return 1 if any(found.values()) else 0


def _audited(file: str) -> list[str]:
    told = json.loads(_ran("openxml-audit", "--output", "json", file))
    return [
        f"openxml-audit: {error['description']} ({error.get('part_uri', '')})"
        for each in told
        for error in each["errors"]
        if NO_THEME not in error["description"]
    ]


def _intact(file: str) -> list[str]:
    told = json.loads(_ran("ooxml-integrity", "check", "--json", "--no-config", file))
    return [
        f"ooxml-integrity: {each['code']} {each['message']}"
        for file_ in told["files"]
        for each in file_["findings"]
    ]


def _ran(program: str, *arguments: str) -> str:
    """What the program prints; it tells by its exit status too, which is read from the findings."""
    done = subprocess.run([BIN / program, *arguments], capture_output=True, text=True, check=False)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
