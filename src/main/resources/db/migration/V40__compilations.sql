-- A story's reports as they were compiled, one row for each edition; content is the gzipped canonical JSON as Base64,
-- which every database takes as text, and sha256 is over that JSON.
create sequence compilation_seq increment by 50;
create table compilation (
    id bigint primary key,
    story_id bigint not null references story,
    number integer not null,
    edition varchar(20) not null,
    compiled_at timestamp(6) with time zone not null,
    compiled_by varchar(100) not null,
    claims integer not null,
    blockers integer not null,
    size integer not null,
    sha256 varchar(64) not null,
    content text not null,
    constraint compilation_once unique (story_id, number, edition)
);
create index compilation_sha256 on compilation (sha256);
