-- An article may go back to the words of an earlier version. The constraint has the name that each database gave it.
alter table article_version drop constraint if exists article_version_story_id_outlet_id_sha256_key;
alter table article_version drop constraint if exists constraint_ded17;
