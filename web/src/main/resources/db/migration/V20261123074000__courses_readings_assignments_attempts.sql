create table course (
  id uuid primary key,
  title text not null,
  zone text not null,
  join_code text not null unique,
  created_at timestamptz not null
);

create table enrolment (
  course uuid not null references course,
  person uuid not null references person,
  role text not null check (role in ('TEACHER', 'ASSISTANT', 'STUDENT')),
  enrolled_at timestamptz not null,
  primary key (course, person)
);
create index enrolment_by_person on enrolment (person);

-- A course reads one version of an essay until a person moves it on.
create table course_reading (
  id uuid primary key,
  course uuid not null references course,
  essay uuid not null,
  version integer not null,
  added_at timestamptz not null,
  unique (course, essay),
  foreign key (essay, version) references essay_version
);

-- A quiz of somebody's library put before a course. The quiz itself is quiz-service's.
create table assignment (
  id uuid primary key,
  course uuid not null references course,
  library uuid not null references library,
  quiz uuid not null,
  title text not null,
  items integer not null,
  max_score double precision not null,
  preset text not null,
  opens timestamptz,
  closes timestamptz,
  limit_minutes integer,
  created_by uuid not null references person,
  created_at timestamptz not null
);
create index assignment_by_course on assignment (course, created_at);

-- Whose attempt it is and where it belongs, so that a grant can be signed for it; all else about it is quiz-service's.
create table started_attempt (
  attempt uuid primary key,
  assignment uuid not null references assignment,
  person uuid not null references person,
  started_at timestamptz not null,
  deadline timestamptz,
  submitted_at timestamptz
);
create index started_attempt_by_person on started_attempt (person, assignment);
