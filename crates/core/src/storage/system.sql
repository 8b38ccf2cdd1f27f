-- The tables that keep every network's records safe and findable; those of the records themselves are in schema.sql.

-- What the file knows of itself: the version of its sort keys, and the like.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What was done: one row an operation, in order. `target` is the operation that an undo, redo or revert concerns;
-- `state` is done, undone, or dropped (undone, and something new was done since).
CREATE TABLE op (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    params TEXT NOT NULL,
    target INTEGER,
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX op_state ON op (state, seq);

-- What each operation changed: one row a changed row, by table and column name; `record` is the row itself, or the
-- record that a text belongs to.
CREATE TABLE change (
    op INTEGER NOT NULL REFERENCES op (seq) DEFERRABLE INITIALLY DEFERRED,
    n INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    record TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (op, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (record, op);

-- Texts in languages, by record and field. `source` is the hash of the original that a translation was made from;
-- `official` marks a translation that its source gives, and not the secretariat's own.
CREATE TABLE text (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT,
    official INTEGER NOT NULL DEFAULT 0,
    UNIQUE (record, field, lang)
) STRICT;
CREATE INDEX text_tbl ON text (tbl, record);

-- Contents of documents by SHA-256, append-only, outside the journal. `method` is plain or zstd.
CREATE TABLE content (
    hash TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    method TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Derived: title and collation key of each record, in the network's main language, for order and search.
CREATE TABLE search_key (
    rowid INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    sort BLOB NOT NULL,
    UNIQUE (tbl, id)
) STRICT;
CREATE INDEX search_key_sort ON search_key (tbl, sort, id);

-- Derived: the words of each record, without accents, by search_key's rowid.
CREATE VIRTUAL TABLE search USING fts5 (
    body,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
