-- As whom a person signs in at the newsroom's own sign-in: OpenID Connect's issuer and subject, together and never by a name or an
-- e-mail address, which others can come by.
alter table person add column issuer varchar(500);
alter table person add column subject varchar(255);
alter table person add constraint person_identity unique (issuer, subject);
