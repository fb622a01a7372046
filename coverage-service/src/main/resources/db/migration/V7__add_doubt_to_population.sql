alter table population add column doubt varchar(300);
