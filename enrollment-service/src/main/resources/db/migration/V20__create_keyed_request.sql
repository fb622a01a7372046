-- What a repeated write is known by. The body itself is not here, only a keyed hash of it.
create table keyed_request (
    user_name   varchar(255) not null,
    route       varchar(100) not null,
    request_key varchar(100) not null,
    body_mac    bytea        not null,
    resource_id uuid         not null,
    created_at  timestamptz  not null,
    constraint keyed_request_pkey primary key (user_name, route, request_key)
);
create index keyed_request_created_idx on keyed_request (created_at);
grant select, insert, delete on keyed_request to ${app};
