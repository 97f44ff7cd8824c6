-- H2 gives a foreign key an index of its own unless one of just its column is there; where that came later or had another column
-- too, each row of an article was written into two. An article's claims and labels are few enough to be put in order when read.
-- Made anew, a key takes the index that is there. The names of the keys are those that H2 and PostgreSQL gave.
alter table label drop constraint if exists constraint_44d;
alter table label drop constraint if exists label_version_id_fkey;
drop index label_version;
create index label_version on label (version_id);
alter table label add constraint label_version_id_fkey foreign key (version_id) references article_version;

alter table claim drop constraint if exists constraint_3d3;
alter table claim drop constraint if exists claim_version_id_fkey;
drop index claim_version;
create index claim_version on claim (version_id);
alter table claim add constraint claim_version_id_fkey foreign key (version_id) references article_version;

alter table comparison drop constraint if exists constraint_ea94;
alter table comparison drop constraint if exists comparison_second_id_fkey;
alter table comparison add constraint comparison_second_id_fkey foreign key (second_id) references claim;
