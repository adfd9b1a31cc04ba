import { toListVariables } from './list-variables';

test('titles are listed from the newest year unless the address says otherwise', () => {
  expect(toListVariables('ctr_1', new URLSearchParams(''), 'id')).toEqual({
    id: 'ctr_1',
    orderBy: { field: 'YEAR', direction: 'DESC' },
    first: 20,
    locale: 'ID',
  });
  expect(toListVariables('sbj_1', new URLSearchParams('urut=TITLE&setelah=c1'), 'en')).toEqual({
    id: 'sbj_1',
    orderBy: { field: 'TITLE', direction: 'ASC' },
    first: 20,
    after: 'c1',
    locale: 'EN',
  });
});
