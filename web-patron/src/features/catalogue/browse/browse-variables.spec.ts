import { toBrowseVariables } from './browse-variables';

test('only what the address says becomes a variable', () => {
  expect(toBrowseVariables(new URLSearchParams(''), 'id')).toEqual({ locale: 'ID' });
  expect(toBrowseVariables(new URLSearchParams('nama=pra&topik-setelah=c2'), 'en')).toEqual({
    people: 'pra',
    subjectsAfter: 'c2',
    locale: 'EN',
  });
});
