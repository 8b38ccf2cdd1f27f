-- From version 2 to 3: meetings are prepared, held and closed; what each feature adds stands under its name.

-- Meetings

ALTER TABLE person ADD COLUMN sex TEXT;
ALTER TABLE body ADD COLUMN numbering TEXT;
ALTER TABLE event ADD COLUMN delegation_limit INTEGER;
ALTER TABLE segment ADD COLUMN body TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX segment_body ON segment (body);
ALTER TABLE session ADD COLUMN chair TEXT REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX session_chair ON session (chair);
ALTER TABLE item ADD COLUMN state TEXT NOT NULL DEFAULT 'planned';
ALTER TABLE item ADD COLUMN begun TEXT;
ALTER TABLE item ADD COLUMN ended TEXT;
ALTER TABLE item ADD COLUMN about TEXT;
CREATE INDEX item_about ON item (about);
ALTER TABLE accreditation ADD COLUMN segment TEXT REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX accreditation_segment ON accreditation (segment);
ALTER TABLE decision ADD COLUMN authentic TEXT NOT NULL DEFAULT '[]';

-- Who speaks on an agenda item, or moderates it.
CREATE TABLE speaker (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    item TEXT NOT NULL REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    stated TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX speaker_item ON speaker (item);
CREATE INDEX speaker_person ON speaker (person);
CREATE INDEX speaker_member ON speaker (member);
CREATE INDEX speaker_organization ON speaker (organization);

-- How a participant travels: who pays, ticket, lodging, per diem, visa letter.
CREATE TABLE travel (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    participant TEXT NOT NULL REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    ticket TEXT NOT NULL,
    ticket_cost INTEGER,
    arrival_date TEXT,
    arrival_time TEXT,
    arrival_by TEXT,
    departure_date TEXT,
    departure_time TEXT,
    departure_by TEXT,
    lodging TEXT,
    lodging_begin TEXT,
    lodging_end TEXT,
    per_diem INTEGER,
    per_diem_days TEXT,
    currency TEXT,
    visa TEXT NOT NULL
) STRICT;
CREATE INDEX travel_participant ON travel (participant);
CREATE INDEX travel_organization ON travel (organization);
CREATE INDEX travel_member ON travel (member);

-- A step of the preparation of an event.
CREATE TABLE step (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    days_before INTEGER NOT NULL,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    done TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX step_event ON step (event);
CREATE INDEX step_person ON step (person);

-- What one who votes answered in a roll call.
CREATE TABLE vote_cast (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    vote TEXT NOT NULL REFERENCES vote(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    answer TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX vote_cast_vote ON vote_cast (vote);
CREATE INDEX vote_cast_member ON vote_cast (member);
CREATE INDEX vote_cast_organization ON vote_cast (organization);

-- A paragraph of a decision, as a declaration is negotiated.
CREATE TABLE paragraph (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    decision TEXT NOT NULL REFERENCES decision(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX paragraph_decision ON paragraph (decision);

-- What a country or organization says to a decision or a paragraph of it: comment, reservation, signature, adhesion.
CREATE TABLE statement (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    decision TEXT NOT NULL REFERENCES decision(id) DEFERRABLE INITIALLY DEFERRED,
    paragraph TEXT REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_decision ON statement (decision);
CREATE INDEX statement_paragraph ON statement (paragraph);
CREATE INDEX statement_member ON statement (member);
CREATE INDEX statement_organization ON statement (organization);
CREATE INDEX statement_person ON statement (person);

-- The minutes of an event: which parts they have, what was edited, how far they have come.
CREATE TABLE minutes (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    state TEXT NOT NULL,
    left_out TEXT NOT NULL,
    circulated TEXT,
    amended TEXT,
    approved TEXT,
    approved_by TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX minutes_event ON minutes (event);
CREATE INDEX minutes_approved_by ON minutes (approved_by);

-- Plans

ALTER TABLE activity ADD COLUMN milestone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE budget_line ADD COLUMN project TEXT REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX budget_line_project ON budget_line (project);
ALTER TABLE indicator ADD COLUMN kind TEXT NOT NULL DEFAULT 'level';
ALTER TABLE indicator ADD COLUMN counted TEXT NOT NULL DEFAULT 'nothing';
ALTER TABLE reading ADD COLUMN country TEXT;
ALTER TABLE reading ADD COLUMN subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX reading_subregion ON reading (subregion);
ALTER TABLE reading ADD COLUMN sex TEXT;
ALTER TABLE reading ADD COLUMN base TEXT;

-- One activity that has to be finished before another begins.
CREATE TABLE dependency (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    predecessor TEXT NOT NULL REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    successor TEXT NOT NULL REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    lag INTEGER NOT NULL
) STRICT;
CREATE INDEX dependency_predecessor ON dependency (predecessor);
CREATE INDEX dependency_successor ON dependency (successor);

-- A record that an activity has to do with: an event, a decision, a commitment, a project.
CREATE TABLE activity_link (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    activity TEXT NOT NULL REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    about TEXT NOT NULL
) STRICT;
CREATE INDEX activity_link_activity ON activity_link (activity);
CREATE INDEX activity_link_about ON activity_link (about);

-- A plan as it was approved on a day: its rows then are kept as they stood.
CREATE TABLE plan_version (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    plan TEXT NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    decision TEXT REFERENCES decision(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX plan_version_plan ON plan_version (plan);
CREATE INDEX plan_version_event ON plan_version (event);
CREATE INDEX plan_version_decision ON plan_version (decision);

-- A row of a plan as it stood in a version.
CREATE TABLE plan_version_row (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    version TEXT NOT NULL REFERENCES plan_version(id) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL,
    number TEXT,
    name TEXT NOT NULL,
    responsible TEXT,
    begin TEXT,
    end TEXT,
    planned TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_version_row_version ON plan_version_row (version);
CREATE INDEX plan_version_row_activity ON plan_version_row (activity);
CREATE INDEX plan_version_row_responsible ON plan_version_row (responsible);

-- Where an indicator should be at the end of a period.
CREATE TABLE indicator_target (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
    begin TEXT,
    end TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_target_indicator ON indicator_target (indicator);

-- Whole rows in the journal get the new columns too, so that what was deleted can come back.
UPDATE change SET before = json_insert(before, '$.state', 'planned') WHERE tbl = 'item' AND after IS NULL;
UPDATE change SET after = json_insert(after, '$.state', 'planned') WHERE tbl = 'item' AND before IS NULL;
UPDATE change SET before = json_insert(before, '$.authentic', '[]') WHERE tbl = 'decision' AND after IS NULL;
UPDATE change SET after = json_insert(after, '$.authentic', '[]') WHERE tbl = 'decision' AND before IS NULL;
UPDATE change SET before = json_insert(before, '$.milestone', 0) WHERE tbl = 'activity' AND after IS NULL;
UPDATE change SET after = json_insert(after, '$.milestone', 0) WHERE tbl = 'activity' AND before IS NULL;
UPDATE change SET before = json_insert(before, '$.kind', 'level', '$.counted', 'nothing')
    WHERE tbl = 'indicator' AND after IS NULL;
UPDATE change SET after = json_insert(after, '$.kind', 'level', '$.counted', 'nothing')
    WHERE tbl = 'indicator' AND before IS NULL;
