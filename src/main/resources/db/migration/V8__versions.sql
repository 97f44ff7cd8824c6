-- When a claim's words, or the sentence round them, became others: what was decided before has to be checked again.
alter table claim add column words_changed_at timestamp(6) with time zone;

-- What became of each claim when the next version of its article came in, and what it was.
create sequence claim_fate_seq increment by 50;
create table claim_fate (
    id bigint primary key,
    claim_id bigint not null references claim,
    from_id bigint not null references article_version,
    to_id bigint not null references article_version,
    kind varchar(20) not null,
    start_offset integer not null,
    end_offset integer not null,
    prefix text not null,
    exact text not null,
    suffix text not null,
    told text not null
);
create index claim_fate_claim on claim_fate (claim_id, id);
create index claim_fate_from on claim_fate (from_id);
create index claim_fate_to on claim_fate (to_id);
