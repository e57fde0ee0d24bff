-- What is drawn for each attempt besides the items that every attempt has.
alter table quiz add column draws jsonb;
