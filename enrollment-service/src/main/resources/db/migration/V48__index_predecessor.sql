-- Whether a code at the beginning of a NIK was ever that of an area is asked with every registration.
create index region_predecessor_idx on region (predecessor);
