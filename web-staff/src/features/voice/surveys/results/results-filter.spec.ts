import { filePath, toResultsFilter } from './results-filter';

test('the address says which sheets are counted; what it cannot mean is left out', () => {
  expect(toResultsFilter(new URLSearchParams('event=evt_1&wave=DAY_30&from=2026-11&until=2026-13'))).toEqual({
    eventId: 'evt_1',
    sessionId: null,
    wave: 'DAY_30',
    fromMonth: '2026-11',
    untilMonth: null,
  });
  expect(toResultsFilter(new URLSearchParams('wave=SOMETIME')).wave).toBeNull();
});

test('the file holds the sheets that are on screen', () => {
  const search = new URLSearchParams('part=results&event=evt_1&wave=AFTER');
  expect(filePath('svy_1', 'csv', { search, language: 'en' })).toBe(
    '/staff/files/surveys/svy_1.csv?lang=en&event=evt_1&wave=AFTER',
  );
  expect(filePath('svy_1', 'xlsx', { search: new URLSearchParams(), language: 'id' })).toBe(
    '/staff/files/surveys/svy_1.xlsx?lang=id',
  );
});
