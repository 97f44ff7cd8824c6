-- What a file says of its article beyond outlet, title, byline, day and credit.
alter table article add column language varchar(35);
alter table article add column hold varchar(300);
alter table article add column modified date;

-- The uploaded file as it came, as Base64, which every database takes as text; runs is the way from words back into it.
create sequence original_seq increment by 50;
create table original (
    id bigint primary key,
    version_id bigint not null references article_version unique,
    name varchar(300) not null,
    size integer not null,
    sha256 varchar(64) not null,
    content text not null,
    runs text not null
);

-- Captions, a draft's comments and footnotes, and what was left out of an article's text, at their place in it.
create sequence passage_seq increment by 50;
create table passage (
    id bigint primary key,
    version_id bigint not null references article_version,
    kind varchar(20) not null,
    start_offset integer not null,
    end_offset integer not null,
    words text not null,
    author varchar(300)
);
create index passage_version on passage (version_id, start_offset);
