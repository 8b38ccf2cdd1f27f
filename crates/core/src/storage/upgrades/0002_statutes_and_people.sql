-- From version 1 to 2: statutes say more, lots in elections, letters name a post, and people can be told apart and
-- erased. The table of external ids, which nothing had written yet, becomes a kind of record.

ALTER TABLE ballot_round ADD COLUMN lot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE body_rule ADD COLUMN seat_voters TEXT NOT NULL DEFAULT 'unstated';
ALTER TABLE body_rule ADD COLUMN tie TEXT NOT NULL DEFAULT 'unstated';
ALTER TABLE body_rule ADD COLUMN subregion_rotates INTEGER NOT NULL DEFAULT 0;
ALTER TABLE body_rule ADD COLUMN terms_apart INTEGER;
ALTER TABLE body_rule ADD COLUMN prorogation_months INTEGER;
ALTER TABLE body_rule ADD COLUMN silence TEXT NOT NULL DEFAULT 'unstated';
ALTER TABLE body_rule ADD COLUMN consultation_days INTEGER;
ALTER TABLE body_rule ADD COLUMN precedence TEXT NOT NULL DEFAULT 'unstated';
ALTER TABLE letter ADD COLUMN post TEXT REFERENCES post(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX letter_post ON letter (post);
ALTER TABLE person ADD COLUMN erased TEXT;

-- A seat that the statutes give to someone by right, beside those that are elected.
CREATE TABLE rule_seat (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    rule TEXT NOT NULL REFERENCES body_rule(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    office TEXT NOT NULL,
    votes INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX rule_seat_rule ON rule_seat (rule);
CREATE INDEX rule_seat_member ON rule_seat (member);
CREATE INDEX rule_seat_organization ON rule_seat (organization);

-- An office that the statutes give to some of those who sit.
CREATE TABLE rule_office (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    rule TEXT NOT NULL REFERENCES body_rule(id) DEFERRABLE INITIALLY DEFERRED,
    office TEXT NOT NULL,
    seats INTEGER NOT NULL
) STRICT;
CREATE INDEX rule_office_rule ON rule_office (rule);

-- The majority that one kind of decision asks for, where it is not the body's usual one.
CREATE TABLE rule_majority (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    rule TEXT NOT NULL REFERENCES body_rule(id) DEFERRABLE INITIALLY DEFERRED,
    majority TEXT NOT NULL,
    base TEXT NOT NULL,
    quorum TEXT NOT NULL,
    quorum_number INTEGER
) STRICT;
CREATE INDEX rule_majority_rule ON rule_majority (rule);

-- Two records that look like one and are not: nobody asks again.
CREATE TABLE distinction (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL
) STRICT;
CREATE INDEX distinction_a ON distinction (a);
CREATE INDEX distinction_b ON distinction (b);

DROP TABLE external_id;
-- The id of a record in another system or list.
CREATE TABLE external_id (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    about TEXT NOT NULL,
    system TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX external_id_about ON external_id (about);
CREATE INDEX external_id_value ON external_id (system, value);

-- Whole rows in the journal get the new columns too, so that what was deleted can come back.
UPDATE change SET
    before = json_insert(before, '$.seat_voters', 'unstated', '$.tie', 'unstated', '$.subregion_rotates', 0,
        '$.silence', 'unstated', '$.precedence', 'unstated')
    WHERE tbl = 'body_rule' AND after IS NULL;
UPDATE change SET
    after = json_insert(after, '$.seat_voters', 'unstated', '$.tie', 'unstated', '$.subregion_rotates', 0,
        '$.silence', 'unstated', '$.precedence', 'unstated')
    WHERE tbl = 'body_rule' AND before IS NULL;
UPDATE change SET before = json_insert(before, '$.lot', 0) WHERE tbl = 'ballot_round' AND after IS NULL;
UPDATE change SET after = json_insert(after, '$.lot', 0) WHERE tbl = 'ballot_round' AND before IS NULL;
