-- A report may name areas without printing how many they are.
alter table published_figure drop constraint published_figure_qualifier_ck;
alter table published_figure add constraint published_figure_qualifier_ck check (qualifier in ('ABOUT', 'AT_LEAST', 'NAMED'));
