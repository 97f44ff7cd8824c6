-- People are rows, not names typed anew each time. Those who reviewed so far take the first numbers; the sequence
-- begins beyond them.
create sequence person_seq start with 100001 increment by 50;
create table person (
    id bigint primary key,
    name varchar(100) not null unique,
    created_at timestamp(6) with time zone not null
);
insert into person (id, name, created_at)
select row_number() over (order by r.first_at, r.reviewer), r.reviewer, r.first_at
from (select reviewer, min(created_at) as first_at from review group by reviewer) r;

-- One person, or two blind; when it is due; when it was closed.
alter table story add column checking varchar(20) default 'ONE' not null;
alter table story add column due_at timestamp(6) with time zone;
alter table story add column closed_at timestamp(6) with time zone;

-- A review says how its claims stand to each other, for every two of them. Of several reviews of a group the one with
-- the highest number is the last. While it is veiled (not opened), nobody but its author may see it.
alter table review add column person_id bigint references person;
update review set person_id = (select p.id from person p where p.name = review.reviewer);
alter table review alter column person_id set not null;
alter table review drop column reviewer;
alter table review rename column group_version to number;
alter table review add column seen integer default 0 not null;
update review set seen = (select count(*) from review p where p.group_id = review.group_id and p.number < review.number);
alter table review add constraint review_once unique (group_id, person_id, seen);
alter table review add column adjudication boolean default false not null;
alter table review add column blind boolean default false not null;
alter table review add column confidential boolean default false not null;
alter table review add column opened_at timestamp(6) with time zone;
update review set opened_at = created_at;
alter table review add column withdrawn_at timestamp(6) with time zone;
create index review_person on review (person_id);

alter table claim_group add column stage varchar(20) default 'OPEN' not null;
update claim_group set stage = 'DECIDED' where verdict is not null and verdict <> 'UNDECIDED';

-- What is to happen to a claim in print, bound to the words that the person saw.
create sequence decision_seq increment by 50;
create table decision (
    id bigint primary key,
    claim_id bigint not null references claim,
    person_id bigint not null references person,
    clearance varchar(20) not null,
    exact text not null,
    wording text,
    note text not null,
    number integer not null,
    seen integer not null,
    adjudication boolean not null,
    blind boolean not null,
    confidential boolean not null,
    created_at timestamp(6) with time zone not null,
    opened_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    unique (claim_id, number),
    constraint decision_once unique (claim_id, person_id, seen)
);
create index decision_person on decision (person_id);

alter table claim add column clearance varchar(20) default 'UNCHECKED' not null;
alter table claim add column stage varchar(20) default 'OPEN' not null;

-- What somebody did, where it belongs, and how it is taken back.
alter table history add column group_id bigint references claim_group;
alter table history add column review_id bigint references review;
alter table history add column decision_id bigint references decision;
alter table history add column undo text;
alter table history add column undoes_id bigint references history;
alter table history add constraint history_undone_once unique (undoes_id);
create index history_group on history (group_id, id);
