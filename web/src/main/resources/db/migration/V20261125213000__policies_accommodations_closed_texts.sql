-- What a teacher set beyond the kind of quiz, the window and the limit; null for what the kind says.
alter table assignment add column settings jsonb;
-- Asked for when an attempt is started; only its salted hash is kept.
alter table assignment add column access_code text;

create table access_code_try (
  id uuid primary key,
  assignment uuid not null references assignment,
  person uuid not null references person,
  tried_at timestamptz not null
);
create index access_code_try_recent on access_code_try (assignment, person, tried_at);

-- A teacher's attempt, who tries the quiz out.
alter table started_attempt add column preview boolean not null default false;

-- What holds for a person in every quiz of every course.
create table accommodation (
  person uuid primary key references person,
  time_percent integer not null check (time_percent between 100 and 400),
  break_minutes integer not null check (break_minutes between 0 and 600),
  extra_tries integer not null check (extra_tries between 0 and 20),
  shift_days integer not null check (shift_days between 0 and 60),
  larger_type boolean not null,
  stretches boolean not null,
  set_by uuid not null references person,
  set_at timestamptz not null
);

-- Essays that are shut to somebody while an attempt of theirs is under way.
create table closed_text (
  attempt uuid not null,
  essay uuid not null,
  person uuid not null references person,
  course uuid not null references course,
  title text not null,
  until timestamptz,
  ended boolean not null,
  primary key (attempt, essay)
);
create index closed_text_by_person on closed_text (person, essay) where not ended;

-- Attempts that are under way while this is migrated: until now they shut whatever their course reads.
insert into closed_text (attempt, essay, person, course, title, until, ended)
select s.attempt, r.essay, s.person, a.course, a.title, s.deadline, false
from started_attempt s join assignment a on a.id = s.assignment join course_reading r on r.course = a.course
where a.preset = 'GRADED_TEST' and s.submitted_at is null and (s.deadline is null or s.deadline > now());
