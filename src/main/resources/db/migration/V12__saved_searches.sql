-- Searches over a story's groups that somebody keeps under a name.
create sequence saved_search_seq increment by 50;
create table saved_search (
    id bigint primary key,
    story_id bigint not null references story,
    name varchar(100) not null,
    query varchar(2000) not null,
    saved_by varchar(100) not null,
    saved_at timestamp with time zone not null,
    constraint saved_search_name unique (story_id, name)
);
