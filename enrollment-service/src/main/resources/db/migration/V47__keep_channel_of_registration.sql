-- A point may get another channel; people who came through it before keep theirs, so that channel has to stay too.
-- not valid: a channel that is gone already must not keep the service from starting.
alter table registration add constraint registration_channel_fkey foreign key (channel_code) references channel (code)
    not valid;
