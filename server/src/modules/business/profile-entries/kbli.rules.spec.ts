import { readKbli } from './profile-facts.rules';

test('a code keeps its zero in front and its edition', () => {
  expect(readKbli('01111', '2020')).toEqual({ ok: true, kbli: { code: '01111', edition: '2020' } });
  expect(readKbli('10794', '2025')).toEqual({ ok: true, kbli: { code: '10794', edition: '2025' } });
});

test('the same digits in two editions are two codes', () => {
  expect(readKbli('31001', '2020')).not.toEqual(readKbli('31001', '2025'));
});

test('four digits are refused as a lost zero, anything else by its form', () => {
  expect(readKbli('1111', '2020')).toEqual({ ok: false, problem: 'LOST_ZERO' });
  expect(readKbli('107940', '2020')).toEqual({ ok: false, problem: 'NOT_FIVE_DIGITS' });
  expect(readKbli('C1079', '2020')).toEqual({ ok: false, problem: 'NOT_FIVE_DIGITS' });
  expect(readKbli('00111', '2020')).toEqual({ ok: false, problem: 'UNKNOWN_DIVISION' });
});
