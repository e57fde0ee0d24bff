-- Every row that a request can name holds its scope: the library of an essay and its items, the course of an attempt.
-- JSON columns hold records of core with a "v" for their shape.

create table essay_version (
  id uuid primary key,
  library uuid not null,
  essay uuid not null,
  number integer not null check (number > 0),
  content_hash text not null,
  body jsonb not null,
  received_at timestamptz not null,
  unique (essay, number)
);

create table item (
  id uuid primary key,
  library uuid not null,
  essay uuid not null,
  kind text not null,
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'RETIRED')),
  suspended boolean not null,
  revision integer not null check (revision > 0),
  approved_revision integer,
  rank_score double precision not null,
  difficulty double precision not null,
  level text not null,
  rejected_because text,
  created_at timestamptz not null
);
create index item_of_essay on item (library, essay, rank_score desc);

create table item_revision (
  id uuid primary key,
  item uuid not null references item,
  number integer not null check (number > 0),
  body jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  unique (item, number)
);

-- The key of a revision and everything that gives it away. No query that serves an open attempt reads it.
create table item_key (
  revision uuid primary key references item_revision,
  keys jsonb not null,
  rationale text not null,
  certificate jsonb not null
);

create table item_anchor (
  id uuid primary key,
  revision uuid not null references item_revision,
  essay_version uuid not null references essay_version,
  version integer not null,
  targets jsonb not null,
  confidence double precision not null,
  state text not null check (state in ('FOUND', 'LOST')),
  reason text not null,
  unique (revision, essay_version)
);

create table quiz (
  id uuid primary key,
  library uuid not null,
  title text not null,
  made_by uuid not null,
  made_at timestamptz not null
);
create index quiz_of_library on quiz (library);

create table quiz_item (
  quiz uuid not null references quiz on delete cascade,
  position integer not null,
  item uuid not null references item,
  primary key (quiz, position),
  -- deferred: a new order of the same items passes through doubles
  unique (quiz, item) deferrable initially deferred
);

create table assignment (
  id uuid primary key,
  quiz uuid not null references quiz,
  library uuid not null,
  course uuid not null,
  policy jsonb not null,
  closes timestamptz,
  ordered_at timestamptz not null
);
create index assignment_of_course on assignment (course);

create table attempt (
  id uuid primary key,
  assignment uuid not null references assignment,
  course uuid not null,
  learner uuid not null,
  learner_groups jsonb not null,
  number integer not null check (number > 0),
  title text not null,
  state text not null check (state in ('OPEN', 'SUBMITTED')),
  policy jsonb not null,
  closes timestamptz,
  started timestamptz not null,
  deadline timestamptz,
  submitted timestamptz,
  score double precision,
  max_score double precision not null,
  token_serial integer not null,
  unique (assignment, learner, number),
  check ((state = 'SUBMITTED') = (submitted is not null and score is not null))
);
-- Two starts at once give one attempt.
create unique index one_open_attempt on attempt (assignment, learner) where state = 'OPEN';
create index attempt_due on attempt (deadline) where state = 'OPEN';

-- An item as it stands in an attempt: pinned for good, options in the order in which this learner sees them.
create table attempt_slot (
  attempt uuid not null references attempt,
  number integer not null check (number > 0),
  item uuid not null references item,
  revision uuid not null references item_revision,
  anchor uuid not null references item_anchor,
  essay uuid not null,
  version integer not null,
  body jsonb not null,
  primary key (attempt, number)
);

create table part_response (
  attempt uuid not null,
  slot integer not null,
  part text not null,
  revision integer not null check (revision > 0),
  response jsonb not null,
  saved_at timestamptz not null,
  primary key (attempt, slot, part),
  foreign key (attempt, slot) references attempt_slot
);

create table save_ledger (
  attempt uuid not null,
  save_id uuid not null,
  slot integer not null,
  part text not null,
  body_hash text not null,
  revision integer not null,
  saved_at timestamptz not null,
  primary key (attempt, save_id),
  foreign key (attempt, slot) references attempt_slot
);

-- What came after the attempt was closed: kept for the teacher, not counted.
create table late_response (
  attempt uuid not null,
  save_id uuid not null,
  slot integer not null,
  part text not null,
  response jsonb not null,
  received_at timestamptz not null,
  primary key (attempt, save_id),
  foreign key (attempt, slot) references attempt_slot
);

create table part_mark (
  attempt uuid not null,
  slot integer not null,
  part text not null,
  outcome jsonb not null,
  score double precision not null,
  primary key (attempt, slot, part),
  foreign key (attempt, slot) references attempt_slot
);

create table audit (
  id uuid primary key,
  at timestamptz not null,
  actor uuid,
  role text not null,
  scope uuid not null,
  action text not null,
  object uuid not null,
  detail text not null
);
create index audit_of_object on audit (object, at);

-- The runtime role writes rows and never unwrites what must stand.
revoke all on flyway_schema_history from quiz_app;
revoke update, delete on audit, essay_version, item_revision, item_key, item_anchor, attempt_slot, save_ledger,
  late_response, part_mark from quiz_app;
revoke delete on item, quiz, assignment, attempt, part_response from quiz_app;
