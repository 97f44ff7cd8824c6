-- What people decided about two claims, appended: the last row of a pair binds every grouping.
create sequence bond_seq increment by 50;
create table bond (
    id bigint primary key,
    story_id bigint not null references story,
    first_id bigint not null references claim,
    second_id bigint not null references claim,
    kind varchar(20) not null,
    who varchar(100) not null,
    at timestamp(6) with time zone not null,
    reason text not null
);
create index bond_pair on bond (first_id, second_id, id);
create index bond_second on bond (second_id);

-- Which claims stand in a group no more, and why.
create sequence departure_seq increment by 50;
create table departure (
    id bigint primary key,
    group_id bigint not null references claim_group,
    claim_id bigint not null references claim,
    cause varchar(20) not null,
    who varchar(100) not null,
    at timestamp(6) with time zone not null
);
create index departure_group on departure (group_id, id);
create index departure_claim on departure (claim_id);
