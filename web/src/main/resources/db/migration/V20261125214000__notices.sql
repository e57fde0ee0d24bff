-- What somebody is told on their home page and beside the attempt it is about. One row for each cause, however often it
-- is sent.
create table notice (
  id uuid primary key,
  person uuid not null,
  course uuid not null,
  attempt uuid not null,
  kind text not null check (kind in ('MARKS_CHANGED', 'CHALLENGE_ANSWERED', 'MARKED')),
  words text not null,
  cause uuid not null,
  told_at timestamptz not null,
  unique (attempt, cause, kind)
);
create index notice_of_person on notice (person, told_at);
revoke update, delete on notice from web_app;
