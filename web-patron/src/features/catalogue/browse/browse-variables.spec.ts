import { browseVariablesOf } from './browse-variables';

test('only what the address says becomes a variable', () => {
  expect(browseVariablesOf(new URLSearchParams(''), 'id')).toEqual({ locale: 'ID' });
  expect(browseVariablesOf(new URLSearchParams('nama=pra&topik-setelah=c2'), 'en')).toEqual({
    people: 'pra',
    subjectsAfter: 'c2',
    locale: 'EN',
  });
});
