-- A comparison's story is that of its claims: said once more, it cost each comparison a look at the story and a place in an index.
alter table comparison drop column story_id;
