-- Nothing is stored yet: a briefing is a draft made on request. The database is here for the archive of issued briefings;
-- until it exists the application role may connect and look, and nobody but the owner may create anything.
revoke create on schema public from public;
grant usage on schema public to ${app};
