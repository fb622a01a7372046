-- An area that others were merged into names them all, with a space between.
alter table region alter column predecessor type varchar(200);
