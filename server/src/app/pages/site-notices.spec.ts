import { localAddress } from './site-notices';

test.each([
  ['/kunjungi', '/en/visit'],
  ['/kunjungi#jam', '/en/visit#jam'],
  ['/cari?q=a?b', '/en/search?q=a?b'],
  ['/cari?q=a#b', '/en/search?q=a#b'],
  ['/judul/ttl_1?dari=x', '/en/titles/ttl_1?dari=x'],
  ['/uploads/denah.pdf', '/uploads/denah.pdf'],
])('%s leads an English reader to %s, and others where it says', (link, english) => {
  expect(localAddress(link, 'EN')).toBe(english);
  expect(localAddress(link, 'ID')).toBe(link);
});
