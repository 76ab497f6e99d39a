"""The only place with SQL: peewee rows in, frozen records out."""
