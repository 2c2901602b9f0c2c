"""Closed vocabularies: what a conversation may be about, where, and in which domain it is counted."""

from enum import StrEnum


class Domain(StrEnum):
    """The three kinds of help that funders ask for."""

    MEDICAL = "medical"
    SOCIAL = "social"
    EDUCATIONAL = "educational"


class Topic(StrEnum):
    HEALTH = "health"
    VIOLENCE = "violence"
    WORK = "work"
    PAPERS = "papers"
    MONEY = "money"
    MIND = "mind"
    OTHER = "other"

    @property
    def domain(self) -> Domain:
        return _DOMAINS[self]

    @property
    def is_urgent(self) -> bool:
        return self is Topic.VIOLENCE


_DOMAINS = {
    Topic.HEALTH: Domain.MEDICAL,
    Topic.VIOLENCE: Domain.SOCIAL,
    Topic.WORK: Domain.EDUCATIONAL,
    Topic.PAPERS: Domain.SOCIAL,
    Topic.MONEY: Domain.SOCIAL,
    Topic.MIND: Domain.MEDICAL,
    Topic.OTHER: Domain.SOCIAL,
}


class Region(StrEnum):
    """Ten provinces, Brussels, Luxembourg (the country), elsewhere."""

    ANTWERP = "antwerp"
    BRUSSELS = "brussels"
    EAST_FLANDERS = "east-flanders"
    FLEMISH_BRABANT = "flemish-brabant"
    HAINAUT = "hainaut"
    LIEGE = "liege"
    LIMBURG = "limburg"
    LUXEMBOURG_PROVINCE = "luxembourg-province"
    NAMUR = "namur"
    WALLOON_BRABANT = "walloon-brabant"
    WEST_FLANDERS = "west-flanders"
    LUXEMBOURG = "luxembourg"
    ELSEWHERE = "elsewhere"
