// The way out: blank at once, then away. Works on top of a plain link that does the same more slowly.
// Keeps nothing: no cookie, no storage, nothing in the history but what the browser writes itself.
(() => {
  "use strict";
  const link = document.querySelector(".leave");
  if (!link) return;
  const title = document.title;
  let presses = 0, last = 0, alone = false;

  function leave() {
    // System colours, as an empty page has them; the page behind is hidden before anything is fetched.
    const root = document.documentElement;
    root.hidden = true;
    document.title = "…";
    location.replace(link.href);
  }

  function forget() {
    presses = 0;
    alone = false;
  }

  link.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    leave();
  });

  // A Shift that was held for a click is no press.
  addEventListener("pointerdown", forget);

  // Three presses of Shift by itself. Shift that is held for a capital, or with another key, is typing.
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) forget();
    else if (!event.repeat) alone = true;
  });

  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses = event.timeStamp - last < 5000 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  });

  // Back may bring the page as it was left, out of the browser's memory: whole again, and counting from nothing.
  addEventListener("pageshow", () => {
    forget();
    document.documentElement.hidden = false;
    document.title = title;
  });
})();
