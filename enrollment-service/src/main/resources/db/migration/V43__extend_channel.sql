-- Channels and points get their days, segments and sources, and are loaded from now on. Empty segments: all those of the
-- channel; seen_on: the day of the report that names it, where its first day is not known.
alter table channel
    add column information_only boolean not null default false,
    add column segments text[] not null default '{PBPU}',
    add column valid_from date,
    add column valid_to date,
    add column seen_on date,
    add column source varchar(300) not null default 'ANTARA Sumsel, September 2023',
    add column note varchar(500);
alter table channel
    alter column information_only drop default,
    alter column segments drop default,
    alter column source drop default,
    add constraint channel_segments_check
        check (segments <@ array['PBI_APBN', 'PBPU_PEMDA', 'PPU_PN', 'PPU_BU', 'PBPU', 'BP']),
    add constraint channel_validity_check check (valid_from <= valid_to);

-- name is the one in Indonesian.
alter table channel_point
    add column kind varchar(20) not null default 'DROPBOX',
    add column name_en varchar(150) not null default 'Clinic dropbox Banyuasin',
    add column place varchar(200),
    add column contact varchar(100),
    add column segments text[] not null default '{PBPU}',
    add column information_only boolean not null default false,
    add column valid_from date,
    add column valid_to date,
    add column seen_on date,
    add column source varchar(300) not null default 'ANTARA Sumsel, September 2023',
    add column note varchar(500);
alter table channel_point
    alter column kind drop default,
    alter column name_en drop default,
    alter column segments drop default,
    alter column information_only drop default,
    alter column source drop default,
    add constraint channel_point_kind_check check (kind in ('OFFICE', 'CALL_CENTRE', 'CHAT', 'APP', 'WEBSITE',
        'MOBILE_UNIT', 'DROPBOX', 'COMPANY', 'PARTNER', 'OTHER')),
    add constraint channel_point_segments_check
        check (segments <@ array['PBI_APBN', 'PBPU_PEMDA', 'PPU_PN', 'PPU_BU', 'PBPU', 'BP']),
    add constraint channel_point_validity_check check (valid_from <= valid_to);

grant insert, update, delete on channel, channel_point to ${app};
