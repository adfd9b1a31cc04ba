import { toSmallBusinessVariables } from './small-business-variables';

test('the address of the corner becomes a filter; unknown codes are passed over', () => {
  const parameters = new URLSearchParams('kebutuhan=PERMITS&tahap=IDEA&bidang=MOON');

  expect(toSmallBusinessVariables(parameters, 'id', '2026-11-25')).toEqual({
    filter: { need: 'PERMITS', stage: 'IDEA' },
    from: '2026-11-25',
    locale: 'ID',
  });
  expect(toSmallBusinessVariables(new URLSearchParams(), 'en', '2026-11-25')).toEqual({
    filter: {},
    from: '2026-11-25',
    locale: 'EN',
  });
});
