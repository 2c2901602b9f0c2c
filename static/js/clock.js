// How long is left since a moment that is picked on the page. Nothing is kept or sent, nothing stands in the address.
// The moment is what her own phone showed then, in its own time; from there real hours are counted, so that neither a
// change of clocks nor the phone's place on earth takes an hour away or gives one. An hour that came twice counts as
// the first, which leaves less time.
(() => {
  "use strict";
  const clock = document.querySelector(".clock");
  if (!clock) return;
  const table = document.querySelector(".days");
  // The language's own names of the days, Monday first, are in the table, which is there for those without scripts.
  const names = [...table.querySelectorAll("tbody td:first-child")].map((cell) => cell.textContent);
  const [day, hour] = clock.querySelectorAll("select");
  const [left, end] = clock.querySelectorAll("b");
  const hours = Number(clock.dataset.hours);
  let today;
  const name = (moment) => names[(moment.getDay() + 6) % 7];
  const two = (number) => String(number).padStart(2, "0");
  // Only what is new: a reader of the screen says every change aloud.
  const put = (place, text) => place.textContent === String(text) || (place.textContent = text);
  const picked = (ago, at) => new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago, at);

  function when() {
    if (day.value === "old") return "over";
    if (!day.value || !hour.value) return "";
    const since = picked(day.value, hour.value).getTime();
    const last = new Date(since + hours * 3600000);
    const rest = (last - Date.now()) / 3600000;
    put(left, Math.floor(rest));
    put(end, `${name(last)} ${two(last.getHours())}:${two(last.getMinutes())}`);
    if (since > Date.now()) return "later";
    // She picks a whole hour: up to one more may be hers.
    return rest >= 1 ? "left" : rest > -1 ? "near" : "over";
  }

  function tell(now = when()) {
    for (const line of clock.querySelectorAll("[data-when]")) line.hidden = line.dataset.when !== now;
  }

  function begin() {
    today = new Date();
    for (const option of day.options) if (option.value > 1) option.textContent = name(picked(option.value, 12));
    forget();
  }

  function forget() {
    day.value = hour.value = left.textContent = end.textContent = "";
    tell();
  }

  for (let ago = 2; ago <= hours / 24; ago++) day.insertBefore(new Option("", ago), day.lastElementChild);
  for (let at = 0; at < 24; at++) hour.add(new Option(`${two(at)}:00`, at));
  begin();
  table.hidden = true;
  clock.hidden = false;
  clock.addEventListener("change", () => tell());
  addEventListener("pagehide", forget);
  addEventListener("pageshow", (event) => event.persisted && begin());
  setInterval(() => tell(), 20000);
})();
