// Loads the previews when a reader first points at a link that may have one.
(() => {
  const { src } = document.currentScript;
  const moves = ['pointerover', 'focusin'];
  const begin = ({ target }) => {
    if (!target.closest?.('main a[href*=".html"]')) return;
    moves.forEach((move) => document.removeEventListener(move, begin));
    const script = document.createElement('script');
    script.src = new URL('previews.js', src);
    document.head.append(script);
  };
  moves.forEach((move) => document.addEventListener(move, begin));
})();
