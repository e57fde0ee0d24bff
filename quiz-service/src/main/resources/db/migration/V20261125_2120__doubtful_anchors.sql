-- FOUND goes on meaning that every target stands, certainly; LOST that one stands nowhere. Between them is DOUBTFUL: a
-- person says where. What may be the place is kept with the anchor. A settled anchor is a further row, FOUND, of the
-- same revision and version: nothing is written over.
alter table item_anchor drop constraint item_anchor_state_check;
alter table item_anchor add constraint item_anchor_state_check check (state in ('FOUND', 'DOUBTFUL', 'LOST'));
alter table item_anchor add column candidates jsonb;
alter table item_anchor drop constraint item_anchor_revision_essay_version_key;
alter table item_anchor add constraint one_anchor_of_a_state unique (revision, essay_version, state);

-- What a person chose for one target of an anchor that has several to settle.
create table anchor_choice (
  anchor uuid not null references item_anchor,
  target integer not null check (target >= 0),
  place jsonb not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (anchor, target)
);
revoke update, delete on anchor_choice from quiz_app;
