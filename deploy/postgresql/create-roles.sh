#!/usr/bin/env bash
# Run by the PostgreSQL image when its data directory is made: the same files that the launcher runs, their
# placeholders filled from the environment.
set -euo pipefail
fill() {
  sed -e "s/\${web_owner_password}/$web_owner_password/g" -e "s/\${web_app_password}/$web_app_password/g" \
      -e "s/\${quiz_owner_password}/$quiz_owner_password/g" -e "s/\${quiz_app_password}/$quiz_app_password/g" \
      -e "s/\${keycloak_password}/$keycloak_password/g" "$1"
}
for file in roles keycloak; do
  fill "/docker-entrypoint-initdb.d/sql/$file.sql" | psql -v ON_ERROR_STOP=1 --username postgres --dbname "$POSTGRES_DB"
done
