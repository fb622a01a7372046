-- The code that an area had before it got this one, or those of the areas that were merged into it, with a space between; null where none.
alter table region add column predecessor varchar(200);
-- What was read before lacks it, and would not be sent again in the same state.
update region_mirror set etag = null;
