-- Times are microseconds UTC (BIGINT), dates are ISO text, *_sealed columns are AES-GCM (BYTEA),
-- truth values are 0/1 (INTEGER). Both engines run these files as they are.

CREATE TABLE people (
  id BIGINT PRIMARY KEY,
  language TEXT NOT NULL,
  full_name TEXT,
  details_sealed BYTEA,          -- JSON: phone, cccd, birth_date, sex, ethnicity, hometown, home, job
  phone_hash TEXT,
  cccd_hash TEXT,
  recruited_unit_id BIGINT,      -- from the deep link that brought the person here
  recruiter_id BIGINT,
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  erased_at BIGINT
);
CREATE INDEX people_by_phone ON people (phone_hash);
CREATE INDEX people_by_cccd ON people (cccd_hash);

CREATE TABLE addresses (
  channel TEXT NOT NULL,
  chat_id TEXT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  reachable INTEGER NOT NULL DEFAULT 1,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  PRIMARY KEY (channel, chat_id)
);
CREATE INDEX addresses_by_person ON addresses (person_id);

CREATE TABLE units (
  id BIGINT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,          -- name and aliases, lower case, without diacritics
  kind TEXT NOT NULL,
  parent_id BIGINT REFERENCES units (id),
  path TEXT NOT NULL UNIQUE,     -- '/LDLD/KCN1/CD001/': the codes from the root, for branch queries
  place TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL
);
CREATE INDEX units_by_parent ON units (parent_id);

CREATE TABLE roles (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  unit_id BIGINT NOT NULL REFERENCES units (id),
  role TEXT NOT NULL,
  granted_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX roles_by_person ON roles (person_id);
CREATE INDEX roles_by_unit ON roles (unit_id);

CREATE TABLE invites (
  code_hash TEXT PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES units (id),
  role TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_by BIGINT,
  used_at BIGINT
);

CREATE TABLE consents (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  purpose TEXT NOT NULL,
  text_version TEXT NOT NULL,
  channel TEXT NOT NULL,
  given_at BIGINT NOT NULL,
  withdrawn_at BIGINT
);
CREATE INDEX consents_by_person ON consents (person_id, purpose);

CREATE TABLE counters (
  name TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
