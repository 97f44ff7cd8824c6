-- Why a passage was left out of an article's text.
alter table passage add column reason varchar(20);
