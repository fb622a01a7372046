-- First day on which an edition is not to be used any more; null while it is.
alter table edition add column withdrawn_on date, add column withdrawal_note varchar(500);
