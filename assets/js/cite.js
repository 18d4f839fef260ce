// Copies how to cite a claim; where the browser does not let it, the text is selected instead.
(() => {
  const said = document.querySelector('.cite output');
  const select = (text) => {
    const closed = text.closest('details');
    if (closed) closed.open = true;
    getSelection().selectAllChildren(text);
    return document.execCommand('copy') ? 'copied' : 'selected';
  };

  document.querySelector('.cite__copy').addEventListener('click', async ({ target }) => {
    const text = document.getElementById(target.value);
    if (!text) return;
    const done = await navigator.clipboard?.writeText(text.textContent).then(() => 'copied', () => '') || select(text);
    said.value = `${target.textContent.replace('Copy ', '')} ${done}`;
  });
})();
