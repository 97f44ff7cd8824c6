-- Comparing asks of old claims only which article they stand in: this index alone answers it, where the row would bring the text.
create index article_version_article on article_version (id, article_id);
