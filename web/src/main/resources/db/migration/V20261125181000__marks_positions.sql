-- What somebody marked in a course's reading, for themselves: highlights, notes, and sentences that they do not follow.
-- The target is kept as it was made, with the version that it was made in; its place in another version is worked out
-- from it each time, so that a mark is never lost and comes back with its words.
create table mark (
  id uuid primary key,
  reading uuid not null references course_reading,
  person uuid not null references person,
  kind text not null check (kind in ('HIGHLIGHT', 'NOTE', 'UNCLEAR')),
  version integer not null,
  target jsonb not null,
  note text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  removed_at timestamptz
);
create index mark_by_person on mark (person, reading);
create index mark_unclear on mark (reading) where kind = 'UNCLEAR' and removed_at is null;
create index mark_removed on mark (removed_at) where removed_at is not null;

-- Where somebody stopped reading: the latest place and nothing before it. For them alone.
create table reading_position (
  person uuid not null references person,
  reading uuid not null references course_reading,
  passage text not null,
  changed_at timestamptz not null,
  primary key (person, reading)
);
