"""Where the program starts: a command for the command line, or the window.

Each imports what it needs when it is known to be asked for: the window should be seen soon.
"""

import gc
import io
import os
import sys
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, RequestError

_SUFFIX = ".briefpack"
_BROKEN_PIPE = 141  # as a shell tells of a program that SIGPIPE ended


def main() -> int:
    """Run what the command line asks for and return the exit status."""
    arguments = sys.argv[1:]
    if len(arguments) == 1 and arguments[0].startswith("--"):
        from briefpack.files import child_process

        if arguments == [child_process.WORKER]:
            return child_process.work()
    for stream, errors in (
        (sys.stdin, "strict"),
        (sys.stdout, "backslashreplace"),  # a file's name may hold what no text can
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            # On Windows they speak the local code page, which has no Thai where it is not Thai.
            stream.reconfigure(encoding="utf-8", errors=errors)
    try:
        return _open_window(arguments) if _asks_for_window(arguments) else _run(arguments)
    except BrokenPipeError:
        return _nobody_reads()
    except BriefpackError as error:
        return _say(error)
    except OSError as error:
        if sys.flags.dev_mode:
            raise
        return _say(_refused(error))
    except Exception as fault:  # the last hook: scripts are promised one line, whatever happens
        if sys.flags.dev_mode:
            raise
        return _say(
            BriefpackError(
                Bilingual(
                    f"เกิดข้อผิดพลาดที่โปรแกรมไม่ได้คาดไว้ ({type(fault).__name__})"
                    " — โปรดแจ้งผู้ดูแลโปรแกรม (รายละเอียด: python -X dev -m briefpack …)",
                    f"The program met a fault that it did not foresee ({type(fault).__name__}) "
                    "— please tell whoever looks after the program (details: python -X dev "
                    "-m briefpack …)",
                )
            )
        )


def _asks_for_window(arguments: list[str]) -> bool:
    if not arguments or Path(arguments[0]).suffix.lower() == _SUFFIX:
        return True
    from briefpack import cli

    return not arguments[0].startswith("-") and arguments[0] not in cli.COMMANDS


def _run(arguments: list[str]) -> int:
    from briefpack import cli

    status = cli.run(arguments)
    print(end="", flush=True)  # so that a reader who has gone is met here
    return status


def _say(error: BriefpackError) -> int:
    from briefpack import cli
    from briefpack.command_line import ERROR

    print(cli.told(error), file=sys.stderr)
    return ERROR


def _refused(error: OSError) -> BriefpackError:
    """What the system refused where nobody had words for it: a name too long, a full disk."""
    from briefpack.files.os_errors import reason, sentence

    if isinstance(error.filename, str):
        return BriefpackError(sentence(error, Path(error.filename), Bilingual("ใช้", "use")))
    return BriefpackError(
        Bilingual(f"ทำไม่สำเร็จ: {reason(error)}", f"Could not be done: {reason(error).en}")
    )


def _nobody_reads() -> int:
    """The reader of our output has gone (`| head`): no error of ours, and nobody to tell."""
    # What is still to be written at exit goes nowhere, instead of failing once more.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _BROKEN_PIPE


def _open_window(arguments: list[str]) -> int:
    dossiers = [Path(argument) for argument in arguments]
    if len(dossiers) > 1 or not all(each.exists() for each in dossiers):
        from briefpack import cli

        raise RequestError(
            Bilingual(
                f"ไม่รู้จักคำสั่งหรือไม่พบแฟ้ม “{' '.join(arguments)}”"
                f" — คำสั่งคือ {', '.join(sorted(cli.COMMANDS))} ดู briefpack --help",
                f"No such command or file: “{' '.join(arguments)}” — "
                f"the commands are {', '.join(sorted(cli.COMMANDS))}; "
                "see briefpack --help",
            )
        )
    # What is made at the start stays: looking for garbage in it only takes time (app.run goes on).
    gc.disable()
    from briefpack.gui import load_qt  # isort: skip  # noqa: F401  # before whatever imports Qt
    from briefpack import app

    return app.run(dossiers[0] if dossiers else None)


if __name__ == "__main__":
    sys.exit(main())
