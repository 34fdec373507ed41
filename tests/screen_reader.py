"""Starts the program and reads its window over AT-SPI; run in a D-Bus session of its own."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_OBJECT = re.compile(r'string "(:[\d.]+)"\s+object path "([^"]+)"')
_BY_SYMBOL = 3
_SPACE, _HOME, _DOWN = 0x20, 0xFF50, 0xFF54
_TO_THE_FIRST_OUTCOME = (_HOME, _DOWN, _DOWN)  # below its pillar and topic
_START = """
from briefpack.app import make_application, make_program
app = make_application(["briefpack"])
program = make_program()
program.complete()
program.window.show()
program.window.files.start_jc22()
program.window.activateWindow()
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something a screen reader can ask."""

    bus: str
    owner: str
    path: str

    def ask(self, method: str, *arguments: str) -> str:
        """The answer as dbus-send prints it."""
        command = ["dbus-send", f"--bus={self.bus}", "--print-reply", "--reply-timeout=20000"]
        command += [f"--dest={self.owner}", self.path, method, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def get(self, name: str, interface: str = _ACCESSIBLE) -> str:
        """A property that is a text."""
        asked = self.ask(
            "org.freedesktop.DBus.Properties.Get", f"string:{interface}", f"string:{name}"
        )
        found = re.search(r'variant\s+string "(.*)"', asked, re.DOTALL)
        return found[1] if found else ""

    def role(self) -> str:
        found = re.search(r'string "([^"]*)"', self.ask(f"{_ACCESSIBLE}.GetRoleName"))
        return found[1] if found else ""

    def children(self) -> list["Thing"]:
        answer = self.ask(f"{_ACCESSIBLE}.GetChildren")
        return [Thing(self.bus, owner, path) for owner, path in _OBJECT.findall(answer)]

    def below(self, depth: int = 12) -> Iterator["Thing"]:
        """Everything under this; the rows of lists are not gone into."""
        for child in self.children():
            yield child
            if depth and child.role() not in ("table", "list", "tree table", "tree"):
                yield from child.below(depth - 1)


def say(what: str, name: str) -> None:
    """Tell the test what was heard, on one line."""
    sys.stdout.write(f"{what}: {' '.join(name.split())}\n")
    sys.stdout.flush()


def main() -> None:
    program = subprocess.Popen([sys.executable, "-c", _START])
    try:
        read(program)
    finally:
        program.terminate()
        program.wait(20)


def read(program: "subprocess.Popen[bytes]") -> None:
    """Find the window, say its rows, choose one as a screen reader does, and say the count."""
    bus = _bus()
    window = _window(Thing(bus, "org.a11y.atspi.Registry", _ROOT), program)
    say("window", window.get("Name"))
    things = [(thing, thing.get("Name")) for thing in window.below()]
    table = next(t for t, name in things if name == "ผลการประชุม" and "tab" in t.role())
    rows = [(cell, cell.get("Name")) for cell in table.children()[:40]]
    for _, name in rows:
        say("row", name)
    label = next(thing for thing, name in things if re.search(r"\d+ ผล · เลือก", name))
    say("count", label.get("Name"))
    _press(table, *_TO_THE_FIRST_OUTCOME, _SPACE)
    deadline = time.monotonic() + 20
    before = label.get("Name")
    while label.get("Name") == before and time.monotonic() < deadline:
        time.sleep(0.1)
    say("count", label.get("Name"))


def _press(thing: Thing, *keys: int) -> None:
    """Press keys as a screen reader does. Qt offers "Toggle" on a row that can be ticked and then
    does nothing, in its own views too.
    """
    thing.ask("org.a11y.atspi.Component.GrabFocus")
    registry = "org.a11y.atspi.Registry"
    controller = Thing(thing.bus, registry, "/org/a11y/atspi/registry/deviceeventcontroller")
    for key in keys:
        controller.ask(
            "org.a11y.atspi.DeviceEventController.GenerateKeyboardEvent",
            *(f"int32:{key}", "string:", f"uint32:{_BY_SYMBOL}"),
        )


def _bus() -> str:
    asked = subprocess.run(
        [
            *("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus"),
            *("/org/a11y/bus", "org.a11y.Bus.GetAddress"),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    found = re.search(r'string "(.*)"', asked.stdout)
    if found is None:
        raise SystemExit("there is no accessibility bus")
    return found[1]


def _window(registry: Thing, program: "subprocess.Popen[bytes]") -> Thing:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and program.poll() is None:
        windows = [window for each in registry.children() for window in each.children()]
        named = [window for window in windows if window.get("Name").startswith("JC22")]
        if named:
            return named[0]
        time.sleep(0.2)
    raise SystemExit("the program did not show itself on the accessibility bus")


if __name__ == "__main__":
    main()
