/* What is wrong with a page for people who read it by ear, by keyboard, or in poor light: an expression that runs inside the page. */
(() => {
  const faults = [];
  const isShown = (node) => node.getClientRects().length > 0;

  let level = 0;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const own = Number(heading.tagName.slice(1));
    if (own > level + 1) faults.push(`${heading.tagName} after h${level}: ${heading.textContent}`);
    level = own;
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
  if (document.documentElement.lang === '') faults.push('no language');

  for (const table of document.querySelectorAll('table')) {
    if (table.getAttribute('aria-label') === null)
      faults.push(`a table without a name: ${table.textContent?.slice(0, 40)}`);
    for (const row of table.tBodies[0]?.rows ?? []) {
      const [first] = row.cells;
      if (first?.tagName !== 'TH' || first.getAttribute('scope') !== 'row')
        faults.push(`a row without a head: ${row.textContent?.slice(0, 40)}`);
    }
  }
  for (const node of document.querySelectorAll('a,button,summary')) {
    const name = node.getAttribute('aria-label') ?? node.textContent ?? '';
    if (name.trim() === '') faults.push(`${node.tagName} without a name`);
  }
  for (const link of document.querySelectorAll('a[href^="#"]'))
    if (document.getElementById(link.getAttribute('href')?.slice(1) ?? '') === null)
      faults.push(`a link to nothing: ${link.getAttribute('href')}`);
  for (const drawing of document.querySelectorAll('svg'))
    if (drawing.getAttribute('aria-label') === null) faults.push('a drawing without a name');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) faults.push(`an id twice: ${id}`);

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    if (canvas === null) return [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r = 0, g = 0, b = 0, a = 0], below) =>
    [r, g, b].map((value, at) => value * a + (below[at] ?? 0) * (1 - a)).concat(1);
  const groundOf = (node) => {
    const own = rgba(getComputedStyle(node).backgroundColor);
    if (own[3] === 1) return own;
    const parent = node.parentElement;
    return over(own, parent === null ? [255, 255, 255, 1] : groundOf(parent));
  };
  const light = (color) => {
    const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const told = new Set();
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const node = text.parentElement;
    if (
      node === null ||
      (text.textContent ?? '').trim() === '' ||
      !isShown(node) ||
      /SCRIPT|STYLE|TITLE/i.test(node.tagName)
    )
      continue;
    const style = getComputedStyle(node);
    const isDrawn = node.closest('svg') !== null;
    const ground = groundOf(node);
    const ink = over(rgba(isDrawn ? style.fill : style.color), ground);
    const [a, b] = [light(ink), light(ground)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const key = `${node.tagName}.${node.className} ${style.color}`;
    if (contrast < (isLarge ? 3 : 4.5) && !told.has(key)) {
      told.add(key);
      faults.push(`contrast ${contrast.toFixed(2)}: ${key} “${(text.textContent ?? '').trim().slice(0, 30)}”`);
    }
  }
  return faults;
})();
