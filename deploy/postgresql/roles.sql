-- Schemas and roles of the two services: a schema each, with an owner that migrates it and a runtime role
-- that reads and writes rows and nothing else. Run by a superuser inside the database of Ibid, at every start:
-- each statement may be repeated. The caller replaces ${web_owner_password}, ${web_app_password},
-- ${quiz_owner_password} and ${quiz_app_password}, which hold letters, digits, '-' and '_' only.

do $$
declare
  name text;
begin
  foreach name in array array['web_owner', 'web_app', 'quiz_owner', 'quiz_app'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format('alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', name);
  end loop;
end
$$;

alter role web_owner password '${web_owner_password}';
alter role web_app password '${web_app_password}';
alter role quiz_owner password '${quiz_owner_password}';
alter role quiz_app password '${quiz_app_password}';

-- Nobody enters by being nobody in particular.
revoke all on schema public from public;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to web_owner, web_app, quiz_owner, quiz_app', current_database());
end
$$;

create schema if not exists web authorization web_owner;
create schema if not exists quiz authorization quiz_owner;

revoke all on schema web, quiz from public;
grant usage on schema web to web_app;
grant usage on schema quiz to quiz_app;

alter role web_owner set search_path = web;
alter role web_app set search_path = web;
alter role quiz_owner set search_path = quiz;
alter role quiz_app set search_path = quiz;

-- Tables to come belong to the owner and are open to the runtime role; a migration takes back what an
-- append-only table must not allow (`revoke update, delete on audit from web_app`).
alter default privileges for role web_owner in schema web
  grant select, insert, update, delete on tables to web_app;
alter default privileges for role web_owner in schema web
  grant usage, select on sequences to web_app;
alter default privileges for role quiz_owner in schema quiz
  grant select, insert, update, delete on tables to quiz_app;
alter default privileges for role quiz_owner in schema quiz
  grant usage, select on sequences to quiz_app;
