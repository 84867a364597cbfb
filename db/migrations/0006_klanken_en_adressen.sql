-- What sounds alike and what is the same address: for finding somebody who is known already. All three extensions are "trusted".
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists fuzzystrmatch;
--> statement-breakpoint
-- unaccent is only "stable", because its rules could be changed; nobody does.
create function zonder_accenten(tekst text) returns text language sql immutable strict parallel safe
return lower(unaccent('unaccent'::regdictionary, tekst));
--> statement-breakpoint
-- The words in a name that tell something: not "van" or "de", not an initial.
create function naam_woorden(naam text) returns text[] language sql immutable strict parallel safe
return (
  select coalesce(array_agg(distinct woord), '{}')
  from regexp_split_to_table(replace(zonder_accenten(naam), 'ij', 'y'), '[^[:alpha:]]+') as woord
  where length(woord) > 1 and woord <> all ('{van,von,de,den,der,het,ten,ter,te,el,al,ben,bint,la,le,da,dos,di,gezin,familie,fam,mevrouw,mevr,mw,meneer,dhr,heer,en}')
);
--> statement-breakpoint
-- How words sound: two ways of listening, since each hears something else. Short words all sound alike (Dam, Tim): those are compared as they are.
create function klanken(woorden text[]) returns text[] language sql immutable strict parallel safe
return (
  select coalesce(array_agg(distinct klank), '{}')
  from unnest(woorden) as woord
  cross join lateral (
    select unnest(daitch_mokotoff(woord)) union all select dmetaphone(woord) union all select dmetaphone_alt(woord)
  ) as k(klank)
  where length(woord) > 3 and klank <> ''
);
--> statement-breakpoint
-- A house in a street of a place, and a house of a postcode: two addresses are the same when one of the two is. Without a number there is none.
create function adres_sleutels(adres text, plaats text) returns text[] language sql immutable parallel safe
return (
  select array_remove(array[
    case when straat ~ '[0-9]' and stad <> '' then regexp_replace(straat, '[^a-z0-9]', '', 'g') || '|' || stad end,
    case when code <> '' and nummer <> '' then code || '|' || nummer end
  ], null)
  from (select zonder_accenten(coalesce(adres, '')) as a, zonder_accenten(coalesce(plaats, '')) as p) as ruw
  cross join lateral (
    select regexp_replace(coalesce(substring(a || ' ' || p from '\m[1-9][0-9]{3}\s?[a-z]{2}\M'), ''), '\s', '') as code,
      regexp_replace(regexp_replace(a, '\m[1-9][0-9]{3}\s?[a-z]{2}\M', ''), 'str\.?(?=\s*[0-9])', 'straat') as straat,
      regexp_replace(regexp_replace(p, '\m[1-9][0-9]{3}\s?[a-z]{2}\M', ''), '[^a-z]', '', 'g') as kaal
  ) as delen
  cross join lateral (
    select coalesce(regexp_replace(substring(straat from '\s([0-9].*)$'), '[^a-z0-9]', '', 'g'), '') as nummer,
      case kaal when 'denbosch' then 'shertogenbosch' when 'denhaag' then 'sgravenhage' else kaal end as stad
  ) as klaar
);
--> statement-breakpoint
create sequence vraagvooraf_nummer;
