-- A page of a story tells its reader which of their own acts they did last; without this, whoever has done nothing there yet
-- has all of the story's history searched.
create index history_who on history (story_id, who, id);
