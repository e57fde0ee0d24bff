-- An item may have places in another essay, too, and pins its version in its body. Where a new version of that essay no
-- longer has its words for certain, it is suspended until a person approves it again by the version that it keeps to.
alter table item add beside_doubtful boolean not null default false;
