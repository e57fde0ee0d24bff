-- Gates that an item passed and fails where it stands in this version; null where none does.
alter table item_anchor add column broken jsonb;
