-- The groups of a story in the order of their list, so that no page sorts all to show a few.
create index claim_group_queue on claim_group (story_id, urgency, source_count desc, id);
drop index claim_group_urgency;
