"""Make src/briefpack/thai/words/words.txt.gz from the word and frequency lists of PyThaiNLP (CC0).

    python scripts/build_words.py

Run it by hand, with PyThaiNLP installed, when the list is to be renewed. Each line of the result is
a word and one letter for how rare it is: A stands for cost 0, each further letter for one more,
where the cost is the negative natural logarithm of the word's share of all words counted.
"""

import csv
import gzip
import math
import re
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src" / "briefpack" / "thai" / "words" / "words.txt.gz"
WORDS = "words_th.txt"
COUNTED = ("tnc_freq.txt", "ttc_freq.txt")
PLACES = "countries_th.txt"
PROVINCES = "thailand_provinces_th.csv"

_WORD = re.compile("[ก-ฮะ-ฺเ-ๅ็-๎]{2,}|ณ")
_LETTERS_ONLY = re.compile("[ก-ฮ]{2,3}")
RAREST = 14


def main() -> None:
    """Write the list and say how long it is."""
    lists = _corpus()
    counts = _counts(lists)
    words = {word for word in _words(lists) if _is_word(word, counts)}
    total = sum(counts[word] for word in words)
    lines = [word + _letter(counts[word], total) for word in sorted(words)]
    content = "\n".join(lines).encode("utf-8")
    TARGET.write_bytes(gzip.compress(content, 9, mtime=0))
    print(f"{len(words)} words, {TARGET.stat().st_size} bytes: {TARGET}")


def _corpus() -> Path:
    found = find_spec("pythainlp")
    if found is None or found.origin is None:
        raise SystemExit("PyThaiNLP is not installed here")
    return Path(found.origin).parent / "corpus"


def _counts(lists: Path) -> Counter[str]:
    counts: Counter[str] = Counter()
    for name in COUNTED:
        for line in (lists / name).read_text("utf-8-sig").splitlines():
            word, _, count = line.partition("\t")
            if count.isdigit():
                counts[word] += int(count)
    return counts


def _words(lists: Path) -> set[str]:
    words = {*_lines(lists / WORDS), *_lines(lists / PLACES)}
    with (lists / PROVINCES).open(encoding="utf-8-sig") as rows:
        words |= {row[0] for row in csv.reader(rows) if row}
    return words


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text("utf-8-sig").splitlines()]


def _is_word(word: str, counts: Counter[str]) -> bool:
    """No abbreviation: กค and its like are among the words, but nobody counted them in a text."""
    if not _WORD.fullmatch(word):
        return False
    return counts[word] >= 20 or not _LETTERS_ONLY.fullmatch(word)


def _letter(count: int, total: int) -> str:
    return chr(ord("A") + min(RAREST, round(-math.log((count + 0.5) / total))))


if __name__ == "__main__":
    main()
