"""Another officer: a process of its own that has a dossier open, for as long as a test wants."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OFFICER = """
import sys
from dataclasses import replace
from pathlib import Path
from briefpack.storage.document import Document

document = Document.open(Path(sys.argv[1]), Path(sys.argv[2]), officer=sys.argv[3])
print("read only" if document.read_only else "open", flush=True)
for line in sys.stdin:
    if line.strip() == "save":
        document.commit(replace(document.dossier, title="ของ" + sys.argv[3]))
        document.publish()
    print("done", flush=True)
document.close()
"""


class Officer:
    """What the test asks of the other officer is done when the call returns."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.found = self._answer()

    def save(self) -> None:
        """A title of their own is in the file."""
        assert self.process.stdin is not None
        self.process.stdin.write("save\n")
        self.process.stdin.flush()
        assert self._answer() == "done"

    def close(self) -> None:
        """The dossier is closed, and the process has ended."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.wait(30) == 0

    def crash(self) -> None:
        """The process is gone without closing anything."""
        self.process.kill()
        self.process.wait(30)

    def _answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@contextmanager
def officer(path: Path, state: Path, name: str = "สมหญิง") -> Iterator[Officer]:
    """Another officer who has the dossier open."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
    with subprocess.Popen(
        [sys.executable, "-c", _OFFICER, path, state, name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
    ) as process:
        try:
            yield Officer(process)
        finally:
            process.kill()
