import { portalPath } from './paths';

test('the portal calls its folders differently in English', () => {
  const shown = (path: string) => [portalPath(path, 'id'), portalPath(path, 'en')];

  expect(shown('/judul/ttl_1-laskar')).toEqual(['/judul/ttl_1-laskar', '/en/titles/ttl_1-laskar']);
  expect(shown('/acara/evt_1')).toEqual(['/acara/evt_1', '/en/events/evt_1']);
  expect(shown('/ukm/direktori/keripik')).toEqual([
    '/ukm/direktori/keripik',
    '/en/small-business/directory/keripik',
  ]);
  expect(shown('/ukm/panduan/halal')).toEqual(['/ukm/panduan/halal', '/en/small-business/guides/halal']);
});
