-- A draft is a text of its own: what the importer made or the teacher last wrote, and what was settled about it since, in
-- order. It is not read from the original again, so that a better importer changes nothing under a teacher's hands.
alter table draft
  add column base jsonb,
  add column settlements jsonb not null default '[]',
  add column revision bigint not null default 0;
comment on column draft.base is 'null for a draft of before: made from the original at the first look';

-- What the teacher said of quotations. The version's reading holds what came of it; the next draft starts from this.
alter table essay_version add column corrections jsonb not null default '[]';
