-- What is known of an article beside its words may be corrected: revision tells a form that it was drawn before another's.
alter table article add column revision integer default 0 not null;
alter table article add column dateline varchar(300);

-- What a person corrected, a row for each detail that stands corrected, with what was found at intake.
create sequence detail_correction_seq increment by 50;
create table detail_correction (
    id bigint primary key,
    article_id bigint not null references article,
    detail varchar(20) not null,
    found text,
    who varchar(100) not null,
    at timestamp(6) with time zone not null,
    unique (article_id, detail)
);
