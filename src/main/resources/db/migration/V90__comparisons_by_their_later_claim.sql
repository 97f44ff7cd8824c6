-- A new claim is compared with older ones: rows by their second claim, the later, stand together where they are written, while rows
-- by the first are all over an index, whose every page was written anew with each batch of an import. Only one index is by
-- the first now. The names of the constraints are those that H2 and PostgreSQL gave.
alter table comparison drop constraint if exists constraint_ea94d;
alter table comparison drop constraint if exists comparison_first_id_second_id_key;
alter table comparison drop constraint if exists constraint_ea9;
alter table comparison drop constraint if exists comparison_first_id_fkey;
drop index comparison_label;
create index comparison_first on comparison (first_id);
alter table comparison add constraint comparison_first_id_fkey foreign key (first_id) references claim;
alter table comparison add constraint comparison_pair unique (second_id, first_id);
-- Grouping reads the labels and scores of comparisons, not their reasons: this index alone answers it.
create index comparison_label on comparison (second_id, first_id, label, score);
