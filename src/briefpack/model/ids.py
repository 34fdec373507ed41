"""Ids: stable for what was read, unrepeatable for what a person adds."""

import secrets


def new_id(kind: str) -> str:
    """An id two officers cannot both give: `note-` and 80 random bits in base 32."""
    alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
    return f"{kind}-" + "".join(secrets.choice(alphabet) for _ in range(16))


def outcome_id(meeting: str, pillar: int, topic: int, outcome: int) -> str:
    """The id of an outcome as first read: JC22-2.1.3."""
    return f"{meeting}-{pillar}.{topic}.{outcome}"
