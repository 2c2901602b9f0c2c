"""Every table of the first version, and the one counter that there is. What each column is for stands in tables.py."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "counters",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counters")),
    )
    op.create_table(
        "erasures",
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_erasures")),
    )
    op.create_table(
        "organisations",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("slug", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("readers", sa.String(length=200), nullable=False),
        sa.Column("languages", sa.String(length=120), nullable=False),
        sa.Column("answer_days", sa.String(length=20), nullable=False),
        sa.Column("absent_from", sa.Date(), nullable=True),
        sa.Column("absent_to", sa.Date(), nullable=True),
        sa.Column("replacement_id", sa.String(length=32), nullable=True),
        sa.Column("retention_days", sa.Integer(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["replacement_id"], ["organisations.id"], name=op.f("fk_organisations_replacement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sa.UniqueConstraint("slug", name=op.f("uq_organisations_slug")),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("name_key", sa.String(length=80), nullable=False),
        sa.Column("session_number", sa.Integer(), nullable=False),
        sa.Column("public", sa.LargeBinary(length=32), nullable=True),
        sa.Column("public_mark", sa.LargeBinary(length=32), nullable=True),
        sa.Column("locked_secret", sa.LargeBinary(), nullable=True),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=True),
        sa.Column("passes", sa.Integer(), nullable=False),
        sa.Column("memory", sa.Integer(), nullable=False),
        sa.Column("sealed_totp", sa.LargeBinary(), nullable=True),
        sa.Column("totp_step", sa.BigInteger(), nullable=False),
        sa.Column("invitation", sa.LargeBinary(length=32), nullable=True),
        sa.Column("invited_until", sa.Date(), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("name_key", name=op.f("uq_staff_name_key")),
    )
    op.create_table(
        "tombstones",
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_tombstones")),
    )
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lookup", sa.LargeBinary(length=32), nullable=False),
        sa.Column("derivation", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("claimed_by", sa.String(length=32), nullable=True),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("keep_until", sa.Date(), nullable=False),
        sa.Column("last_sequence", sa.Integer(), nullable=False),
        sa.Column("read_sequence", sa.Integer(), nullable=False),
        sa.Column("waiting_number", sa.BigInteger(), nullable=True),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("header_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["claimed_by"], ["staff.id"], name=op.f("fk_conversations_claimed_by")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_conversations_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint("lookup", name=op.f("uq_conversations_lookup")),
    )
    op.create_index(
        "ix_conversations_inbox", "conversations", ["organisation_id", "status", "waiting_number"], unique=False
    )
    op.create_index("ix_conversations_keep_until", "conversations", ["keep_until"], unique=False)
    op.create_table(
        "figures",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=op.f("fk_figures_organisation_id")),
        sa.PrimaryKeyConstraint("month", "organisation_id", name=op.f("pk_figures")),
    )
    op.create_table(
        "membership_keys",
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("secret_box", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_membership_keys_organisation_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_membership_keys_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "organisation_id", "version", name=op.f("pk_membership_keys")),
    )
    op.create_table(
        "memberships",
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=op.f("fk_memberships_organisation_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_memberships_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "organisation_id", name=op.f("pk_memberships")),
    )
    op.create_table(
        "organisation_keys",
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("public", sa.LargeBinary(length=32), nullable=False),
        sa.Column("recovery_public", sa.LargeBinary(length=32), nullable=True),
        sa.Column("recovery_box", sa.LargeBinary(), nullable=True),
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_organisation_keys_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "version", name=op.f("pk_organisation_keys")),
    )
    op.create_table(
        "routes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=20), nullable=True),
        sa.Column("region", sa.String(length=20), nullable=True),
        sa.Column("locale", sa.String(length=8), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=op.f("fk_routes_organisation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routes")),
    )
    op.create_table(
        "boxes",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("recipient_id", sa.String(length=32), nullable=False),
        sa.Column("key_version", sa.Integer(), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_boxes_conversation_id")),
        sa.PrimaryKeyConstraint("conversation_id", "recipient_id", "key_version", name=op.f("pk_boxes")),
    )
    op.create_table(
        "messages",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("repeat", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_messages_conversation_id")),
        sa.PrimaryKeyConstraint("conversation_id", "sequence", name=op.f("pk_messages")),
        sa.UniqueConstraint("conversation_id", "repeat", name=op.f("uq_messages_conversation_id")),
    )
    op.create_table(
        "notes",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("repeat", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_notes_conversation_id")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=op.f("fk_notes_organisation_id")),
        sa.PrimaryKeyConstraint("conversation_id", "organisation_id", "sequence", name=op.f("pk_notes")),
        sa.UniqueConstraint("conversation_id", "organisation_id", "repeat", name=op.f("uq_notes_conversation_id")),
    )
    op.create_table(
        "participants",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("consent", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_participants_conversation_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_participants_organisation_id")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "organisation_id", name=op.f("pk_participants")),
    )
    op.create_table(
        "staff_boxes",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("key_version", sa.Integer(), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_staff_boxes_conversation_id")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=op.f("fk_staff_boxes_organisation_id")),
        sa.PrimaryKeyConstraint("conversation_id", "organisation_id", "key_version", name=op.f("pk_staff_boxes")),
    )
    op.create_table(
        "staff_headers",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_staff_headers_conversation_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_staff_headers_organisation_id")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "organisation_id", name=op.f("pk_staff_headers")),
    )
    op.execute("INSERT INTO counters (name, value) VALUES ('waiting', 0)")
