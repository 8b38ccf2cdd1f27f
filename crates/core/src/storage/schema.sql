-- The whole present schema of the records: one table a kind, a comment line each, columns in the order of the declaration.
-- Foreign keys are deferred and do nothing by themselves: core deletes and clears what belongs to a record, visibly.

-- A name of the network, borne from a date to a date.
CREATE TABLE network_name (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    acronym TEXT,
    begin TEXT,
    end TEXT NOT NULL
) STRICT;

-- The network that the file is about: one row, made with the file.
CREATE TABLE network (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    acronym TEXT,
    founded TEXT,
    main_language TEXT NOT NULL,
    languages TEXT NOT NULL,
    country TEXT,
    zone TEXT,
    decimal_mark TEXT NOT NULL,
    paper TEXT NOT NULL,
    currency TEXT,
    secretariat TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    website TEXT,
    demo INTEGER NOT NULL
) STRICT;
CREATE INDEX network_secretariat ON network (secretariat);

-- A text for one chapter of one year's report.
CREATE TABLE report_text (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    year INTEGER NOT NULL,
    chapter TEXT NOT NULL,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    signed_by TEXT
) STRICT;
CREATE INDEX report_text_person ON report_text (person);

-- A ministry, an agency, an international body, a partner.
CREATE TABLE organization (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    acronym TEXT,
    aliases TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,
    parent TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    successor TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    begin TEXT,
    end TEXT NOT NULL,
    website TEXT
) STRICT;
CREATE INDEX organization_country ON organization (country);
CREATE INDEX organization_parent ON organization (parent);
CREATE INDEX organization_successor ON organization (successor);

-- A name that an organization bore, from a date to a date.
CREATE TABLE organization_name (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    organization TEXT NOT NULL REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    acronym TEXT,
    begin TEXT,
    end TEXT NOT NULL
) STRICT;
CREATE INDEX organization_name_organization ON organization_name (organization);

-- A person, with the names that lists sort by and papers print.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    given_names TEXT,
    first_surname TEXT,
    second_surname TEXT,
    printed_name TEXT NOT NULL,
    sort_key TEXT,
    correspondence_language TEXT,
    languages TEXT NOT NULL,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    position_stated TEXT,
    email TEXT,
    second_email TEXT,
    phone TEXT,
    mobile TEXT,
    sectors TEXT NOT NULL,
    expertise TEXT NOT NULL,
    erased TEXT,
    sex TEXT
) STRICT;
CREATE INDEX person_country ON person (country);
CREATE INDEX person_organization ON person (organization);

-- A position that exists when vacant, with its own official contacts.
CREATE TABLE post (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    email TEXT,
    phone TEXT,
    begin TEXT,
    end TEXT NOT NULL
) STRICT;
CREATE INDEX post_member ON post (member);
CREATE INDEX post_organization ON post (organization);

-- A person holding a post, from a date to a date.
CREATE TABLE tenure (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    capacity TEXT NOT NULL,
    rank INTEGER,
    begin TEXT,
    end TEXT NOT NULL
) STRICT;
CREATE INDEX tenure_post ON tenure (post);
CREATE INDEX tenure_person ON tenure (person);

-- An institution that stands for a member, from a date to a date.
CREATE TABLE member_institution (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT NOT NULL REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    begin TEXT,
    end TEXT NOT NULL
) STRICT;
CREATE INDEX member_institution_member ON member_institution (member);
CREATE INDEX member_institution_organization ON member_institution (organization);

-- A country, institution or observer that belongs to the network.
CREATE TABLE member (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    correspondence_language TEXT,
    paper TEXT
) STRICT;
CREATE INDEX member_country ON member (country);
CREATE INDEX member_organization ON member (organization);

