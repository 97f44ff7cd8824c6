-- The sums that an article's figures invite, as the engine did them.
create sequence sum_check_seq increment by 50;
create table sum_check (
    id bigint primary key,
    story_id bigint not null references story,
    version_id bigint not null references article_version,
    kind varchar(20) not null,
    holds boolean not null,
    start_offset integer not null,
    end_offset integer not null,
    said text not null
);
create index sum_check_version on sum_check (version_id, start_offset);
create index sum_check_story on sum_check (story_id, holds);
