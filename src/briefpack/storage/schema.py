"""The tables of a dossier file, format 3. `docs/file-format.md` says what each of them holds.

`position` is the place of a row among its siblings, counted from 0. Foreign keys bind what is
contained to what contains it; ids that point across (an entry's outcome, a note's packs) are bound
by nothing, because a note must outlive the outcome it was written on.
"""

from sqlite3 import Connection

APPLICATION_ID = 0x42504B44  # "BPKD"
FORMAT = 3

_REPORT = """
    {0}_status TEXT,
    {0}_percent INTEGER,
    {0}_progress TEXT NOT NULL,
    {0}_obstacles TEXT NOT NULL,
    {0}_next_step TEXT NOT NULL,
    {0}_due_grain TEXT,
    {0}_due_start TEXT,
    {0}_due_end TEXT,
    {0}_due_words_th TEXT,
    {0}_due_words_en TEXT,
    {0}_reporter TEXT NOT NULL,
    {0}_reported_on TEXT,
    {0}_remarks TEXT NOT NULL"""

_SOURCE_AND_RESPONSIBILITY = """
    source_start_line INTEGER,
    source_end_line INTEGER,
    responsibility_lead TEXT NOT NULL,
    responsibility_supporting TEXT NOT NULL,
    responsibility_proposed INTEGER NOT NULL"""

