import * as path from 'node:path';

import type { Drawing, Portal } from './portal-bundle';
import { currentPortal } from './portal-bundle';

const DIST = path.resolve(__dirname, '../../../../web-patron/dist');
const AT = {
  now: new Date('2026-11-24T03:00:00Z'),
  origin: 'https://pustaka.example.id',
  answers: {},
  contact: null,
  notice: null,
} as const;

let portal: Portal;
beforeAll(async () => {
  portal = await currentPortal(DIST)();
});

const draw = (drawing: Partial<Drawing> & Pick<Drawing, 'address'>) =>
  portal.bundle.drawPage({ ...AT, ...drawing });

test('a page says what it asks before it is drawn, and one that needs nothing asks nothing', () => {
  const ask = (address: string) => portal.bundle.operationAt({ ...AT, address });

  expect(ask('/en/search?q=laskar&setelah=c1')).toEqual({
    operationName: 'SearchPage',
    variables: {
      text: 'laskar',
      filter: {},
      first: 20,
      after: 'c1',
      locale: 'EN',
      today: '2026-11-24',
      withEvents: false,
    },
  });
  expect([ask('/data'), ask('/pustaka-saya'), ask('/tidak/ada')]).toEqual([null, null, null]);
});

test('a part that cannot be drawn is a fault with its reason, never a skeleton', async () => {
  await expect(draw({ address: '/judul/ttl_1', answers: { TitlePage: { title: {} } } })).rejects.toThrow(
    /undefined/,
  );
  await expect(draw({ address: '/judul/ttl_1' })).rejects.toThrow('an answer that it was not drawn with');
});

test('a page is called as it calls itself, and a notice stands in its place', async () => {
  const page = await draw({ address: '/data' });
  const notice = await draw({ address: '/en/search?q=laskar', notice: 'building' });

  expect([page.title, notice.title]).toEqual([
    'Untuk pengembang sekolah dan mitra',
    'The search index is being built',
  ]);
  expect(page.markup).toContain('https://pustaka.example.id/graphql');
  expect(notice.markup).not.toContain('<!--$!-->');
});

test('a portal that is not built is told so', async () => {
  await expect(currentPortal('/nowhere')()).rejects.toThrow('run npm run build');
});
