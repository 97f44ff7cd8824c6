-- What is asked for in the order of its ids has them drawn one by one: of two nodes that draw fifty each, the later row may have
-- the smaller id. (A PostgreSQL has no rows yet when this runs.)
alter sequence story_seq increment by 1;
alter sequence article_seq increment by 1;
alter sequence article_version_seq increment by 1;
alter sequence claim_fate_seq increment by 1;
alter sequence bond_seq increment by 1;
alter sequence departure_seq increment by 1;
alter sequence sign_off_seq increment by 1;
alter sequence evidence_seq increment by 1;
alter sequence reply_seq increment by 1;
alter sequence history_seq increment by 1;
