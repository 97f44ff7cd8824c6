-- Statements and figures are put under keys of their own: every story with articles has its log made by grouping it anew.
delete from story_entry;
delete from regrouping where finished_at is null or id < 0;
insert into regrouping (id, story_id, who, started_at, counting, reached, done, articles)
select -s.id, s.id, 'crosscheck', current_timestamp, true, 0, 0,
    (select count(*) from article a where a.story_id = s.id)
from story s where exists (select 1 from article a where a.story_id = s.id);
