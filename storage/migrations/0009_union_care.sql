-- A unit's list of care and the claims on it. Sums are whole đồng. A claim's event, words and
-- reasons are sealed: they tell of illness and family.
CREATE TABLE care_programmes (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES units (id),
  kind TEXT NOT NULL,                  -- bot.core.care.CareKind
  name TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  amount BIGINT,                       -- NULL: nothing to claim, the note says what it is
  note TEXT NOT NULL DEFAULT '',
  papers TEXT NOT NULL DEFAULT '',
  min_months INTEGER NOT NULL DEFAULT 0,
  times_per_year INTEGER,
  within_days INTEGER,
  apart_days INTEGER NOT NULL DEFAULT 0,
  yearly_budget BIGINT,
  second_from BIGINT,                  -- from this sum on two officers approve
  is_off INTEGER NOT NULL DEFAULT 0,   -- 1: the kind that units above offer does not hold here
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX care_programmes_by_unit ON care_programmes (unit_id, valid_from);

CREATE TABLE care_claims (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  programme_id BIGINT NOT NULL REFERENCES care_programmes (id),
  unit_id BIGINT NOT NULL REFERENCES units (id),       -- who decides and pays
  home_unit_id BIGINT NOT NULL REFERENCES units (id),  -- where the member belongs
  person_id BIGINT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,               -- of the event: budget and limits are counted by it
  amount BIGINT NOT NULL,
  facts_sealed BYTEA NOT NULL,         -- JSON: day of the event, words
  state TEXT NOT NULL,                 -- submitted | half_approved | approved | paid | refused | withdrawn
  filed_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  first_by BIGINT REFERENCES people (id),
  second_by BIGINT REFERENCES people (id),
  paid_by BIGINT REFERENCES people (id),
  reason_sealed BYTEA,
  is_sample INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX care_claims_open ON care_claims (unit_id, filed_at)
  WHERE state IN ('submitted', 'half_approved', 'approved');
CREATE INDEX care_claims_by_person ON care_claims (person_id, filed_at);
CREATE INDEX care_claims_by_programme ON care_claims (programme_id, year, state);

CREATE TABLE care_events (
  id BIGINT PRIMARY KEY,
  claim_id BIGINT NOT NULL REFERENCES care_claims (id),
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,                  -- filed | words | file | half_approved | approved | refused | paid | withdrawn
  actor_id BIGINT,
  text_sealed BYTEA,
  file_id BIGINT REFERENCES files (id)
);
CREATE INDEX care_events_by_claim ON care_events (claim_id, id);
CREATE INDEX care_events_by_file ON care_events (file_id) WHERE file_id IS NOT NULL;
