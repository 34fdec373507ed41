"""Every colour of the window, in light and dark. No other file names a colour."""

from typing import NamedTuple


class Colours(NamedTuple):
    """One set of colours. Text on its surface has a contrast of at least 4.5 : 1."""

    window: str
    surface: str
    raised: str
    text: str
    secondary: str
    disabled: str
    line: str
    control_line: str
    hover: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_soft: str
    selected_idle: str
    hit: str
    danger: str
    danger_soft: str
    success: str
    warning: str
    chart_done: str
    chart_ongoing: str
    chart_late: str
    chart_waiting: str
    chart_stopped: str

    def by_name(self) -> dict[str, str]:
        """The colours under their names, for the style sheet."""
        return self._asdict()


LIGHT = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    raised="#ffffff",
    text="#1a2330",
    secondary="#566273",
    disabled="#97a1ae",
    line="#e2e6ec",
    control_line="#c5ccd6",
    hover="#eceff4",
    accent="#1f4b99",
    accent_strong="#173a78",
    on_accent="#ffffff",
    accent_soft="#e1eaf8",
    selected_idle="#e9edf3",
    hit="#ffe27a",
    danger="#b3261e",
    danger_soft="#fcebe9",
    success="#1d6b40",
    warning="#8a5300",
    chart_done="#2e7d55",
    chart_ongoing="#3d6cc0",
    chart_late="#a05f0a",
    chart_waiting="#c9d2df",
    chart_stopped="#667182",
)

DARK = Colours(
    window="#14171c",
    surface="#1c2026",
    raised="#262b33",
    text="#e6e9ee",
    secondary="#a2adbb",
    disabled="#687381",
    line="#2c323b",
    control_line="#465060",
    hover="#282e37",
    accent="#86aef2",
    accent_strong="#a6c4f7",
    on_accent="#0f1c33",
    accent_soft="#24344f",
    selected_idle="#2a303a",
    hit="#6d5a10",
    danger="#ff8f86",
    danger_soft="#40211f",
    success="#7ccf9f",
    warning="#f0bd6a",
    chart_done="#6cc493",
    chart_ongoing="#7aa5ee",
    chart_late="#e8b25c",
    chart_waiting="#4a5463",
    chart_stopped="#a2adbb",
)
