import { pathForLog } from './path-for-log';

test('a log holds neither what was searched for nor the secret address of a calendar', () => {
  expect(
    [
      '/cari?q=rahasia',
      '/kalender-saya/cad_1.abc.ics',
      '/en/my-calendar/cad_1.abc.ics?x=1',
      '/EN/my-calendar/cad_1.abc.ics',
      '/kalender%2Dsaya/cad_1.abc.ics',
      '/kalender-pesanan/bkg_1.abc.ics',
      '/en/booking-calendar/bkg_1.abc.ics',
      '/acara',
    ].map(pathForLog),
  ).toEqual([
    '/cari',
    '/kalender-saya/…',
    '/en/my-calendar/…',
    '/en/my-calendar/…',
    '/kalender-saya/…',
    '/kalender-pesanan/…',
    '/en/booking-calendar/…',
    '/acara',
  ]);
});
