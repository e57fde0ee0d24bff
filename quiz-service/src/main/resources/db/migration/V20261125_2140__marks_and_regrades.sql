-- What came of a part, as it became: one fact below the other, none changed. The released one with the highest number
-- holds. Rows written before, and by a service of the release before, are the rule's own mark at submission.
alter table part_mark
  add column sequence integer not null default 1 check (sequence > 0),
  add column source text not null default 'RULE' check (source in ('RULE', 'PERSON', 'REGRADE')),
  add column released boolean not null default true,
  add column made_by uuid,
  -- null for the rule's own: at submission
  add column made_at timestamptz,
  add column regrade uuid,
  -- number of the assignment's newest regrade when the mark was made
  add column rulings integer not null default 0;
alter table part_mark drop constraint part_mark_pkey;
alter table part_mark add primary key (attempt, slot, part, sequence);
create index attempt_of_assignment on attempt (assignment, state);

create table regrade (
  id uuid primary key,
  course uuid not null,
  assignment uuid not null references assignment,
  number integer not null check (number > 0),
  rulings jsonb not null,
  undoes uuid unique references regrade,
  nobody_loses boolean not null,
  reason text not null,
  plan_hash text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  unique (assignment, number)
);

create table regrade_change (
  regrade uuid not null references regrade,
  attempt uuid not null references attempt,
  learner uuid not null,
  score_before double precision not null,
  most_before double precision not null,
  score_after double precision not null,
  most_after double precision not null,
  kept boolean not null,
  primary key (regrade, attempt)
);

create table challenge (
  id uuid primary key,
  course uuid not null,
  assignment uuid not null references assignment,
  attempt uuid not null,
  slot integer not null,
  item uuid not null references item,
  learner uuid not null,
  learner_groups jsonb not null,
  essay uuid not null,
  version integer not null,
  cited jsonb not null,
  words text not null,
  made_at timestamptz not null,
  state text not null check (state in ('OPEN', 'UPHELD', 'REJECTED', 'REGRADED')),
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  regrade uuid references regrade,
  -- disputed once: what was answered stands
  unique (attempt, slot),
  foreign key (attempt, slot) references attempt_slot
);
create index challenge_of_course on challenge (course, state);

revoke update, delete on regrade, regrade_change from quiz_app;
revoke delete on challenge from quiz_app;
