-- Grouping a story anew walks its versions in order, a few at a time.
create index article_version_story on article_version (story_id, id);
