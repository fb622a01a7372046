-- request_key holds a keyed hash in hex, never the client's own text, which may be a number of a person.
delete from keyed_request;
alter table keyed_request add constraint keyed_request_key_check check (request_key ~ '^[0-9a-f]{64}$');
