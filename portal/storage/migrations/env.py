"""Run by Alembic: every migration in one transaction, on the engine that it is handed."""

from alembic import context

from portal.storage.tables import metadata

with context.config.attributes["engine"].connect() as connection:
    context.configure(connection=connection, target_metadata=metadata, compare_type=True)
    with context.begin_transaction():
        if connection.dialect.name == "sqlite":
            # The driver begins no transaction by itself here: without this a failed migration would stay half done.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        context.run_migrations()
    connection.commit()
