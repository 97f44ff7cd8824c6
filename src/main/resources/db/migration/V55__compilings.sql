-- The compiling of a long story's report in the background: how far it is. The row goes when the report is there.
create sequence compiling_seq increment by 50;
create table compiling (
    id bigint primary key,
    story_id bigint not null unique references story,
    who varchar(100) not null,
    started_at timestamp(6) with time zone not null,
    step varchar(20) not null,
    done integer not null,
    total integer not null,
    failed boolean not null
);
