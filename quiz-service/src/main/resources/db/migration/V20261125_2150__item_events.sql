-- What was done to an item and said of it, for good: the item's own row holds only what holds now.
create table item_event (
  id uuid primary key,
  library uuid not null,
  essay uuid not null,
  item uuid not null references item,
  revision integer not null check (revision > 0),
  action text not null check (action in ('GENERATED', 'WRITTEN', 'EDITED', 'SUBMITTED', 'APPROVED',
    'APPROVED_FOR_PRACTICE', 'REJECTED', 'RETIRED', 'COMMENTED', 'UNDONE')),
  by uuid not null,
  at timestamptz not null,
  words text not null,
  -- how the item stood before, where this changed it
  before jsonb,
  undoes uuid unique references item_event
);
create index item_event_of_item on item_event (item, id);
create index item_event_of_essay on item_event (library, essay, by, id) where before is not null;
revoke update, delete on item_event from quiz_app;

alter table item add column practice_only boolean not null default false;
