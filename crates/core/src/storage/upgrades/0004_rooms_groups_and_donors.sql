-- From version 3 to 4: whoever left a room and came back, what working groups make, and what donors ask; what each
-- feature adds stands under its name.

-- Rooms

ALTER TABLE attendance ADD COLUMN earlier TEXT NOT NULL DEFAULT '[]';
UPDATE change SET before = json_insert(before, '$.earlier', '[]') WHERE tbl = 'attendance' AND after IS NULL;
UPDATE change SET after = json_insert(after, '$.earlier', '[]') WHERE tbl = 'attendance' AND before IS NULL;

-- Governance

ALTER TABLE vote ADD COLUMN subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX vote_subregion ON vote (subregion);
ALTER TABLE ballot_round ADD COLUMN subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX ballot_round_subregion ON ballot_round (subregion);

-- What a body makes, such as a working group: a study, a guide, a piece of software.
CREATE TABLE product (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    due TEXT,
    date TEXT,
    activity TEXT REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    resource TEXT REFERENCES resource(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX product_body ON product (body);
CREATE INDEX product_activity ON product (activity);
CREATE INDEX product_resource ON product (resource);

-- Plans

-- Money of a budget line that was paid on a day.
CREATE TABLE payment (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    budget_line TEXT NOT NULL REFERENCES budget_line(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT,
    voucher TEXT,
    document TEXT REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX payment_budget_line ON payment (budget_line);
CREATE INDEX payment_document ON payment (document);
