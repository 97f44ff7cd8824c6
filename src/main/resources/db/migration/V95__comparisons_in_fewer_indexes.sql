-- Of each article dozens of comparisons are stored, and every one went into six trees. The pair's own index answers what grouping
-- asks (V90's comparison_label), and finds comparisons by their second claim. H2 wants an index of just the column for each foreign
-- key: the first claim keeps its, by which rows are found; that the second is there, and in the same story, the writer sees to,
-- who has both at hand and forgets their comparisons before a claim goes. The names of the keys are those that H2 and PostgreSQL gave.
alter table comparison drop constraint if exists comparison_second_id_fkey;
drop index comparison_second;
alter table comparison drop constraint if exists constraint_ea;
alter table comparison drop constraint if exists comparison_story_id_fkey;
create unique index comparison_claims on comparison (second_id, first_id) include (label, score);
alter table comparison drop constraint comparison_pair;
drop index comparison_label;
