"""What the core says to people: Thai, with the same in English beside it."""


class Bilingual(str):
    """A text in Thai that knows its English. To whoever asks nothing, it is the Thai.

    `+`, f-strings and the like give plain Thai; `joined` and `filled` keep both.
    """

    en: str

    def __new__(cls, th: str, en: str) -> "Bilingual":
        """The Thai is the text itself."""
        text = super().__new__(cls, th)
        text.en = en
        return text

    def __reduce__(self) -> tuple[type["Bilingual"], tuple[str, str]]:
        return Bilingual, (str(self), self.en)  # it comes out of child processes

    def filled(self, *parts: object) -> "Bilingual":
        """With these parts at its {} in both languages."""
        english = (in_english(each) if isinstance(each, str) else each for each in parts)
        return Bilingual(self.format(*parts), self.en.format(*english))


def in_english(text: str) -> str:
    """The English of a text; itself where it has none, as names have."""
    return text.en if isinstance(text, Bilingual) else text


def number_of(number: int, one: str, more: str = "") -> str:
    """A number and what is counted in English, which has two forms: "1 note", "2 notes"."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def joined(*parts: str) -> Bilingual:
    """One text of several, in both languages."""
    return Bilingual("".join(parts), "".join(map(in_english, parts)))


NOTHING = Bilingual("", "")
