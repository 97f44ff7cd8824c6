-- What a story's claims are found by is a log that is only appended, one or two rows an article, and is read into memory.
drop table posting;
drop table term_count;
create table story_entry (
    story_id bigint not null references story,
    number integer not null,
    stamp bigint not null,
    entry bytea not null,
    primary key (story_id, number)
);

-- Every story with articles has its log made by grouping it anew.
delete from regrouping where finished_at is null or id < 0;
insert into regrouping (id, story_id, who, started_at, counting, reached, done, articles)
select -s.id, s.id, 'crosscheck', current_timestamp, true, 0, 0,
    (select count(*) from article a where a.story_id = s.id)
from story s where exists (select 1 from article a where a.story_id = s.id);
