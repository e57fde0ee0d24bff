-- Whoever tried a quiz out as a teacher may come to study in its course: what was tried out then stands beside the
-- attempts that count, with numbers of its own.
alter table attempt drop constraint attempt_assignment_learner_number_key;
alter table attempt add constraint attempt_numbered unique (assignment, learner, preview, number);
drop index one_open_attempt;
create unique index one_open_attempt on attempt (assignment, learner, preview) where state = 'OPEN';
