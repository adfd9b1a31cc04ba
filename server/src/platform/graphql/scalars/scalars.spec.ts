import { DateTimeScalar } from './index';

test.each(['2026-11-24T03:00:00Z', '2028-02-29T23:59:59.999Z', '2026-11-24T10:00+07:00'])(
  '%s is an instant',
  (text) => {
    expect(DateTimeScalar.parseValue(text)).toEqual(new Date(text));
  },
);

test.each([
  '2027-02-31T10:00:00Z',
  '2027-02-29T10:00:00+07:00',
  '2027-04-31T00:00Z',
  '2027-13-01T00:00:00Z',
  '2027-02-01',
])('%s is refused: there is no such instant', (text) => {
  expect(() => DateTimeScalar.parseValue(text)).toThrow('A DateTime must be an instant');
});
