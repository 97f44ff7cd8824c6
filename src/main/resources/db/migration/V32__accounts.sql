-- Accounts: a person with a password signs in; one with a role here has it in every story, one in a membership in that story.
alter table person add column password varchar(200);
alter table person add column role varchar(20);
alter table person add column disabled_at timestamp(6) with time zone;

create sequence membership_seq increment by 50;
create table membership (
    id bigint primary key,
    story_id bigint not null references story,
    person_id bigint not null references person,
    role varchar(20) not null,
    constraint membership_once unique (story_id, person_id)
);
create index membership_person on membership (person_id);

-- An invitation is a link, of whose secret only the hash is kept.
create sequence invitation_seq increment by 50;
create table invitation (
    id bigint primary key,
    hash varchar(64) not null,
    name varchar(100) not null,
    story_id bigint references story,
    role varchar(20) not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint invitation_hash unique (hash)
);

-- Wrong passwords, counted by name and by address; the name is kept as a hash, for people type passwords into it.
create sequence failed_sign_in_seq increment by 50;
create table failed_sign_in (
    id bigint primary key,
    name_hash varchar(64) not null,
    address varchar(64) not null,
    at timestamp(6) with time zone not null
);
create index failed_sign_in_name on failed_sign_in (name_hash, at);
create index failed_sign_in_address on failed_sign_in (address, at);
