"""Every table and every column, each with the reason why it may be kept.

Nothing here names a visitor. What a visitor wrote, chose or did at an exact time is ciphertext, padded to a few
sizes. docs/data-inventory.md is generated from the comments.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ID = String(32)
"""128 random bits in hexadecimal. No id is ever used again."""

organisations = Table(
    "organisations",
    metadata,
    Column("id", ID, primary_key=True, comment="Random; names nobody."),
    Column("slug", String(40), nullable=False, unique=True, comment="Short public name for commands."),
    Column("name", String(120), nullable=False, comment="Public name, shown on the contact page."),
    Column("readers", String(200), nullable=False, comment="Who reads, as the organisation wants it shown."),
    Column("languages", String(120), nullable=False, comment="Locales it answers in, shown on the contact page."),
    Column("answer_days", String(20), nullable=False, comment="Weekdays on which it answers, shown to visitors."),
    Column("absent_from", Date, comment="First day of an announced absence, shown to visitors."),
    Column("absent_to", Date, comment="Last day of that absence."),
    Column("replacement_id", ID, ForeignKey("organisations.id"), comment="Who answers during the absence."),
    Column("retention_days", Integer, nullable=False, comment="How long a silent conversation is kept."),
    Column("is_default", Boolean, nullable=False, comment="Receives what no route sends elsewhere."),
)

organisation_keys = Table(
    "organisation_keys",
    metadata,
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Whose key."),
    Column("version", Integer, nullable=False, comment="Counts the organisation's pairs; boxes name it."),
    Column("public", LargeBinary(32), nullable=False, comment="Public half: seals, opens nothing."),
    Column("recovery_public", LargeBinary(32), comment="Public half of the recovery key: seals, opens nothing."),
    Column("recovery_box", LargeBinary, comment="Secret half, sealed to the recovery key that is kept on paper."),
    Column("mark", LargeBinary(32), nullable=False, comment="Keyed hash of both public halves: a swapped one is seen."),
    PrimaryKeyConstraint("organisation_id", "version"),
)

routes = Table(
    "routes",
    metadata,
    Column("id", ID, primary_key=True, comment="Random; names nobody."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Where the rule sends."),
    Column("position", Integer, nullable=False, comment="Order among rules of equal weight."),
    Column("topic", String(20), comment="A rule's condition, set by the operator; no visitor's choice."),
    Column("region", String(20), comment="A rule's condition, set by the operator; no visitor's choice."),
    Column("locale", String(8), comment="A rule's condition, set by the operator; no visitor's choice."),
)

staff = Table(
    "staff",
    metadata,
    Column("id", ID, primary_key=True, comment="Random."),
    Column("name", String(80), nullable=False, comment="The name a staff member signs in with; may be a first name."),
    Column("name_key", String(80), nullable=False, unique=True, comment="The name folded, so that twins are refused."),
    Column("session_number", Integer, nullable=False, comment="Raised to end every session of the account."),
    Column("public", LargeBinary(32), comment="Public half of the member's pair: seals, opens nothing."),
    Column("public_mark", LargeBinary(32), comment="Keyed hash of the public half: a swapped one is seen."),
    Column("locked_secret", LargeBinary, comment="Secret half under the password and the site key."),
    Column("salt", LargeBinary(16), comment="Salt of the password; per row."),
    Column("passes", Integer, nullable=False, comment="Argon2id passes of this row."),
    Column("memory", Integer, nullable=False, comment="Argon2id memory of this row, in bytes."),
    Column("sealed_totp", LargeBinary, comment="One-time secret under the site key."),
    Column("totp_step", BigInteger, nullable=False, comment="Last used step, so that a one-time code works once."),
    Column("invitation", LargeBinary(32), comment="Keyed hash of the invitation code, until it is used."),
    Column("invited_until", Date, comment="Day after which the invitation is void."),
    Column("removed", Boolean, nullable=False, comment="Left: may not sign in; the name stays taken."),
)

memberships = Table(
    "memberships",
    metadata,
    Column("staff_id", ID, ForeignKey("staff.id"), nullable=False, comment="Who."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Where."),
    Column("role", String(20), nullable=False, comment="What the member may do there."),
    Column("state", String(20), nullable=False, comment="Invited, keyed or confirmed: only confirmed reads."),
    PrimaryKeyConstraint("staff_id", "organisation_id"),
)

membership_keys = Table(
    "membership_keys",
    metadata,
    Column("staff_id", ID, ForeignKey("staff.id"), nullable=False, comment="Who can open it."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Whose secret."),
    Column("version", Integer, nullable=False, comment="Which of the organisation's pairs."),
    Column("secret_box", LargeBinary, nullable=False, comment="The organisation's secret half, sealed to the member."),
    PrimaryKeyConstraint("staff_id", "organisation_id", "version"),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", ID, primary_key=True, comment="Random; never derived from a person or a time."),
    Column("lookup", LargeBinary(32), nullable=False, unique=True, comment="Slow keyed hash of the code; one way."),
    Column("derivation", Integer, nullable=False, comment="Which numbered derivation made the lookup."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Who holds it: routing."),
    Column("status", String(12), nullable=False, comment="Waiting, answered or closed: the inbox needs it."),
    Column("urgent", Boolean, nullable=False, comment="Yes or no, never why: the inbox shows urgent ones first."),
    Column("claimed_by", ID, ForeignKey("staff.id"), comment="Which staff member takes care of it."),
    Column("changed_on", Date, nullable=False, comment="Day, not time, of the last message: retention needs it."),
    Column("keep_until", Date, nullable=False, comment="Day after which it counts as gone."),
    Column("last_sequence", Integer, nullable=False, comment="How many messages: the next number."),
    Column("read_sequence", Integer, nullable=False, comment="Last message the visitor has seen and acted after."),
    Column("waiting_number", BigInteger, comment="Order of those who wait, without a time; cleared by an answer."),
    Column("header", LargeBinary, nullable=False, comment="Topic, region, language, nickname, exact times: sealed."),
    Column("header_version", Integer, nullable=False, comment="How often it was resealed; bound into the seal."),
    Index("ix_conversations_inbox", "organisation_id", "status", "waiting_number"),
    Index("ix_conversations_keep_until", "keep_until"),
)

participants = Table(
    "participants",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversations.id"), nullable=False, comment="Which conversation."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Who takes part."),
    Column("consent", String(12), nullable=False, comment="Chosen by the visitor, routed, or referred with consent."),
    PrimaryKeyConstraint("conversation_id", "organisation_id"),
)

boxes = Table(
    "boxes",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversations.id"), nullable=False, comment="Which conversation."),
    Column("recipient_id", ID, nullable=False, comment="An organisation, or 32 zeros for the visitor."),
    Column("key_version", Integer, nullable=False, comment="Which of the recipient's keys it is sealed to."),
    Column("box", LargeBinary, nullable=False, comment="The data key, sealed; opens for the recipient alone."),
    PrimaryKeyConstraint("conversation_id", "recipient_id", "key_version"),
)

messages = Table(
    "messages",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversations.id"), nullable=False, comment="Which conversation."),
    Column("sequence", Integer, nullable=False, comment="Order within the conversation, without a time."),
    Column("sealed", LargeBinary, nullable=False, comment="Text, author, exact time: sealed, padded to a few sizes."),
    Column("repeat", LargeBinary(32), nullable=False, comment="Keyed hash of form and text: a double tap is one."),
    PrimaryKeyConstraint("conversation_id", "sequence"),
    UniqueConstraint("conversation_id", "repeat"),
)

staff_boxes = Table(
    "staff_boxes",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversations.id"), nullable=False, comment="Which conversation."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Whose staff key."),
    Column("key_version", Integer, nullable=False, comment="Which of the organisation's keys it is sealed to."),
    Column("box", LargeBinary, nullable=False, comment="Key of notes and staff header; not the visitor's to open."),
    PrimaryKeyConstraint("conversation_id", "organisation_id", "key_version"),
)

staff_headers = Table(
    "staff_headers",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversations.id"), nullable=False, comment="Which conversation."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Whose header."),
    Column("version", Integer, nullable=False, comment="How often it was resealed; bound into the seal."),
    Column("sealed", LargeBinary, nullable=False, comment="Tags, reminder, flags, drafts: sealed."),
    PrimaryKeyConstraint("conversation_id", "organisation_id"),
)

notes = Table(
    "notes",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversations.id"), nullable=False, comment="Which conversation."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Whose note."),
    Column("sequence", Integer, nullable=False, comment="Order, without a time."),
    Column("sealed", LargeBinary, nullable=False, comment="Text, author and time: sealed under the staff key."),
    Column("repeat", LargeBinary(32), nullable=False, comment="Keyed hash of form and text: a double tap is one."),
    PrimaryKeyConstraint("conversation_id", "organisation_id", "sequence"),
    UniqueConstraint("conversation_id", "organisation_id", "repeat"),
)

figures = Table(
    "figures",
    metadata,
    Column("month", String(7), nullable=False, comment="Month that the figures are of."),
    Column("organisation_id", ID, ForeignKey("organisations.id"), nullable=False, comment="Whose figures."),
    Column("version", Integer, nullable=False, comment="How often it was resealed; bound into the seal."),
    Column("sealed", LargeBinary, nullable=False, comment="All counts of the month in one padded blob: sealed."),
    PrimaryKeyConstraint("month", "organisation_id"),
)

counters = Table(
    "counters",
    metadata,
    Column("name", String(20), primary_key=True, comment="Which counter; only the waiting number today."),
    Column("value", BigInteger, nullable=False, comment="Last number given; order without time."),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("mark", LargeBinary(32), primary_key=True, comment="Keyed hash of the look-up of a burnt form; one way."),
    Column("until", Date, nullable=False, comment="Day after which the stamp is void anyway."),
)

erasures = Table(
    "erasures",
    metadata,
    Column("mark", LargeBinary(32), primary_key=True, comment="Keyed hash of an erased conversation's id; one way."),
    Column("until", Date, nullable=False, comment="Day after which no safety copy can hold it any more."),
)
