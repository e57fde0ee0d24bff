-- What a learner did with an item before handing in, step by step: a try, in which what was saved is looked at, or a
-- hint. None is changed. What was told is kept with it, so that showing it again reads no key.
create table slot_step (
  attempt uuid not null,
  slot integer not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('TRY', 'HINT')),
  taken_at timestamptz not null,
  -- what the answer of a try loses, in per cent of the item's points
  percent_off integer not null check (percent_off between 0 and 100),
  settled boolean not null,
  content jsonb not null,
  primary key (attempt, slot, number),
  foreign key (attempt, slot) references attempt_slot
);

-- A hint in a teacher's own words. The newest holds; an empty one takes it back.
create table item_hint (
  id uuid primary key,
  library uuid not null,
  item uuid not null references item,
  words text not null,
  made_by uuid not null,
  made_at timestamptz not null
);
create index item_hint_of_item on item_hint (item, id);

revoke update, delete on slot_step, item_hint from quiz_app;
