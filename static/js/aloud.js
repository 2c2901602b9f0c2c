// Reads a page aloud with a voice that says it lives on this device, and with no other: a distant one would be sent the
// text. Without such a voice for the page's language the button stays hidden. Nothing is kept; leaving ends it.
(() => {
  "use strict";
  const box = document.querySelector(".aloud"), speech = window.speechSynthesis;
  if (!box || !speech) return;
  const [go, stop] = box.querySelectorAll("button");
  const tongue = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const own = tongue(document.documentElement.lang);
  const voice = () => speech.getVoices().find((one) => one.localService === true && tongue(one.lang) === own);
  let parts = [], at = 0, reading = false;

  // Blocks that hold no other block; of an item with a list in it, its own words.
  function collect() {
    const kinds = "h1,h2,h3,p,li,th,td,summary";
    return [...document.querySelector("article").querySelectorAll(kinds)]
      .filter((block) => block.checkVisibility ? block.checkVisibility() : true)
      .filter((block) => ![...block.querySelectorAll(kinds)].some((inner) => inner.closest("li") === block.closest("li")))
      .map((block) => {
        const copy = block.cloneNode(true);
        for (const part of copy.querySelectorAll("ul,ol,.why")) part.remove();
        return copy.textContent.trim();
      }).filter(Boolean);
  }

  function label() {
    go.textContent = reading ? go.dataset.pause : at ? go.dataset.on : go.dataset.go;
    stop.hidden = !reading && !at;
  }

  function quiet(from) {
    [reading, at] = [false, from];
    speech.cancel();
    label();
  }

  function next() {
    const chosen = voice();
    if (!reading || !chosen || at >= parts.length) return quiet(0);
    const words = new SpeechSynthesisUtterance(parts[at]);
    [words.voice, words.lang] = [chosen, chosen.lang];
    words.onend = () => { if (reading) { at += 1; next(); } };
    words.onerror = () => { if (reading) quiet(0); };
    speech.speak(words);
  }

  // A pause begins the block anew: not every device can hold a voice in the middle of a word.
  go.addEventListener("click", () => {
    if (reading) return quiet(at);
    if (!at) parts = collect();
    reading = true;
    label();
    next();
  });
  for (const [place, name] of [[stop, "click"], [window, "pagehide"]]) place.addEventListener(name, () => quiet(0));
  document.addEventListener("visibilitychange", () => document.hidden && quiet(at));
  speech.addEventListener?.("voiceschanged", () => { box.hidden = !voice(); });
  box.hidden = !voice();
  label();
})();
