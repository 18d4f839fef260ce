// Filters the list of claims; what was chosen stands in the address, so that a filtered list can be linked.
(() => {
  const form = document.getElementById('filters');
  const cards = [...document.querySelectorAll('.card')];
  const selects = [...form.querySelectorAll('select')];
  const result = form.elements.namedItem('result');

  const fits = (card, select) =>
    !select.value || card.dataset[select.name].split(' ').includes(select.value);

  const show = () => {
    let shown = 0;
    for (const card of cards) {
      card.hidden = !selects.every((select) => fits(card, select));
      shown += card.hidden ? 0 : 1;
    }
    result.value = shown === cards.length ? `${shown} claims` : `${shown} of ${cards.length} claims`;
  };

  const read = () => {
    const chosen = new URLSearchParams(location.search);
    for (const select of selects) {
      const wanted = chosen.get(select.name) || '';
      select.value = [...select.options].some((o) => o.value === wanted) ? wanted : '';
    }
    show();
  };

  const write = () => {
    const chosen = new URLSearchParams();
    selects.filter((s) => s.value).forEach((s) => chosen.set(s.name, s.value));
    const query = chosen.toString();
    history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
    show();
  };

  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    selects.forEach((s) => { s.value = ''; });
    write();
  });
  addEventListener('popstate', read);
  read();
})();
