-- Each row of history carries the hash of the row before it: whoever changes one breaks the chain after it. One head row,
-- locked while a row is added, keeps the chain from forking. Rows from before the chain have no place in it.
alter table history add column place bigint;
alter table history add column hash varchar(64);
create unique index history_place on history (place);

create table history_head (
    id bigint primary key,
    place bigint not null,
    hash varchar(64) not null
);
insert into history_head (id, place, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
