create table holiday (
    day    date         not null,
    name   varchar(150) not null,
    kind   varchar(20)  not null,
    source varchar(300) not null,
    note   varchar(500),
    constraint holiday_pkey primary key (day, name),
    constraint holiday_kind_check check (kind in ('NATIONAL', 'COLLECTIVE_LEAVE', 'ELECTION', 'REVOKED'))
);
grant select, insert, update, delete on holiday to ${app};
