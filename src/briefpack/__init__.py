"""briefpack: briefing packs and follow-up sheets from bilateral meetings."""

__version__ = "0.1.0"
