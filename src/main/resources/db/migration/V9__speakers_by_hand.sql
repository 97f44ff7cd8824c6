-- The speaker as the claim's own article names them; which of the speaker's spellings it is.
alter table claim add column speaker_named varchar(300);

-- Whether a person put spellings together or took them apart; then comparing goes by the speaker's name here.
alter table speaker add column by_hand boolean default false not null;

-- Two speakers that a person called different people, whatever their names.
create sequence parting_seq increment by 50;
create table parting (
    id bigint primary key,
    story_id bigint not null references story,
    first_id bigint not null references speaker,
    second_id bigint not null references speaker,
    unique (first_id, second_id)
);
create index parting_story on parting (story_id);
