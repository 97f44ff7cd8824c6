-- Feeds that a story watches, and what it has seen in them. The hashes are SHA-256, so that long identifiers can be indexed.
create sequence watched_feed_seq increment by 50;
create table watched_feed (
    id bigint primary key,
    story_id bigint not null references story,
    address varchar(2000) not null,
    outlet varchar(200) not null,
    phrases varchar(500),
    minutes integer not null,
    from_hour integer not null,
    until_hour integer not null,
    added_by varchar(100) not null,
    added_at timestamp(6) with time zone not null,
    watching boolean default false not null,
    tag varchar(500),
    last_modified varchar(500),
    looked_at timestamp(6) with time zone,
    next_at timestamp(6) with time zone,
    failures integer not null,
    problem varchar(500),
    news_at timestamp(6) with time zone,
    has_more boolean not null
);
create index watched_feed_story on watched_feed (story_id, id);

create sequence feed_entry_seq increment by 50;
create table feed_entry (
    id bigint primary key,
    feed_id bigint not null references watched_feed,
    guid_hash varchar(64) not null,
    address_hash varchar(64),
    state_hash varchar(64) not null,
    title varchar(500) not null,
    outcome varchar(20) not null,
    reason varchar(500),
    attempts integer not null,
    article_id bigint references article,
    at timestamp(6) with time zone not null,
    constraint feed_entry_once unique (feed_id, guid_hash)
);
create index feed_entry_address on feed_entry (feed_id, address_hash);
create index feed_entry_at on feed_entry (feed_id, at);
create index feed_entry_article on feed_entry (article_id);
