CREATE TABLE memberships (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  unit_id BIGINT NOT NULL REFERENCES units (id),
  application_id BIGINT,
  since TEXT NOT NULL,
  ended_on TEXT
);
CREATE INDEX memberships_by_person ON memberships (person_id);
CREATE INDEX memberships_by_unit ON memberships (unit_id);

CREATE TABLE applications (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  person_id BIGINT NOT NULL REFERENCES people (id),
  unit_id BIGINT NOT NULL REFERENCES units (id),  -- who decides
  route TEXT NOT NULL,                 -- A: the workplace has a union; B: the upper union decides
  workplace TEXT NOT NULL,
  form_sealed BYTEA NOT NULL,
  identity_hash TEXT,                  -- keyed hash of the citizen id or passport in the form
  state TEXT NOT NULL,                 -- submitted | approved | refused | withdrawn
  submitted_at BIGINT NOT NULL,
  due_on TEXT,
  decided_at BIGINT,
  decided_by BIGINT,
  reason_sealed BYTEA,
  recruiter_id BIGINT,
  warned INTEGER NOT NULL DEFAULT 0,   -- 1: officers were told that it is nearly due, 2: overdue
  is_sample INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX applications_one_open ON applications (person_id) WHERE state = 'submitted';
CREATE INDEX applications_by_unit ON applications (unit_id, state, submitted_at);
CREATE INDEX applications_by_identity ON applications (identity_hash);
CREATE INDEX applications_by_person ON applications (person_id, id);
CREATE INDEX applications_due ON applications (due_on) WHERE state = 'submitted';

CREATE TABLE cases (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,                  -- grievance | question
  category TEXT NOT NULL,
  urgency TEXT NOT NULL,               -- U1 | U2 | U3
  identity TEXT NOT NULL,              -- named | hidden
  state TEXT NOT NULL,                 -- new | taken | in_progress | waiting | resolved | closed | withdrawn | reopened
  reporter_id BIGINT NOT NULL REFERENCES people (id),
  unit_id BIGINT NOT NULL REFERENCES units (id),      -- where it happened
  handler_unit_id BIGINT NOT NULL REFERENCES units (id),  -- who handles it now
  assignee_id BIGINT REFERENCES people (id),
  facts_sealed BYTEA NOT NULL,         -- JSON: what, when, where, wanted outcome
  opened_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  closed_at BIGINT,
  outcome TEXT,                        -- xong | motphan | tuvan | chuyen | khongduoc
  rating INTEGER,
  late_told_for BIGINT,                -- the due_at whose passing was told to the officers
  is_sample INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX cases_by_handler ON cases (handler_unit_id, state, due_at);
CREATE INDEX cases_by_reporter ON cases (reporter_id, opened_at);
CREATE INDEX cases_by_assignee ON cases (assignee_id, state);
CREATE INDEX cases_by_due ON cases (due_at) WHERE state NOT IN ('closed', 'withdrawn');

CREATE TABLE case_events (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL REFERENCES cases (id),
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,                  -- opened | taken | answer | note | member_message | state | file | closed | reopened | rated …
  actor_id BIGINT,
  internal INTEGER NOT NULL,           -- 1: never leaves the officers' side
  text_sealed BYTEA,
  file_id BIGINT REFERENCES files (id)
);
CREATE INDEX case_events_by_case ON case_events (case_id, id);
CREATE INDEX case_events_by_file ON case_events (file_id) WHERE file_id IS NOT NULL;

CREATE TABLE announcements (
  id BIGINT PRIMARY KEY,
  author_id BIGINT NOT NULL REFERENCES people (id),
  unit_id BIGINT NOT NULL REFERENCES units (id),      -- the branch it goes to
  audience TEXT NOT NULL,              -- members | contacts
  topic TEXT NOT NULL,
  body TEXT NOT NULL,
  file_id BIGINT REFERENCES files (id),
  state TEXT NOT NULL,                 -- scheduled | sending | stopping | done | cancelled
  repeats TEXT NOT NULL,               -- once | daily | weekly | monthly
  starts_at BIGINT NOT NULL,           -- fixes day and hour of every repetition
  next_at BIGINT,
  run INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX announcements_due ON announcements (next_at) WHERE state = 'scheduled';
CREATE INDEX announcements_running ON announcements (id) WHERE state IN ('sending', 'stopping');
CREATE INDEX announcements_by_unit ON announcements (unit_id, created_at);

CREATE TABLE deliveries (
  id BIGINT PRIMARY KEY,
  announcement_id BIGINT NOT NULL REFERENCES announcements (id),
  run INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  channel TEXT,                        -- both NULL: no address reaches the person
  chat_id TEXT,
  state TEXT NOT NULL,                 -- queued | posted | sent | failed | unreachable | cancelled
  maybe_twice INTEGER NOT NULL DEFAULT 0,
  ended_at BIGINT,
  UNIQUE (announcement_id, run, person_id)
);
CREATE INDEX deliveries_by_state ON deliveries (announcement_id, run, state, id);
CREATE INDEX deliveries_by_person ON deliveries (person_id, id);
CREATE INDEX outbox_by_delivery ON outbox (delivery_id) WHERE delivery_id IS NOT NULL;

CREATE TABLE mutes (
  person_id BIGINT NOT NULL REFERENCES people (id),
  topic TEXT NOT NULL,
  muted_at BIGINT NOT NULL,
  PRIMARY KEY (person_id, topic)
);

CREATE TABLE privacy_requests (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  person_id BIGINT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL,                  -- erase | correct | copy | withdraw | restrict
  subject TEXT NOT NULL DEFAULT '',    -- the field of a correction
  detail_sealed BYTEA,                 -- the person's words; of a correction, the wanted value
  answer_sealed BYTEA,                 -- the data officer's last words
  state TEXT NOT NULL,                 -- open | replied | done | refused
  asked_at BIGINT NOT NULL,
  reply_on TEXT NOT NULL,
  done_on TEXT NOT NULL,
  extended INTEGER NOT NULL DEFAULT 0,
  warned TEXT NOT NULL DEFAULT '',     -- the last reminder given: 'soon:<date>' or 'late:<date>'
  file_id BIGINT,                      -- the copy that was handed out, until it is forgotten
  ended_at BIGINT
);
CREATE UNIQUE INDEX privacy_requests_one_open ON privacy_requests (person_id, kind, subject)
  WHERE state IN ('open', 'replied');
CREATE INDEX privacy_requests_open ON privacy_requests (done_on) WHERE state IN ('open', 'replied');
CREATE INDEX privacy_requests_by_person ON privacy_requests (person_id, asked_at);
CREATE INDEX privacy_requests_copies ON privacy_requests (ended_at) WHERE file_id IS NOT NULL;

CREATE TABLE answers_given (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  benefit TEXT NOT NULL,
  asked_on TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  inputs_sealed BYTEA NOT NULL,
  given_at BIGINT NOT NULL
);
CREATE INDEX answers_given_by_person ON answers_given (person_id, given_at);

CREATE TABLE audit (
  seq BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  actor_id BIGINT,
  act TEXT NOT NULL,                   -- stable name: case.read, application.approve …
  object TEXT NOT NULL,                -- number or id of what was acted on
  unit_path TEXT NOT NULL,
  chain TEXT NOT NULL                  -- hash over this row and the chain of the row before
);
CREATE INDEX audit_by_object ON audit (object);

CREATE TABLE guesses (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  at BIGINT NOT NULL                   -- a wrong officer code, kept for an hour
);
CREATE INDEX guesses_by_person ON guesses (person_id, at);
