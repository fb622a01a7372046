-- Ways to register and their points. The rows are reference data that the domain needs: without a point nobody registers.
create table channel (
    code    varchar(30)  not null,
    name_id varchar(100) not null,
    name_en varchar(100) not null,
    constraint channel_pkey primary key (code)
);

-- region_code has no foreign key: the areas are loaded after the migrations.
create table channel_point (
    code         varchar(40)  not null,
    channel_code varchar(30)  not null,
    name         varchar(150) not null,
    region_code  varchar(13)  not null,
    constraint channel_point_pkey primary key (code),
    constraint channel_point_channel_fkey foreign key (channel_code) references channel (code)
);
create index channel_point_channel_idx on channel_point (channel_code, code);

insert into channel (code, name_id, name_en) values ('DROPBOX_FKTP', 'Dropbox di FKTP', 'Dropbox at clinics');
insert into channel_point (code, channel_code, name, region_code)
values ('DROPBOX_FKTP_BANYUASIN', 'DROPBOX_FKTP', 'Dropbox FKTP Banyuasin', '16.07');

grant select on channel, channel_point to ${app};
