"""What is printed: one measured thing a line, with its aim, and whether an aim was missed."""

from dataclasses import dataclass, field

WIDTH = 58


@dataclass
class Report:
    missed: list[str] = field(default_factory=list)

    def part(self, title: str) -> None:
        print(f"\n{title}", flush=True)

    def line(self, what: str, value: str) -> None:
        print(f"  {what:<{WIDTH}} {value}", flush=True)

    def at_least(self, what: str, value: float, aim: float) -> None:
        """A ratio that should not be smaller than its aim."""
        self._judge(what, f"{value:.2f}", f"≥ {aim}", well=value >= aim)

    def at_most(self, what: str, value: float, aim: float, unit: str = "") -> None:
        self._judge(what, f"{value:,.1f}{unit}", f"< {aim:g}{unit}", well=value < aim)

    def holds(self, what: str, said: str, aim: str, *, well: bool) -> None:
        """Something that is so or is not."""
        self._judge(what, said, aim, well=well)

    def _judge(self, what: str, value: str, aim: str, *, well: bool) -> None:
        if not well:
            self.missed.append(what)
        self.line(what, f"{value}   aim {aim}{'' if well else '   MISSED'}")
