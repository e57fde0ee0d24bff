-- What learners see of an item is the same for many of them. It stands once, named by what it says, and an attempt's
-- slot says which it is. Slots of attempts begun before keep the body of their own.
create table shown_body (
  id uuid primary key,
  body jsonb not null
);
revoke update, delete on shown_body from quiz_app;

alter table attempt_slot alter column body drop not null;
alter table attempt_slot add column shown uuid references shown_body;
alter table attempt_slot add constraint something_is_shown check (body is not null or shown is not null);

-- A response names the save that wrote it, and the ledger holds only those whose response has been written over.
alter table part_response add column save_id uuid;
-- A mark that is settled, and of which nothing is said besides, is its score.
alter table part_mark alter column outcome drop not null;
