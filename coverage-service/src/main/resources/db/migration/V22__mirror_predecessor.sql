-- The code that an area had before it got this one; null where none.
alter table region add column predecessor varchar(13);
-- What was read before lacks it, and would not be sent again in the same state.
update region_mirror set etag = null;
