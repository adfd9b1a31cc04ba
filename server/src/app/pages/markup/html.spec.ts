import { escapeText } from '../../../shared/escape-text';
import { embeddedJson } from './embedded-json';
import { html } from './html';

test('text in a template can be neither an element nor the end of an attribute', () => {
  const title = `<img src=x onerror="alert(1)">'&`;

  expect(html`<a title="${title}">${title}</a>`.markup).toBe(
    '<a title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;</a>',
  );
});

test('markup stays markup, lists are joined, nothing is nothing', () => {
  expect(html`${[html`<i>a</i>`, 'b&', 3]}${null}${undefined}${false}`.markup).toBe('<i>a</i>b&amp;3');
});

test('characters that no page can hold become U+FFFD and letters beyond the first plane stay', () => {
  expect(escapeText('a\u0000b\ud800c\udc00d😀')).toBe('a\ufffdb\ufffdc\ufffdd😀');
});

test('JSON in a page cannot close its script element', () => {
  const text = embeddedJson({ title: '</script><script>alert(1)</script>&\u2028' }).markup;

  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ title: '</script><script>alert(1)</script>&\u2028' });
});
