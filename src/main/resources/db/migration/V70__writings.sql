-- The files of long reports that are written in the background: how far each is, and its bytes, kept for a day.
create sequence writing_seq increment by 50;
create table writing (
    id bigint primary key,
    compilation_id bigint not null references compilation,
    format varchar(40) not null,
    language varchar(2) not null,
    who varchar(100) not null,
    asked_at timestamp(6) with time zone not null,
    hundredths integer not null,
    size integer,
    finished_at timestamp(6) with time zone,
    failed boolean not null,
    unique (compilation_id, format, language)
);
create sequence written_part_seq increment by 50;
create table written_part (
    id bigint primary key,
    writing_id bigint not null references writing,
    number integer not null,
    bytes bytea not null,
    unique (writing_id, number)
);
