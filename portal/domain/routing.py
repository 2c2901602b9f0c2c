"""Which organisation receives a new conversation. Decided in memory, before anything is sealed."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection

from portal.errors import NobodyAnswersError, UnknownChoiceError
from portal.model.conversation import Intake
from portal.model.organisation import Organisation, Route
from portal.storage import organisations


def choose(db: Connection, intake: Intake, today: date) -> Organisation:
    """The organisation that the visitor chose, or the one that the rules name, or the default.

    Only organisations that can open what they receive come into question; one that is away is replaced by
    the one it named. Raises NobodyAnswersError, UnknownChoiceError.
    """
    answering = {organisation.id: organisation for organisation in organisations.answering(db)}
    if not answering:
        raise NobodyAnswersError()
    if intake.organisation_id is not None:
        if intake.organisation_id not in answering:
            raise UnknownChoiceError()
        return _present(answering[intake.organisation_id], answering, today)
    named = best(organisations.all_routes(db), intake, answering)
    return _present(named or _default(answering.values()), answering, today)


def best(routes: Sequence[Route], intake: Intake, answering: dict[str, Organisation]) -> Organisation | None:
    """The most particular rule that agrees and whose organisation answers."""
    agreeing = [
        route
        for route in routes
        if route.organisation_id in answering and route.agrees(intake.topic, intake.region, intake.locale)
    ]
    if not agreeing:
        return None
    return answering[min(agreeing, key=lambda route: (-route.weight, route.position)).organisation_id]


def _default(answering: Iterable[Organisation]) -> Organisation:
    return min(answering, key=lambda organisation: (not organisation.is_default, organisation.name))


def _present(organisation: Organisation, answering: dict[str, Organisation], today: date) -> Organisation:
    if organisation.is_absent(today) and organisation.replacement_id in answering:
        return answering[organisation.replacement_id]
    return organisation
