-- Who looks after what: one of group, speaker and article is given.
create sequence assignment_seq increment by 50;
create table assignment (
    id bigint primary key,
    story_id bigint not null references story,
    person_id bigint not null references person,
    group_id bigint references claim_group,
    speaker_id bigint references speaker,
    article_id bigint references article,
    given_by varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index assignment_person on assignment (person_id, story_id);
create index assignment_group on assignment (group_id);
create index assignment_story on assignment (story_id);

-- What people say to each other about a group: a thread is a first comment and its answers.
create sequence comment_seq increment by 50;
create table comment (
    id bigint primary key,
    story_id bigint not null references story,
    group_id bigint not null references claim_group,
    thread_id bigint references comment,
    person_id bigint not null references person,
    text text not null,
    created_at timestamp(6) with time zone not null,
    resolved_at timestamp(6) with time zone,
    resolved_by varchar(100),
    token varchar(40) not null,
    unique (person_id, token)
);
create index comment_group on comment (group_id, id);

create sequence mention_seq increment by 50;
create table mention (
    id bigint primary key,
    comment_id bigint not null references comment,
    person_id bigint not null references person,
    unique (comment_id, person_id)
);
create index mention_person on mention (person_id, id);

-- Who closed a story, and who opened it again and why.
create sequence sign_off_seq increment by 50;
create table sign_off (
    id bigint primary key,
    story_id bigint not null references story,
    person_id bigint not null references person,
    note text not null,
    created_at timestamp(6) with time zone not null,
    reopened_at timestamp(6) with time zone,
    reopened_by bigint references person,
    reason text
);
create index sign_off_story on sign_off (story_id, id);
