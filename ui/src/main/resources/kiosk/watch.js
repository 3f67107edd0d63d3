/* Watches over a page of a kiosk: a way to end on every page, and an end by itself when nobody is there any more. */
(() => {
  if (window.kioskWatches) { return; }
  window.kioskWatches = true;
  const settings = window.kioskSettings;
  const warning = Math.min(30000, settings.idle / 2);
  document.documentElement.classList.add('kiosk');
  const forget = () => location.replace('/kiosk/forget');
  const isStart = location.pathname === '/kiosk';
  // The way back must not choose the last person's language.
  if (isStart) { history.replaceState(null, '', '/kiosk'); }
  let timer;

  const dialog = document.createElement('dialog');
  dialog.className = 'kiosk-dialog';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'kiosk-question');
  const question = document.createElement('p');
  question.id = 'kiosk-question';
  question.textContent = settings.question;
  const more = button(settings.more, () => { dialog.close(); wait(); });
  const end = button(settings.end, forget);
  end.className = 'btn quiet';
  dialog.append(question, more, end);
  dialog.addEventListener('close', wait);

  function button(text, action) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn';
    made.textContent = text;
    made.addEventListener('click', action);
    return made;
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(ask, settings.idle - warning);
  }

  function ask() {
    // Nothing was begun here; only the language may have been chosen.
    if (isStart) { forget(); return; }
    if (!dialog.open) { dialog.showModal(); more.focus(); }
    clearTimeout(timer);
    timer = setTimeout(forget, warning);
  }

  const begin = () => {
    document.body.append(dialog);
    if (!isStart) {
      const bar = document.createElement('aside');
      bar.className = 'kiosk-bar';
      bar.setAttribute('aria-label', settings.end);
      bar.append(button(settings.end, forget));
      document.body.prepend(bar);
    }
    wait();
  };
  for (const kind of ['pointerdown', 'keydown', 'input', 'scroll']) {
    addEventListener(kind, () => { if (!dialog.open) { wait(); } }, { capture: true, passive: true });
  }
  addEventListener('focusin', event => {
    const field = event.composedPath()[0];
    if (field.setAttribute && /^(INPUT|TEXTAREA)$/.test(field.tagName)) { field.setAttribute('autocomplete', 'off'); }
  }, true);
  // A page from the browser's own memory would show what the last person wrote.
  addEventListener('pageshow', event => { if (event.persisted) { forget(); } });
  if (document.body) { begin(); } else { addEventListener('DOMContentLoaded', begin); }
})();
