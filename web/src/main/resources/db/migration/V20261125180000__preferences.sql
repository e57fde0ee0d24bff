-- How somebody wants pages to look and sound, on every device that they sign in on.
create table preferences (
  person uuid primary key references person,
  theme text not null check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
  size text not null check (size in ('SMALL', 'NORMAL', 'LARGE', 'LARGER', 'LARGEST')),
  spacing text not null check (spacing in ('NORMAL', 'WIDE', 'WIDER')),
  typeface text not null check (typeface in ('SERIF', 'SANS', 'PLAIN')),
  language text not null check (language in ('SYSTEM', 'EN', 'DE')),
  pace text not null check (pace in ('SLOWER', 'SLOW', 'NORMAL', 'FAST', 'FASTER')),
  changed_at timestamptz not null
);
