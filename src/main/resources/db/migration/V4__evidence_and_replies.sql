-- What a decision rests on: an address, a place in a document, a file, a call.
create sequence evidence_seq increment by 50;
create table evidence (
    id bigint primary key,
    decision_id bigint not null references decision,
    person_id bigint not null references person,
    created_at timestamp(6) with time zone not null,
    address varchar(2000),
    place varchar(500),
    file_name varchar(200),
    file_type varchar(100),
    file_size integer,
    file_sha256 varchar(64),
    call_contact varchar(300),
    call_at timestamp(6) with time zone,
    call_how varchar(300),
    note text not null,
    confidential boolean not null
);
create index evidence_decision on evidence (decision_id, id);

-- A file's bytes in pieces that every database takes.
create sequence evidence_part_seq increment by 50;
create table evidence_part (
    id bigint primary key,
    evidence_id bigint not null references evidence,
    number integer not null,
    bytes bytea not null,
    unique (evidence_id, number)
);

-- Right of reply: whom a claim concerns, what was put to them, what they said.
create sequence reply_seq increment by 50;
create table reply (
    id bigint primary key,
    story_id bigint not null references story,
    group_id bigint not null references claim_group,
    person_id bigint not null references person,
    created_at timestamp(6) with time zone not null,
    concerned varchar(300) not null,
    contact varchar(500),
    question text not null,
    put_at timestamp(6) with time zone,
    answer text,
    answered_at timestamp(6) with time zone,
    confidential boolean not null,
    version integer not null
);
create index reply_story on reply (story_id, id);
create index reply_group on reply (group_id, id);

-- A source whose name does not leave the desk.
alter table article add column confidential boolean default false not null;
