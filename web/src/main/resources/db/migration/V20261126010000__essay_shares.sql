-- Which colleagues an essay, and with it its questions, is shared with, and how far. What was ended is in the audit log.
create table essay_share (
  essay uuid not null references essay,
  person uuid not null references person,
  access text not null check (access in ('REVIEW', 'EDIT')),
  shared_at timestamptz not null,
  primary key (essay, person)
);
create index essay_share_with on essay_share (person, shared_at);
