import pytest

from briefpack import app
from briefpack.errors import BriefpackError


@pytest.mark.skipif("sys.platform != 'linux'")
def test_without_a_display_the_officer_gets_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(BriefpackError, match="briefpack demo"):
        app.run(None)
