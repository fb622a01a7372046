-- Figures that others printed, each from one data revision until another.
create table published_figure (
    id uuid not null default gen_random_uuid(),
    code varchar(40) not null,
    scope varchar(20) not null,
    indicator varchar(20) not null,
    segment varchar(10),
    as_of date not null,
    as_of_grain varchar(5) not null,
    value numeric not null,
    unit varchar(11) not null,
    step numeric not null,
    qualifier varchar(8),
    bound numeric,
    areas varchar(1000) not null,
    label_id varchar(200),
    label_en varchar(200),
    report varchar(40) not null,
    reported_on date,
    source varchar(300) not null,
    speaker varchar(200),
    note varchar(500),
    since_revision bigint not null,
    until_revision bigint,
    origin_revision bigint,
    constraint published_figure_pk primary key (id),
    constraint published_figure_indicator_ck check (indicator in ('CAKUPAN', 'KEAKTIFAN', 'KETIDAKAKTIFAN',
        'CAKUPAN_SEHARUSNYA', 'TERDAFTAR', 'AKTIF', 'TIDAK_AKTIF', 'BELUM_TERDAFTAR', 'PENDUDUK', 'WILAYAH',
        'WILAYAH_DI_ATAS', 'WILAYAH_DI_BAWAH', 'LAIN')),
    constraint published_figure_segment_ck check (segment in ('PBI_APBN', 'PBPU_PEMDA', 'PPU_PN', 'PPU_BU', 'PBPU', 'BP')),
    constraint published_figure_as_of_grain_ck check (as_of_grain in ('DAY', 'MONTH', 'YEAR')),
    constraint published_figure_value_ck check (value >= 0),
    constraint published_figure_unit_ck check (unit in ('PERCENT', 'PEOPLE', 'AREAS', 'VISITS', 'MONTHS', 'DAYS',
        'INSTALMENTS', 'NUMBER')),
    constraint published_figure_step_ck check (step > 0),
    constraint published_figure_qualifier_ck check (qualifier in ('ABOUT', 'AT_LEAST')),
    constraint published_figure_bound_ck check ((bound is not null) = (indicator in ('WILAYAH_DI_ATAS', 'WILAYAH_DI_BAWAH'))),
    constraint published_figure_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint published_figure_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint published_figure_until_revision_ck check (until_revision > since_revision)
);
create unique index published_figure_in_force_uq on published_figure (code) where until_revision is null;
create index published_figure_scope_ix on published_figure (scope, as_of);
create index published_figure_as_of_ix on published_figure (as_of);

grant select, insert, update (until_revision) on published_figure to ${app};
