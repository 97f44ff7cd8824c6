-- What an article is to the story, an outlet's house style, and what people make of what the machine read.
alter table article add column role varchar(20) default 'OUTLET' not null;

alter table outlet add column time_zone varchar(50);

create sequence house_spelling_seq increment by 50;
create table house_spelling (
    id bigint primary key,
    outlet_id bigint not null references outlet,
    preferred varchar(200) not null,
    other varchar(200) not null,
    unique (outlet_id, other)
);

-- The revision counts corrections, so that two people who correct one claim at once notice each other.
alter table claim add column curation varchar(20) default 'FOUND' not null;
alter table claim add column revision integer default 0 not null;
