import { networkCode } from './network-code';

test('a name is written so that its own marks end nothing', () => {
  expect(networkCode('Pustaka-Pasuruan')).toBe('WIFI:T:nopass;S:Pustaka-Pasuruan;;');
  expect(networkCode('a;b:c\\"d",')).toBe(String.raw`WIFI:T:nopass;S:a\;b\:c\\\"d\"\,;;`);
});
