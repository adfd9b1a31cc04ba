import { wayBack } from './way-back';

test('after signing in the reader returns to the address they wanted', () => {
  expect(wayBack('/catalogue?q=laskar+pelangi')).toBe('/catalogue?q=laskar+pelangi');
});

test('an address that leads out of the back office leads to Today', () => {
  expect(
    [
      'https://example.org',
      '//example.org',
      '/\\example.org',
      'javascript:alert(1)',
      '/sign-in?to=/x',
      null,
    ].map(wayBack),
  ).toEqual(['/', '/', '/', '/', '/', '/']);
});
