import { toSmallBusinessVariables } from './guide-variables';

const NOW = new Date('2026-11-24T20:00:00Z');

test('the address of the corner becomes a filter; unknown codes are passed over', () => {
  expect(
    toSmallBusinessVariables(new URLSearchParams('kebutuhan=PERMITS&tahap=IDEA&bidang=MOON'), 'ID', NOW),
  ).toEqual({ filter: { need: 'PERMITS', stage: 'IDEA' }, from: '2026-11-25', locale: 'ID' });
  expect(toSmallBusinessVariables(new URLSearchParams(), 'EN', NOW)).toEqual({
    filter: {},
    from: '2026-11-25',
    locale: 'EN',
  });
});
