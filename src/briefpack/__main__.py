"""Where the program starts: a command for the command line, or the window."""

import io
import os
import sys
from pathlib import Path

from briefpack import cli
from briefpack.errors import BriefpackError, RequestError
from briefpack.files import child_process

_BROKEN_PIPE = 141  # as a shell tells of a program that SIGPIPE ended


def main() -> int:
    """Run what the command line asks for and return the exit status."""
    if sys.argv[1:] == [child_process.WORKER]:
        return child_process.work()
    for stream, errors in (
        (sys.stdin, "strict"),
        (sys.stdout, "backslashreplace"),  # a file's name may hold what no text can
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            # On Windows they speak the local code page, which has no Thai where it is not Thai.
            stream.reconfigure(encoding="utf-8", errors=errors)
    arguments = sys.argv[1:]
    try:
        if arguments and (arguments[0].startswith("-") or arguments[0] in cli.COMMANDS):
            status = cli.run(arguments)
            print(end="", flush=True)  # so that a reader who has gone is met here
            return status
        return _open_window(arguments)
    except BrokenPipeError:
        return _nobody_reads()
    except BriefpackError as error:
        return _say(error)
    except Exception as fault:  # the last hook: scripts are promised one line, whatever happens
        if sys.flags.dev_mode:
            raise
        return _say(
            BriefpackError(
                f"เกิดข้อผิดพลาดที่โปรแกรมไม่ได้คาดไว้ ({type(fault).__name__})"
                " — โปรดแจ้งผู้ดูแลโปรแกรม (รายละเอียด: python -X dev -m briefpack …)"
            )
        )


def _say(error: BriefpackError) -> int:
    print(cli.told(error), file=sys.stderr)
    return cli.ERROR


def _nobody_reads() -> int:
    """The reader of our output has gone (`| head`): no error of ours, and nobody to tell."""
    # What is still to be written at exit goes nowhere, instead of failing once more.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _BROKEN_PIPE


def _open_window(arguments: list[str]) -> int:
    dossiers = [Path(argument) for argument in arguments]
    if len(dossiers) > 1 or not all(each.exists() for each in dossiers):
        raise RequestError(
            f"ไม่รู้จักคำสั่งหรือไม่พบแฟ้ม “{' '.join(arguments)}”"
            f" — คำสั่งคือ {', '.join(sorted(cli.COMMANDS))} ดู briefpack --help"
        )
    from briefpack import app

    return app.run(dossiers[0] if dossiers else None)


if __name__ == "__main__":
    sys.exit(main())
