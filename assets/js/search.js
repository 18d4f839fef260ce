// Searches the cards of the site, which are loaded when first asked for; the question stands in the address.
(() => {
  const MOST = 50;
  const form = document.getElementById('search');
  const list = document.getElementById('results');
  const output = form.elements.namedItem('result');
  const fields = [...form.querySelectorAll('input, select')];
  const root = new URL('..', document.currentScript.src).href;
  const letters = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

  // As IndexWords of the program does.
  const words = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[ßøłđæœı]/g, (l) => letters[l]).replace(/['’](s(?!\p{L}))?/gu, '')
    .match(/\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) || [];

  const load = (name) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}cards/${name}.js`;
    script.onload = () => resolve(self.onrecord[name]);
    script.onerror = reject;
    document.head.append(script);
  });

  const cards = [];
  const known = new Map();
  const forms = new Map();
  const endings = new Set();

  // What is shown weighs more than what is not, a short title most; a later field stands over an earlier one.
  const add = (row) => {
    const weights = new Map();
    [[7, 1], [6, 1], [4, 1], [3, 2], [1, 12], [2, 4 + 8 / words(row[2]).length]]
      .forEach(([field, weight]) => words(row[field]).forEach((w) => weights.set(w, weight)));
    weights.forEach((weight, word) => {
      if (!known.has(word)) known.set(word, []);
      known.get(word).push([cards.length, weight]);
    });
    cards.push(row);
  };

  // What follows a shared beginning, a doubled letter counted once: planned is plan and ed.
  const ending = (word, shared) => word.slice(word[shared] === word[shared - 1] ? shared + 1 : shared);

  // How words of one stem end tells how words may end here.
  const learn = (group) => {
    let shared = group[0].length;
    while (!group.every((w) => w.startsWith(group[0].slice(0, shared)))) shared -= 1;
    group.forEach((w) => {
      forms.set(w, group);
      endings.add(ending(w, shared));
    });
  };

  let ready;
  const prepare = () => {
    ready ??= load('words').then(async ([shelves, groups]) => {
      groups.forEach((group) => learn(group.split(' ')));
      (await Promise.all(shelves.map(load))).flat().forEach(add);
    });
    return ready;
  };

  const endsAlike = (one, other) => {
    let shared = 0;
    while (shared < one.length && one[shared] === other[shared]) shared += 1;
    return shared > 2 && endings.has(ending(one, shared)) && endings.has(ending(other, shared));
  };

  // The words of the site that a word means, the better the higher.
  const meant = (word) => {
    const found = new Map();
    for (const w of known.keys()) if (w.startsWith(word)) found.set(w, w === word ? 4 : 2);
    for (const w of forms.get(word) || []) if (w !== word) found.set(w, 3);
    if (!found.size) for (const w of known.keys()) if (endsAlike(word, w)) found.set(w, 1);
    return found;
  };

  const ask = (asked) => {
    const scores = new Map();
    const hits = new Set();
    for (const word of asked) {
      const best = new Map();
      meant(word).forEach((quality, w) => {
        hits.add(w);
        known.get(w).forEach(([i, weight]) => best.set(i, Math.max(best.get(i) || 0, quality * weight)));
      });
      best.forEach((value, i) => {
        const [count, sum] = scores.get(i) || [0, 0];
        scores.set(i, [count + 1, sum + value * Math.log(1 + cards.length / best.size)]);
      });
    }
    return [scores, hits];
  };

  const element = (name, type, ...parts) => {
    const made = document.createElement(name);
    if (type) made.className = type;
    made.append(...parts);
    return made;
  };

  const marked = (text, hits) => text.split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((part, i) => (i % 2 && words(part).some((w) => hits.has(w)) ? element('mark', '', part) : part));

  const drawn = ([path, id, title, text, kind, tone, note], hits) => {
    const link = element('a', '', ...marked(title, hits));
    link.href = root + path;
    return element('li', 'card',
      element('p', 'card__id', id),
      element('div', '',
        element('p', 'card__title', link),
        element('p', 'card__text', ...marked(text, hits)),
        element('p', 'card__meta', element('span', `tag tag--${tone}`, kind), ` ${note}`)));
  };

  const fits = (row) => [8, 9, 10].every((field, i) => {
    const wanted = form.elements.namedItem(['speaker', 'kind', 'standing'][i])?.value;
    return !wanted || (row[field] || '').split(' ').includes(wanted);
  });

  const said = (count, all, asked) => {
    if (!count) return asked.length ? 'Nothing found; try other words, or the lists' : 'No claim is of this kind';
    const most = count > MOST ? `The first ${MOST} of ${count} results` : count > 1 ? `${count} results` : '1 result';
    return all ? most : `Nothing has all of these words; ${most.toLowerCase()} with some of them`;
  };

  const show = async () => {
    const asked = [...new Set(words(form.elements.namedItem('q').value))];
    if (!asked.length && fields.every((f) => f.name === 'q' || !f.value)) {
      list.replaceChildren();
      output.value = '';
      return;
    }
    await prepare();
    const [scores, hits] = ask(asked);
    const score = (i) => scores.get(i) || [0, 0];
    const some = cards.map((row, i) => i).filter((i) => fits(cards[i]) && (!asked.length || score(i)[0]));
    const whole = some.filter((i) => score(i)[0] === asked.length);
    const found = whole.length ? whole : some;
    found.sort((a, b) => score(b)[0] - score(a)[0] || score(b)[1] - score(a)[1] || a - b);
    list.replaceChildren(...found.slice(0, MOST).map((i) => drawn(cards[i], hits)));
    output.value = said(found.length, whole.length > 0, asked);
  };

  const read = () => {
    const chosen = new URLSearchParams(location.search);
    for (const field of fields) {
      const wanted = chosen.get(field.name) || '';
      field.value = wanted;
      if (field.value !== wanted) field.value = '';
    }
    show();
  };

  const write = (how) => {
    const chosen = new URLSearchParams();
    fields.filter((f) => f.value).forEach((f) => chosen.set(f.name, f.value));
    const query = chosen.toString();
    history[how](null, '', query ? `?${query}` : location.pathname);
    show();
  };

  // A question is written while it grows, and stays in the history once it is asked.
  let pause;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => write('replaceState'), 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    write('pushState');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fields.forEach((f) => { f.value = ''; });
    write('pushState');
    fields[0].focus();
  });
  form.addEventListener('focusin', prepare, { once: true });
  addEventListener('popstate', read);

  // The arrows walk from the field through the results and back.
  document.addEventListener('keydown', (event) => {
    const stops = [fields[0], ...list.querySelectorAll('a')];
    const next = stops.indexOf(document.activeElement) + { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (stops.includes(document.activeElement) && stops[next]) {
      event.preventDefault();
      stops[next].focus();
    }
  });
  read();
})();
