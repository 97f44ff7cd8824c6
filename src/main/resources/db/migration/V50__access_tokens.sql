-- What scripts send in place of a session: of the secret only the hash is kept. A token without a story holds in every story of the
-- person who made it; one without a person was made by whoever holds the machine, before anybody had an account.
create sequence access_token_seq increment by 1;

create table access_token (
    id bigint primary key,
    hash varchar(64) not null,
    name varchar(60) not null,
    permit varchar(20) not null,
    story_id bigint references story,
    person_id bigint references person,
    created_by varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    constraint access_token_hash unique (hash)
);
create index access_token_person on access_token (person_id);
create index access_token_story on access_token (story_id);
