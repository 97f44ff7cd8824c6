-- The same on H2 (regular mode) and PostgreSQL. Keys come from sequences that hand out fifty at a time; times are UTC
-- to the microsecond; an article's text is never changed, a review never overwritten.

create sequence story_seq increment by 50;
create sequence outlet_seq increment by 50;
create sequence article_seq increment by 50;
create sequence article_version_seq increment by 50;
create sequence speaker_seq increment by 50;
create sequence speaker_spelling_seq increment by 50;
create sequence claim_group_seq increment by 50;
create sequence claim_seq increment by 50;
create sequence comparison_seq increment by 50;
create sequence label_seq increment by 50;
create sequence review_seq increment by 50;
create sequence history_seq increment by 50;

create table story (
    id bigint primary key,
    title varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    version integer not null
);

create table outlet (
    id bigint primary key,
    name varchar(200) not null unique
);

create table article (
    id bigint primary key,
    story_id bigint not null references story,
    outlet_id bigint not null references outlet,
    title varchar(500) not null,
    byline varchar(500),
    address varchar(2000),
    credit varchar(1000),
    published date,
    created_at timestamp(6) with time zone not null
);
create index article_story on article (story_id, id);

-- Story and outlet stand here again so that the database itself keeps the same text of one outlet from entering twice.
create table article_version (
    id bigint primary key,
    article_id bigint not null references article,
    story_id bigint not null references story,
    outlet_id bigint not null references outlet,
    number integer not null,
    text text not null,
    sha256 varchar(64) not null,
    notices text not null,
    source text not null,
    imported_at timestamp(6) with time zone not null,
    unique (story_id, outlet_id, sha256),
    unique (article_id, number)
);
create index article_version_text on article_version (story_id, sha256);

create table speaker (
    id bigint primary key,
    story_id bigint not null references story,
    name varchar(300) not null,
    kind varchar(20) not null,
    gender varchar(20) not null,
    role varchar(500)
);
create index speaker_story on speaker (story_id, name);

create table speaker_spelling (
    id bigint primary key,
    speaker_id bigint not null references speaker,
    story_id bigint not null references story,
    spelling varchar(300) not null,
    name_key varchar(300) not null,
    reason varchar(500) not null,
    unique (story_id, spelling)
);
create index speaker_spelling_key on speaker_spelling (story_id, name_key);
create index speaker_spelling_speaker on speaker_spelling (speaker_id);

create table claim_group (
    id bigint primary key,
    story_id bigint not null references story,
    kind varchar(20) not null,
    title varchar(300) not null,
    proposal varchar(20) not null,
    urgency integer not null,
    source_count integer not null,
    origin_count integer not null,
    origins text not null,
    verdict varchar(20),
    reviewed_at timestamp(6) with time zone,
    members_changed_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null
);
create index claim_group_urgency on claim_group (story_id, urgency, id);

create table claim (
    id bigint primary key,
    story_id bigint not null references story,
    version_id bigint not null references article_version,
    group_id bigint references claim_group,
    kind varchar(20) not null,
    start_offset integer not null,
    end_offset integer not null,
    exact text not null,
    prefix text not null,
    suffix text not null,
    rule varchar(100) not null,
    confidence double precision not null,
    speaker_id bigint references speaker,
    speaker_as_written varchar(500),
    speaker_role varchar(500),
    cue varchar(500),
    relayed_by varchar(500),
    low numeric(60, 20),
    high numeric(60, 20),
    modifier varchar(20),
    unit varchar(300),
    noun varchar(500),
    as_of_first date,
    as_of_last date,
    as_of_origin varchar(20),
    attributed_to varchar(300),
    detail text,
    retired_at timestamp(6) with time zone
);
create index claim_group_members on claim (group_id);
create index claim_version on claim (version_id, start_offset);
create index claim_speaker on claim (speaker_id);
create index claim_story on claim (story_id, id);

-- Under which keys (hashes of story and key) claims may meet. A key that grew too common keeps one row with claim 0
-- and is looked up no more.
create table claim_key (
    posting bigint not null,
    claim_id bigint not null,
    primary key (posting, claim_id)
);

-- In how many articles of a story each term occurs: what all of them say tells nothing.
create table story_term (
    story_id bigint not null references story,
    term varchar(100) not null,
    articles integer not null,
    primary key (term, story_id)
);

-- What the engine proposes for two claims that it takes to be about the same thing.
create table comparison (
    id bigint primary key,
    story_id bigint not null references story,
    first_id bigint not null references claim,
    second_id bigint not null references claim,
    label varchar(20) not null,
    score double precision not null,
    reasons text not null,
    unique (first_id, second_id)
);
create index comparison_second on comparison (second_id);

-- What is found and labelled but is no claim: names, dates, times, ordinals, years, scores.
create table label (
    id bigint primary key,
    version_id bigint not null references article_version,
    kind varchar(20) not null,
    start_offset integer not null,
    end_offset integer not null,
    meaning varchar(500)
);
create index label_version on label (version_id, start_offset);

create table review (
    id bigint primary key,
    group_id bigint not null references claim_group,
    verdict varchar(20) not null,
    note text not null,
    reviewer varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    group_version integer not null,
    unique (group_id, group_version)
);

-- The claims that a decision was about, as the reviewer saw them.
create table review_claim (
    review_id bigint not null references review,
    claim_id bigint not null references claim,
    primary key (review_id, claim_id)
);
create index review_claim_claim on review_claim (claim_id);

create table history (
    id bigint primary key,
    story_id bigint references story,
    at timestamp(6) with time zone not null,
    who varchar(100) not null,
    action varchar(50) not null,
    subject varchar(100) not null,
    before_state text,
    after_state text
);
create index history_story on history (story_id, id);
create index history_subject on history (subject, id);