-- A member's status, from a date to a date.
CREATE TABLE membership (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    begin TEXT,
    attested TEXT,
    end TEXT NOT NULL,
    decision TEXT REFERENCES decision(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX membership_member ON membership (member);
CREATE INDEX membership_status ON membership (status);
CREATE INDEX membership_decision ON membership (decision);

-- A part of the region, by which the network balances its bodies.
CREATE TABLE subregion (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A member's subregion, from a date to a date.
CREATE TABLE member_subregion (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    subregion TEXT NOT NULL REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED,
    begin TEXT,
    end TEXT NOT NULL
) STRICT;
CREATE INDEX member_subregion_member ON member_subregion (member);
CREATE INDEX member_subregion_subregion ON member_subregion (subregion);

-- A file kept in the network, or a reference to one that is not.
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    about TEXT,
    file_name TEXT,
    media_type TEXT,
    size INTEGER,
    size_stated TEXT,
    content TEXT,
    address TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    personal INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX document_about ON document (about);
CREATE INDEX document_content ON document (content);
CREATE INDEX document_organization ON document (organization);
CREATE INDEX document_person ON document (person);

-- A number that a source states, with the date at which it was so.
CREATE TABLE figure (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    scope TEXT NOT NULL,
    about TEXT,
    value TEXT NOT NULL,
    bound TEXT NOT NULL,
    as_of TEXT,
    as_of_stated TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX figure_about ON figure (about);

-- What a person says of a finding, so that it is not asked again.
CREATE TABLE finding_note (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    code TEXT NOT NULL,
    about TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX finding_note_about ON finding_note (about);

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

-- Where a fact comes from, with its own words.
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    about TEXT NOT NULL,
    field TEXT,
    title TEXT,
    quote TEXT,
    address TEXT,
    document TEXT REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
    accessed TEXT
) STRICT;
CREATE INDEX source_about ON source (about);
CREATE INDEX source_document ON source (document);

-- An assembly, a committee, a presidency, a working group.
CREATE TABLE body (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    parent TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    seats_stated INTEGER,
    begin TEXT,
    end TEXT NOT NULL,
    position INTEGER NOT NULL,
    numbering TEXT
) STRICT;
CREATE INDEX body_kind ON body (kind);
CREATE INDEX body_parent ON body (parent);

-- What the statutes say of one body: seats, terms, who votes, quorum, majority.
CREATE TABLE body_rule (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    statutes TEXT NOT NULL REFERENCES statutes(id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    seats INTEGER,
    term_months INTEGER,
    terms_in_a_row INTEGER,
    electorate TEXT NOT NULL,
    quorum TEXT NOT NULL,
    quorum_number INTEGER,
    majority TEXT NOT NULL,
    base TEXT NOT NULL,
    seat_voters TEXT NOT NULL,
    tie TEXT NOT NULL,
    subregion_rotates INTEGER NOT NULL,
    terms_apart INTEGER,
    prorogation_months INTEGER,
    silence TEXT NOT NULL,
    consultation_days INTEGER,
    precedence TEXT NOT NULL
) STRICT;
CREATE INDEX body_rule_statutes ON body_rule (statutes);
CREATE INDEX body_rule_body ON body_rule (body);

-- How many seats of a body a subregion has by the statutes.
CREATE TABLE quota (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    rule TEXT NOT NULL REFERENCES body_rule(id) DEFERRABLE INITIALLY DEFERRED,
    subregion TEXT NOT NULL REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED,
    seats INTEGER NOT NULL
) STRICT;
CREATE INDEX quota_rule ON quota (rule);
CREATE INDEX quota_subregion ON quota (subregion);

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

-- A place in a body, held from a date to a date.
CREATE TABLE seat (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    term TEXT NOT NULL REFERENCES term(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    office TEXT NOT NULL,
    votes INTEGER NOT NULL,
    subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT REFERENCES post(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    stated TEXT,
    begin TEXT,
    end TEXT NOT NULL,
    ended_by TEXT,
    election TEXT REFERENCES election(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX seat_term ON seat (term);
CREATE INDEX seat_member ON seat (member);
CREATE INDEX seat_organization ON seat (organization);
CREATE INDEX seat_subregion ON seat (subregion);
CREATE INDEX seat_post ON seat (post);
CREATE INDEX seat_person ON seat (person);
CREATE INDEX seat_election ON seat (election);

-- The network's rules, in force from a date to a date; what they say of each body is a `body_rule`.
CREATE TABLE statutes (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    begin TEXT,
    end TEXT NOT NULL,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    meeting_interval INTEGER,
    ministerial_interval INTEGER
) STRICT;
CREATE INDEX statutes_event ON statutes (event);

-- A body's period, from a date to a date; it may see several compositions.
CREATE TABLE term (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    begin TEXT,
    end TEXT NOT NULL,
    prorogued TEXT,
    election TEXT REFERENCES election(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX term_body ON term (body);
CREATE INDEX term_election ON term (election);

-- Someone standing in an election.
CREATE TABLE candidacy (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    election TEXT NOT NULL REFERENCES election(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    office TEXT NOT NULL,
    subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX candidacy_election ON candidacy (election);
CREATE INDEX candidacy_member ON candidacy (member);
CREATE INDEX candidacy_organization ON candidacy (organization);
CREATE INDEX candidacy_subregion ON candidacy (subregion);

-- An election: it makes a composition of a body.
CREATE TABLE election (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    method TEXT NOT NULL,
    seats INTEGER,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX election_body ON election (body);
CREATE INDEX election_event ON election (event);

-- One round of an election: who could vote, and how many did.
CREATE TABLE ballot_round (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    election TEXT NOT NULL REFERENCES election(id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    date TEXT,
    seats INTEGER,
    entitled INTEGER,
    present INTEGER,
    cast INTEGER,
    blank INTEGER,
    invalid INTEGER,
    lot INTEGER NOT NULL,
    subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ballot_round_election ON ballot_round (election);
CREATE INDEX ballot_round_subregion ON ballot_round (subregion);

-- What a candidacy received in a round.
CREATE TABLE tally (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    round TEXT NOT NULL REFERENCES ballot_round(id) DEFERRABLE INITIALLY DEFERRED,
    candidacy TEXT NOT NULL REFERENCES candidacy(id) DEFERRABLE INITIALLY DEFERRED,
    votes INTEGER NOT NULL,
    elected INTEGER NOT NULL
) STRICT;
CREATE INDEX tally_round ON tally (round);
CREATE INDEX tally_candidacy ON tally (candidacy);

-- A person who may speak, and perhaps vote, for a member at an event.
CREATE TABLE accreditation (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    rank INTEGER,
    votes INTEGER NOT NULL,
    proxy_of TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
    segment TEXT REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX accreditation_event ON accreditation (event);
CREATE INDEX accreditation_member ON accreditation (member);
CREATE INDEX accreditation_organization ON accreditation (organization);
CREATE INDEX accreditation_person ON accreditation (person);
CREATE INDEX accreditation_proxy_of ON accreditation (proxy_of);
CREATE INDEX accreditation_document ON accreditation (document);
CREATE INDEX accreditation_segment ON accreditation (segment);

-- One decision by voting, with the numbers frozen when it was taken.
CREATE TABLE vote (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    body TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    method TEXT NOT NULL,
    majority TEXT NOT NULL,
    base TEXT NOT NULL,
    entitled INTEGER,
    present INTEGER,
    quorum_required INTEGER,
    in_favour INTEGER,
    against INTEGER,
    abstentions INTEGER,
    invalid INTEGER,
    result TEXT NOT NULL,
    subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX vote_body ON vote (body);
CREATE INDEX vote_event ON vote (event);
CREATE INDEX vote_session ON vote (session);
CREATE INDEX vote_item ON vote (item);
CREATE INDEX vote_subregion ON vote (subregion);

-- A participant in a session.
CREATE TABLE attendance (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    session TEXT NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    participant TEXT NOT NULL REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    arrival TEXT,
    departure TEXT,
    earlier TEXT NOT NULL
) STRICT;
CREATE INDEX attendance_session ON attendance (session);
CREATE INDEX attendance_participant ON attendance (participant);

-- A meeting, workshop, training or session: on site, remote or hybrid.
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    mode TEXT,
    status TEXT NOT NULL,
    body TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    zone TEXT,
    begin TEXT,
    end TEXT,
    dates_stated TEXT,
    languages TEXT NOT NULL,
    countries_stated INTEGER,
    countries_bound TEXT NOT NULL,
    people_stated INTEGER,
    people_bound TEXT NOT NULL,
    tags TEXT NOT NULL,
    activity TEXT REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    delegation_limit INTEGER
) STRICT;
CREATE INDEX event_kind ON event (kind);
CREATE INDEX event_scope ON event (scope);
CREATE INDEX event_body ON event (body);
CREATE INDEX event_begin ON event (begin);
CREATE INDEX event_activity ON event (activity);

-- A numbered item of an event's agenda.
CREATE TABLE item (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    parent TEXT REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    kind TEXT NOT NULL,
    begin TEXT,
    minutes INTEGER,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    begun TEXT,
    ended TEXT,
    about TEXT
) STRICT;
CREATE INDEX item_event ON item (event);
CREATE INDEX item_session ON item (session);
CREATE INDEX item_parent ON item (parent);
CREATE INDEX item_about ON item (about);

-- An organization, member or country with a part in making an event.
CREATE TABLE organizer (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    role TEXT NOT NULL,
    stated TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX organizer_event ON organizer (event);
CREATE INDEX organizer_organization ON organizer (organization);
CREATE INDEX organizer_member ON organizer (member);

-- A person, a country's or organization's seat without a person yet, or a number of people, at an event.
CREATE TABLE participant (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    stated TEXT,
    number INTEGER,
    bound TEXT NOT NULL,
    includes_listed TEXT NOT NULL,
    role TEXT NOT NULL,
    invitation TEXT NOT NULL,
    presence TEXT NOT NULL,
    remote TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX participant_event ON participant (event);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX participant_member ON participant (member);
CREATE INDEX participant_country ON participant (country);
CREATE INDEX participant_organization ON participant (organization);

-- A part of an event, such as its ministerial segment.
CREATE TABLE segment (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    begin TEXT,
    end TEXT,
    position INTEGER NOT NULL,
    body TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX segment_event ON segment (event);
CREATE INDEX segment_body ON segment (body);

-- Events that follow one another under one name, such as the annual meetings.
CREATE TABLE series (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    scope TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- An event's place in a series. Its number is entered, never computed: networks skip years.
CREATE TABLE edition (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    series TEXT NOT NULL REFERENCES series(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    ordinal INTEGER
) STRICT;
CREATE INDEX edition_event ON edition (event);
CREATE INDEX edition_series ON edition (series);

-- A part of an event in one room, on one day, from a time to a time.
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    segment TEXT REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    begin TEXT,
    end TEXT,
    interpretation TEXT NOT NULL,
    position INTEGER NOT NULL,
    chair TEXT REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX session_event ON session (event);
CREATE INDEX session_segment ON session (segment);
CREATE INDEX session_chair ON session (chair);

-- Who must do what by when.
CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    decision TEXT REFERENCES decision(id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    responsible_stated TEXT,
    due TEXT,
    state TEXT NOT NULL,
    closed TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX commitment_decision ON commitment (decision);
CREATE INDEX commitment_event ON commitment (event);
CREATE INDEX commitment_member ON commitment (member);
CREATE INDEX commitment_organization ON commitment (organization);
CREATE INDEX commitment_body ON commitment (body);
CREATE INDEX commitment_person ON commitment (person);
CREATE INDEX commitment_due ON commitment (due);

-- A resolution, declaration or agreement of a body.
CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    number TEXT,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    body TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    way TEXT NOT NULL,
    vote TEXT REFERENCES vote(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    authentic TEXT NOT NULL
) STRICT;
CREATE INDEX decision_body ON decision (body);
CREATE INDEX decision_event ON decision (event);
CREATE INDEX decision_item ON decision (item);
CREATE INDEX decision_date ON decision (date);
CREATE INDEX decision_vote ON decision (vote);

-- An axis, an objective, an activity or a task of a plan.
CREATE TABLE activity (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    plan TEXT NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    parent TEXT REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL,
    number TEXT,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    responsible_stated TEXT,
    begin TEXT,
    end TEXT,
    actual_begin TEXT,
    actual_end TEXT,
    status TEXT NOT NULL,
    progress INTEGER,
    position INTEGER NOT NULL,
    milestone INTEGER NOT NULL
) STRICT;
CREATE INDEX activity_plan ON activity (plan);
CREATE INDEX activity_parent ON activity (parent);
CREATE INDEX activity_member ON activity (member);
CREATE INDEX activity_organization ON activity (organization);
CREATE INDEX activity_body ON activity (body);
CREATE INDEX activity_person ON activity (person);
CREATE INDEX activity_status ON activity (status);

-- Money for an activity, from one source and in one currency.
CREATE TABLE budget_line (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    activity TEXT NOT NULL REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    source_stated TEXT,
    planned INTEGER,
    committed INTEGER,
    spent INTEGER,
    currency TEXT,
    amount_stated TEXT,
    position INTEGER NOT NULL,
    project TEXT REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX budget_line_activity ON budget_line (activity);
CREATE INDEX budget_line_organization ON budget_line (organization);
CREATE INDEX budget_line_member ON budget_line (member);
CREATE INDEX budget_line_project ON budget_line (project);

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

-- What one unit of a currency is worth in another, on a day.
CREATE TABLE rate (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    from_currency TEXT NOT NULL,
    to_currency TEXT NOT NULL,
    value TEXT NOT NULL,
    date TEXT NOT NULL,
    source_stated TEXT
) STRICT;

-- Something counted or measured, with a baseline and a target.
CREATE TABLE indicator (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    plan TEXT REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    baseline TEXT,
    baseline_date TEXT,
    target TEXT,
    target_date TEXT,
    direction TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    counted TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_plan ON indicator (plan);
CREATE INDEX indicator_activity ON indicator (activity);
CREATE INDEX indicator_project ON indicator (project);

-- What an indicator showed in a period.
CREATE TABLE reading (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
    begin TEXT,
    end TEXT NOT NULL,
    value TEXT NOT NULL,
    part TEXT,
    document TEXT REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    subregion TEXT REFERENCES subregion(id) DEFERRABLE INITIALLY DEFERRED,
    sex TEXT,
    base TEXT
) STRICT;
CREATE INDEX reading_indicator ON reading (indicator);
CREATE INDEX reading_document ON reading (document);
CREATE INDEX reading_subregion ON reading (subregion);

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

-- What is to be done in a period: an annual plan, or another's programme.
CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    scope TEXT NOT NULL,
    begin TEXT,
    end TEXT,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    approved TEXT,
    status TEXT NOT NULL,
    currency TEXT
) STRICT;
CREATE INDEX plan_event ON plan (event);

-- Something that a project has done.
CREATE TABLE accomplishment (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    project TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    date TEXT,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX accomplishment_project ON accomplishment (project);
CREATE INDEX accomplishment_event ON accomplishment (event);

-- An amount of a project, with what it is.
CREATE TABLE project_amount (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    project TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    amount INTEGER,
    currency TEXT,
    amount_stated TEXT,
    begin TEXT,
    end TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX project_amount_project ON project_amount (project);

-- What a member or donor gives: due and received.
CREATE TABLE contribution (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    year INTEGER,
    project TEXT REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    due INTEGER,
    received INTEGER,
    currency TEXT,
    amount_stated TEXT,
    due_date TEXT,
    received_date TEXT
) STRICT;
CREATE INDEX contribution_member ON contribution (member);
CREATE INDEX contribution_organization ON contribution (organization);
CREATE INDEX contribution_project ON contribution (project);

-- An expert's mission from one country to another, paid by a cooperation fund.
CREATE TABLE exchange (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    scope TEXT NOT NULL,
    provider TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    provider_country TEXT,
    receiver TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    receiver_country TEXT,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    experts INTEGER,
    experts_bound TEXT NOT NULL,
    begin TEXT,
    end TEXT,
    status TEXT NOT NULL,
    funder TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER,
    currency TEXT,
    amount_stated TEXT
) STRICT;
CREATE INDEX exchange_provider ON exchange (provider);
CREATE INDEX exchange_receiver ON exchange (receiver);
CREATE INDEX exchange_person ON exchange (person);
CREATE INDEX exchange_funder ON exchange (funder);
CREATE INDEX exchange_project ON exchange (project);

-- An organization, member or country in a project.
CREATE TABLE project_partner (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    project TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    role TEXT NOT NULL,
    stated TEXT,
    attested TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX project_partner_project ON project_partner (project);
CREATE INDEX project_partner_organization ON project_partner (organization);
CREATE INDEX project_partner_member ON project_partner (member);

-- Funded work: its objectives, partners, time frames, amounts and accomplishments are records of their own.
CREATE TABLE project (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    aliases TEXT NOT NULL,
    code TEXT,
    scope TEXT NOT NULL,
    status TEXT NOT NULL,
    country TEXT,
    countries TEXT NOT NULL,
    countries_stated INTEGER,
    funding_stated TEXT,
    unit_stated TEXT,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX project_person ON project (person);

-- One objective of a project, with its number as printed.
CREATE TABLE project_objective (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    project TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX project_objective_project ON project_objective (project);

-- An organization that supports the network, or one of those related to it, from a date to a date.
CREATE TABLE supporter (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    organization TEXT NOT NULL REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    scope TEXT NOT NULL,
    begin TEXT,
    end TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX supporter_organization ON supporter (organization);

-- A time frame of a project; amendments are added, never written over.
CREATE TABLE time_frame (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    project TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    begin TEXT,
    end TEXT NOT NULL,
    stated TEXT,
    agreed TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX time_frame_project ON time_frame (project);

-- One edition of a competition.
CREATE TABLE award (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    scope TEXT NOT NULL,
    edition TEXT,
    ordinal INTEGER,
    date TEXT,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    entries_stated INTEGER,
    entries_bound TEXT NOT NULL,
    countries_stated INTEGER
) STRICT;
CREATE INDEX award_event ON award (event);

-- A category of an award.
CREATE TABLE award_category (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    award TEXT NOT NULL REFERENCES award(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX award_category_award ON award_category (award);

-- A solution that entered an award.
CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    award TEXT NOT NULL REFERENCES award(id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT REFERENCES award_category(id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    result TEXT NOT NULL,
    rank INTEGER
) STRICT;
CREATE INDEX entry_award ON entry (award);
CREATE INDEX entry_category ON entry (category);
CREATE INDEX entry_member ON entry (member);
CREATE INDEX entry_organization ON entry (organization);

-- A study, a good practice, a case, a public software solution, a norm.
CREATE TABLE resource (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    aliases TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    countries TEXT NOT NULL,
    project TEXT REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    topics TEXT NOT NULL,
    licence TEXT,
    address TEXT
) STRICT;
CREATE INDEX resource_member ON resource (member);
CREATE INDEX resource_organization ON resource (organization);
CREATE INDEX resource_project ON resource (project);

-- A letter sent or received, in the register.
CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    key TEXT UNIQUE,
    language TEXT NOT NULL,
    number TEXT,
    direction TEXT NOT NULL,
    date TEXT,
    member TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    answers TEXT REFERENCES letter(id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    post TEXT REFERENCES post(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX letter_number ON letter (number);
CREATE INDEX letter_member ON letter (member);
CREATE INDEX letter_organization ON letter (organization);
CREATE INDEX letter_person ON letter (person);
CREATE INDEX letter_event ON letter (event);
CREATE INDEX letter_answers ON letter (answers);
CREATE INDEX letter_post ON letter (post);

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
