import gc

import pytest

from briefpack.export.no_collecting import no_collecting


def test_garbage_is_looked_for_again_even_after_a_failure() -> None:
    with pytest.raises(ValueError, match="bad"), no_collecting():
        assert not gc.isenabled()
        raise ValueError("bad")

    assert gc.isenabled()


def test_what_was_off_before_stays_off() -> None:
    with no_collecting():
        with no_collecting():
            pass
        assert not gc.isenabled()
