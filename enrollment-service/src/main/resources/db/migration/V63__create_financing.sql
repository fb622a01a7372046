-- Who pays how much for a member of a segment and class, a head and month or of her pay; valid_from null: always.
create table tariff (
    segment     varchar(20)  not null,
    class_right varchar(3),
    payer       varchar(20)  not null,
    rupiah      bigint,
    percent     numeric(5, 2),
    pay_ceiling bigint,
    valid_from  date,
    valid_to    date,
    source      varchar(300) not null,
    note        varchar(500),
    constraint tariff_key unique nulls not distinct (segment, class_right, payer, valid_from),
    constraint tariff_validity_check check (valid_from <= valid_to),
    constraint tariff_amount_check check ((rupiah is null) <> (percent is null)),
    constraint tariff_ceiling_check check (pay_ceiling is null or percent is not null)
);

-- What a local government agreed to pay for: how many people, up to which sum a year, what it owes and asked for.
create table agreement (
    region         varchar(13)  not null,
    number         varchar(100),
    quota          bigint,
    budget_rupiah  bigint,
    arrears_rupiah bigint,
    arrears_on     date,
    paid_to        date,
    requested_on   date,
    valid_from     date         not null,
    valid_to       date,
    source         varchar(300) not null,
    note           varchar(500),
    constraint agreement_key unique (region, valid_from),
    constraint agreement_validity_check check (valid_from <= valid_to),
    constraint agreement_arrears_check check ((arrears_rupiah is null) = (arrears_on is null))
);
grant select, insert, update, delete on tariff, agreement to ${app};
