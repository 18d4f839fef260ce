// Shows a card of what a link leads to. The link stays a link: to press it is to go there.
(() => {
  // Milliseconds, so that nothing opens in passing and a pointer may cross to the card.
  const OPENS = 400;
  const STAYS = 300;
  const GAP = 8;
  const SHELF = /^(actors|checks|claims|events|questions|sources|terms)\/[^?#]+\.html$|^(evidence)\.html#.+-p\d+$/;
  const root = new URL('..', document.currentScript.src).href;
  const card = document.createElement('div');
  if (!card.showPopover) return;
  card.id = 'preview';
  card.className = 'preview';
  card.setAttribute('role', 'tooltip');
  card.popover = 'manual';
  document.querySelector('main').append(card);

  let wanted;
  let link;
  let opening;
  let title;

  const path = (a) => {
    const { href } = new URL(a.getAttribute('href'), document.baseURI);
    return href.startsWith(root) ? href.slice(root.length) : '';
  };

  // What stands on this page, or beside the link, needs no card.
  const hasCard = (a) => a && SHELF.test(path(a)) && !a.closest('.card, .outline__place')
    && new URL(a.getAttribute('href'), document.baseURI).pathname !== location.pathname;

  const load = (name) => new Promise((resolve, reject) => {
    if (self.onrecord?.[name]) resolve(self.onrecord[name]);
    const script = document.createElement('script');
    script.src = `${root}cards/${name}.js`;
    script.onload = () => resolve(self.onrecord[name]);
    script.onerror = reject;
    if (!self.onrecord?.[name]) document.head.append(script);
  });

  const line = (type, ...parts) => {
    const made = document.createElement(type === 'tag' ? 'span' : 'p');
    made.className = type;
    made.append(...parts);
    return made;
  };

  const fill = ([, id, heading, text, kind, tone, note]) => {
    const tag = line('tag', kind);
    tag.classList.add(`tag--${tone}`);
    card.replaceChildren(line('preview__kind', tag, ` ${id}`), line('preview__title', heading), line('preview__text', text), line('preview__note', note));
  };

  // Below the link where there is room, otherwise above it, and never out of view.
  const place = (a) => {
    const at = a.getBoundingClientRect();
    const below = at.bottom + GAP;
    const above = at.top - GAP - card.offsetHeight;
    const top = below + card.offsetHeight + GAP > innerHeight && above > 0 ? above : below;
    card.style.left = `${Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - card.offsetWidth - GAP))}px`;
    card.style.top = `${Math.max(GAP, Math.min(top, innerHeight - card.offsetHeight - GAP))}px`;
  };

  const close = () => {
    clearTimeout(opening);
    wanted = undefined;
    if (!link) return;
    card.hidePopover();
    link.removeAttribute('aria-describedby');
    if (title !== null) link.setAttribute('title', title);
    link = undefined;
  };

  const open = async (a) => {
    const asked = path(a);
    const [, folder, page] = SHELF.exec(asked);
    const row = (await load(folder || page)).find(([its]) => its === asked);
    if (!row || a !== wanted) return;
    close();
    wanted = a;
    link = a;
    // The browser would show it over the card.
    title = a.getAttribute('title');
    a.removeAttribute('title');
    a.setAttribute('aria-describedby', card.id);
    fill(row);
    card.showPopover();
    place(a);
  };

  const held = (a) => a.matches(':hover, :focus-visible') || card.matches(':hover');

  const look = ({ target, pointerType }) => {
    const a = target.closest?.('main a[href]');
    if (pointerType !== 'touch' && a !== wanted && hasCard(a) && a.matches(':hover, :focus-visible')) {
      wanted = a;
      clearTimeout(opening);
      opening = setTimeout(() => open(a), OPENS);
    } else if (wanted) {
      setTimeout((before) => before === wanted && !held(before) && close(), STAYS, wanted);
    }
  };

  ['pointerover', 'pointerout', 'focusin', 'focusout'].forEach((move) => document.addEventListener(move, look));
  addEventListener('scroll', () => {
    if (!link) return;
    const { top, bottom } = link.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) close(); else place(link);
  }, { passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && link) close();
  });
  const first = document.querySelector('main a:hover, main a:focus-visible');
  if (first) look({ target: first });
})();
