-- The index that keeps a pair unique also answers what grouping asks: labels and scores, not reasons (V90's comparison_label).
create unique index comparison_claims on comparison (second_id, first_id) include (label, score);
alter table comparison drop constraint comparison_pair;
drop index comparison_label;
