import { toBrowseVariables, toListVariables } from './list-variables';

// The same cases as in the portal: an answer sent with a page is only found when both make the same
// variables.
test('titles are listed from the newest year unless the address says otherwise', () => {
  expect(toListVariables('ctb_1', new URLSearchParams(''), 'ID')).toEqual({
    id: 'ctb_1',
    orderBy: { field: 'YEAR', direction: 'DESC' },
    first: 20,
    locale: 'ID',
  });
  expect(toListVariables('sbj_1', new URLSearchParams('urut=TITLE&setelah=c1'), 'EN')).toEqual({
    id: 'sbj_1',
    orderBy: { field: 'TITLE', direction: 'ASC' },
    first: 20,
    after: 'c1',
    locale: 'EN',
  });
});

test('only what the address says becomes a variable of the browse page', () => {
  expect(toBrowseVariables(new URLSearchParams(''), 'ID')).toEqual({ locale: 'ID' });
  expect(toBrowseVariables(new URLSearchParams('nama=pra&topik-setelah=c2'), 'EN')).toEqual({
    people: 'pra',
    subjectsAfter: 'c2',
    locale: 'EN',
  });
});
