-- Grouping a whole story anew, article by article: how far it is, so that it can stop and go on, on any node.
create sequence regrouping_seq increment by 50;
create table regrouping (
    id bigint primary key,
    story_id bigint not null references story,
    who varchar(100) not null,
    started_at timestamp(6) with time zone not null,
    stopped_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    counting boolean not null,
    reached bigint not null,
    done integer not null,
    articles integer not null
);
create index regrouping_story on regrouping (story_id, id);

-- Stories from before V20 have lost their postings and counts.
insert into regrouping (id, story_id, who, started_at, counting, reached, done, articles)
select -s.id, s.id, 'crosscheck', current_timestamp, true, 0, 0,
    (select count(*) from article a where a.story_id = s.id)
from story s where exists (select 1 from article a where a.story_id = s.id);
