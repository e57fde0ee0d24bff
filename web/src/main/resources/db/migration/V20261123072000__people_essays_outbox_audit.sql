-- People as they were when they last signed in. Identities and passwords are Keycloak's.
create table person (
  id uuid primary key,
  name text not null,
  email text,
  seen_at timestamptz not null
);

-- A teacher's essays. Its id is the scope of every grant for the essays' items.
create table library (
  id uuid primary key,
  owner uuid not null unique references person,
  created_at timestamptz not null
);

create table essay (
  id uuid primary key,
  library uuid not null references library,
  title text not null,
  created_at timestamptz not null
);
create index essay_by_library on essay (library, created_at);

-- Bytes as they were given, named by their hash. Never changed, never shared between libraries' views.
create table original (
  hash text primary key,
  bytes bytea not null,
  created_at timestamptz not null
);

-- What is being imported: the newest original and what was said about it. The reading is made from it again.
create table draft (
  essay uuid primary key references essay,
  original text not null references original,
  file_name text not null,
  format text,
  metadata jsonb not null,
  changed_at timestamptz not null
);

create table essay_version (
  essay uuid not null references essay,
  number integer not null check (number > 0),
  content_hash text not null,
  original text not null references original,
  content jsonb not null,
  published_by uuid not null references person,
  published_at timestamptz not null,
  items integer,
  primary key (essay, number)
);

-- What must be told to quiz-service, at least once.
create table outbox (
  id uuid primary key,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null,
  last_error text,
  delivered_at timestamptz
);
create index outbox_due on outbox (due_at) where delivered_at is null;

create table audit (
  id uuid primary key,
  at timestamptz not null,
  person uuid,
  action text not null,
  subject uuid,
  detail jsonb not null
);
create index audit_by_time on audit (at);

-- What happened stays as it was written.
revoke update, delete on audit, essay_version, original from web_app;
grant update (items) on essay_version to web_app;
revoke insert, update, delete on flyway_schema_history from web_app;
