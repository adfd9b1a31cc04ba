import { trusted } from '../markup/html';
import { compileTemplate } from './template';

const PAGE =
  '<!doctype html><html lang="id"><head><title>Pustaka</title><script type="module" src="/assets/a.js"></script></head><body><div id="root"></div></body></html>';
const PARTS = {
  locale: 'EN',
  theme: 'dark',
  head: trusted('<title>$& $1</title>'),
  root: { 'data-now': '1' },
  body: trusted('<h1>$&</h1>'),
  blocks: trusted('<script type="application/json">1</script>'),
} as const;

test('language, theme, head and body are put in and the rest of the page stays', () => {
  expect(compileTemplate(PAGE).fill(PARTS)).toBe(
    '<!doctype html><html lang="en" data-theme="dark"><head><title>$& $1</title><script type="module" src="/assets/a.js"></script></head><body><div id="root" data-now="1"><h1>$&</h1></div><script type="application/json">1</script></body></html>',
  );
});

test('without a chosen theme the system decides', () => {
  expect(compileTemplate(PAGE).fill({ ...PARTS, theme: null })).toContain('<html lang="en">');
});

test('a page without a root element is refused at start', () => {
  expect(() => compileTemplate(PAGE.replace('id="root"', 'id="app"'))).toThrow('has no <div id="root">');
});
