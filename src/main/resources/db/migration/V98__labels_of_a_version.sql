-- Nothing refers to a single label, and a row for each was a third of the rows that an import wrote: they stand in one text of
-- their version, a line for each with its start, end, kind and meaning, if any; in that a backslash is written \\ and a line end
-- \n.
alter table article_version add column labels text default '' not null;
update article_version set labels = coalesce((
    select string_agg(
        start_offset || ' ' || end_offset || ' ' || kind
            || coalesce(' ' || replace(replace(meaning, '\', '\\'), chr(10), '\n'), ''),
        chr(10) order by id)
    from label where version_id = article_version.id), '');
drop table label;
drop sequence label_seq;
