-- Keycloak's own corner of the same PostgreSQL: a schema that only its role can enter. Run after roles.sql,
-- at every start. The caller replaces ${keycloak_password}.

do $$
begin
  if not exists (select from pg_roles where rolname = 'keycloak') then
    create role keycloak;
  end if;
  alter role keycloak login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  execute format('grant connect on database %I to keycloak', current_database());
end
$$;

alter role keycloak password '${keycloak_password}';
create schema if not exists keycloak authorization keycloak;
revoke all on schema keycloak from public;
alter role keycloak set search_path = keycloak;
