-- Grouping's own tables: one row where there were many, found by one number. An id is a hash of story and key or term.

-- The claims under a key, eight bytes each; none where so many had it that the key was given up.
drop table claim_key;
create table posting (
    id bigint primary key,
    claims bytea not null
);

-- In how many articles of a story a term occurs; under names that are no terms, how many articles the story has, and
-- stamps that change with its counts and its claims.
drop table story_term;
create table term_count (
    id bigint primary key,
    number integer not null
);

-- Grouping reads the labels and scores of comparisons, not their reasons: this index alone answers it.
create index comparison_label on comparison (first_id, second_id, label, score);
