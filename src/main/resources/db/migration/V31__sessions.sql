-- Who is signed in: a browser keeps a random secret, of which only the hash is kept here. A session without a person is that
-- of whoever holds the machine, before anybody has an account.
create sequence session_seq increment by 50;

create table session (
    id bigint primary key,
    hash varchar(64) not null,
    person_id bigint references person,
    browser varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);
create unique index session_hash on session (hash);
create index session_person on session (person_id, expires_at);
