-- Imports, each outside of the request that began it, so that a long file shows how far it is and can be cancelled.
-- What was given is kept before it is read: an import that was interrupted can be started again.
create table import_job (
  id uuid primary key,
  person uuid not null references person,
  essay uuid references essay,
  original text not null references original,
  file_name text not null,
  format text,
  state text not null check (state in ('WAITING', 'READING', 'UNDERSTANDING', 'KEEPING', 'DONE', 'UNREADABLE', 'BROKEN',
    'CANCELLED')),
  problem_code text,
  problem text,
  started_at timestamptz not null,
  -- by the process that works on it, every few seconds
  seen_at timestamptz not null
);
create index import_job_by_time on import_job (started_at);
