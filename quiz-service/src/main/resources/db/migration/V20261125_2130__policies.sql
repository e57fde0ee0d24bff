-- What quiz policies came to say: accommodated windows, grace, late attempts, flags, sequential attempts, previews.

-- When the last accommodated window of the course ends, as web knows it, begun attempts or not.
alter table assignment add column last_end timestamptz;

-- An attempt is closed at its cut-off: its deadline and the grace after it. Rows of before, and those that an older
-- service writes meanwhile, have none and end with their deadline.
alter table attempt add column cut_off timestamptz;
alter table attempt add column reached integer not null default 1 check (reached > 0);
alter table attempt add column flagged jsonb;
alter table attempt add column percent_off integer not null default 0 check (percent_off between 0 and 100);
alter table attempt add column preview boolean not null default false;

drop index attempt_due;
create index attempt_due on attempt (coalesce(cut_off, deadline)) where state = 'OPEN';