_IN = "TEXT NOT NULL REFERENCES {0} (id) DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = (
    """CREATE TABLE dossier (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL
) STRICT""",
    """CREATE TABLE meeting (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    title_th TEXT NOT NULL,
    title_en TEXT NOT NULL,
    number INTEGER,
    mechanism_th TEXT NOT NULL,
    mechanism_en TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    counterpart_name_th TEXT NOT NULL,
    counterpart_name_en TEXT NOT NULL,
    place_th TEXT NOT NULL,
    place_en TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    dates_th TEXT NOT NULL,
    dates_en TEXT NOT NULL,
    theme_th TEXT NOT NULL,
    theme_en TEXT NOT NULL,
    introduction_th TEXT NOT NULL,
    introduction_en TEXT NOT NULL,
    translation TEXT NOT NULL
) STRICT""",
    f"""CREATE TABLE co_chair (
    meeting_id {_IN.format("meeting")},
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    name_th TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position_th TEXT NOT NULL,
    position_en TEXT NOT NULL,
    PRIMARY KEY (meeting_id, position)
) STRICT""",
    f"""CREATE TABLE source_document (
    meeting_id {_IN.format("meeting")} PRIMARY KEY,
    name TEXT NOT NULL,
    title_th TEXT NOT NULL,
    title_en TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT""",
    f"""CREATE TABLE pillar (
    meeting_id {_IN.format("meeting")},
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    title_th TEXT NOT NULL,
    title_en TEXT NOT NULL,{_SOURCE_AND_RESPONSIBILITY}
) STRICT""",
    f"""CREATE TABLE topic (
    pillar_id {_IN.format("pillar")},
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    title_th TEXT NOT NULL,
    title_en TEXT NOT NULL,{_SOURCE_AND_RESPONSIBILITY}
) STRICT""",
    f"""CREATE TABLE outcome (
    topic_id {_IN.format("topic")},
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    text_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    kind TEXT,
    time_frame_grain TEXT NOT NULL,
    time_frame_start TEXT,
    time_frame_end TEXT,
    time_frame_words_th TEXT NOT NULL,
    time_frame_words_en TEXT NOT NULL,{_SOURCE_AND_RESPONSIBILITY},
    carried_from TEXT NOT NULL
) STRICT""",
    f"""CREATE TABLE quantity (
    outcome_id {_IN.format("outcome")},
    position INTEGER NOT NULL,
    amount TEXT NOT NULL,
    unit_th TEXT NOT NULL,
    unit_en TEXT NOT NULL,
    per TEXT NOT NULL,
    what_th TEXT NOT NULL,
    what_en TEXT NOT NULL,
    PRIMARY KEY (outcome_id, position)
) STRICT""",
    """CREATE TABLE agency (
    position INTEGER NOT NULL,
    code TEXT NOT NULL PRIMARY KEY,
    name_th TEXT NOT NULL,
    name_en TEXT NOT NULL,
    aliases TEXT NOT NULL,
    parent TEXT NOT NULL
) STRICT""",
    """CREATE TABLE pack (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    occasion TEXT NOT NULL,
    occasion_date TEXT,
    addressee TEXT NOT NULL,
    classification INTEGER NOT NULL
) STRICT""",
    f"""CREATE TABLE section (
    pack_id {_IN.format("pack")},
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    included INTEGER NOT NULL,
    title_th TEXT NOT NULL,
    title_en TEXT NOT NULL,
    text TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (pack_id, position)
) STRICT""",
    f"""CREATE TABLE entry (
    pack_id {_IN.format("pack")},
    position INTEGER NOT NULL,
    outcome_id TEXT NOT NULL,
    "group" TEXT NOT NULL,
    PRIMARY KEY (pack_id, outcome_id)
) STRICT""",
    """CREATE TABLE annotation (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    outcome_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    packs TEXT NOT NULL,
    show_in TEXT NOT NULL,
    certainty TEXT NOT NULL,
    classification INTEGER NOT NULL,
    anchor_start INTEGER,
    anchor_quote TEXT,
    anchor_language TEXT
) STRICT""",
    f"""CREATE TABLE earlier_text (
    annotation_id {_IN.format("annotation")},
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (annotation_id, position)
) STRICT""",
    """CREATE TABLE round (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    pack_id TEXT NOT NULL,
    issued TEXT NOT NULL,
    due TEXT
) STRICT""",
    f"""CREATE TABLE sent_row (
    round_id {_IN.format("round")},
    position INTEGER NOT NULL,
    outcome_id TEXT NOT NULL,
    agency TEXT NOT NULL,{_REPORT.format("sent")},
    PRIMARY KEY (round_id, position)
) STRICT""",
    f"""CREATE TABLE progress (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    outcome_id TEXT NOT NULL,
    agency TEXT NOT NULL,{_REPORT.format("report")},
    recorded TEXT NOT NULL,
    round_id TEXT NOT NULL,
    evidence TEXT NOT NULL
) STRICT""",
    """CREATE TABLE evidence (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    received TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT""",
    """CREATE TABLE briefing (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    pack_id TEXT NOT NULL,
    layout TEXT NOT NULL,
    date TEXT NOT NULL,
    written TEXT NOT NULL
) STRICT""",
    f"""CREATE TABLE briefed_outcome (
    briefing_id {_IN.format("briefing")},
    position INTEGER NOT NULL,
    outcome_id TEXT NOT NULL,
    text_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    time_frame_grain TEXT NOT NULL,
    time_frame_start TEXT,
    time_frame_end TEXT,
    time_frame_words_th TEXT NOT NULL,
    time_frame_words_en TEXT NOT NULL,
    status TEXT,
    percent INTEGER,
    PRIMARY KEY (briefing_id, position)
) STRICT""",
    f"""CREATE TABLE briefed_note (
    briefing_id {_IN.format("briefing")},
    position INTEGER NOT NULL,
    annotation_id TEXT NOT NULL,
    outcome_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (briefing_id, position)
) STRICT""",
    """CREATE TABLE version (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    saved TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT""",
    "CREATE INDEX pillar_of_meeting ON pillar (meeting_id)",
    "CREATE INDEX topic_of_pillar ON topic (pillar_id)",
    "CREATE INDEX outcome_of_topic ON outcome (topic_id)",
)


def create_tables(connection: Connection) -> None:
    """The empty database is a dossier file of today's format, without rows."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    for statement in STATEMENTS:
        connection.execute(statement)


def format_of(content: bytes) -> int:
    """The format that the header of a database's bytes names."""
    return int.from_bytes(content[60:64], "big")
