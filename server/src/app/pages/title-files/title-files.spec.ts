import sharp from 'sharp';

import type { PortalHome } from '../testing/portal-home';
import { openPortal } from '../testing/portal-home';
import { findTexts } from '../testing/read-xml';
import { coverKey, pngPath, readCoverName } from './cover-name';

let portal: PortalHome;
let title = '';
let cover = '';

beforeAll(async () => {
  portal = await openPortal();
  title = await portal.addTitle({
    title: {
      titleProper: 'Bumi <Manusia> & Sesama',
      contributions: [{ newName: 'Pramoedya Ananta Toer', role: 'AUTHOR' }],
    },
  });
  const outdated = await portal.get(`/covers/${title}.svg`);
  cover = outdated.headers.location ?? '';
});

afterAll(() => portal.close());

test('a cover is kept for ever under the name of today, and an older name leads to it', async () => {
  const drawn = await portal.get(cover);
  const older = await portal.get(`/covers/${title}-000000000000.svg`);

  expect(cover).toMatch(new RegExp(`^/covers/${title}-[0-9a-f]{12}\\.svg$`));
  expect([drawn.status, drawn.headers['content-type'], drawn.headers['cache-control']]).toEqual([
    200,
    'image/svg+xml; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  expect(drawn.headers['content-security-policy']).toContain("default-src 'none'");
  expect(findTexts(drawn.body, 'title')).toEqual(['Bumi <Manusia> & Sesama, Pramoedya Ananta Toer']);
  expect([older.status, older.headers.location, older.headers['cache-control']]).toEqual([
    302,
    cover,
    'no-cache',
  ]);
});

test('messengers get the same cover as a PNG, 600 pixels wide', async () => {
  const first = await portal.get(cover.replace('.svg', '.png'));
  const again = await portal.get(cover.replace('.svg', '.png'));
  const { format, width } = await sharp(first.bytes).metadata();

  expect([first.status, first.headers['content-type'], format, width]).toEqual([
    200,
    'image/png',
    'png',
    600,
  ]);
  expect(again.bytes.equals(first.bytes)).toBe(true);
  expect((await portal.get(`/covers/${title}.png`)).headers.location).toBe(cover.replace('.svg', '.png'));
});

test('pages elsewhere may show covers, also where an outdated name leads to them', async () => {
  const pictures = await Promise.all(
    [cover, cover.replace('.svg', '.png'), `/covers/${title}.svg`, '/share/rak.png'].map((path) =>
      portal.get(path),
    ),
  );

  expect(pictures.map(({ headers }) => headers['cross-origin-resource-policy'])).toEqual(
    pictures.map(() => 'cross-origin'),
  );
  expect((await portal.get(`/marc/${title}.xml`)).headers['cross-origin-resource-policy']).not.toBe(
    'cross-origin',
  );
});

test('pages about no one title show the newest titles on a shelf', async () => {
  const shelf = await portal.get('/share/rak.png');
  const { format, width, height } = await sharp(shelf.bytes).metadata();

  expect([shelf.status, shelf.headers['content-type'], format, width, height]).toEqual([
    200,
    'image/png',
    'png',
    1200,
    630,
  ]);
});

test('a title nobody has has no cover and no record', async () => {
  const nobody = 'ttl_00000000000000000000000000';
  const answers = await Promise.all(
    [
      `/covers/${nobody}-abc.svg`,
      `/covers/${nobody}.png`,
      `/marc/${nobody}.xml`,
      `/marc/${nobody}.mrc`,
      '/uploads/00000000000000000000000000000000.webp',
    ].map((target) => portal.get(target)),
  );

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
});

test('a record can be taken away as MARCXML and as ISO 2709', async () => {
  const xml = await portal.get(`/marc/${title}.xml`);
  const binary = await portal.get(`/marc/${title}.mrc`);

  expect(findTexts(xml.body, 'subfield')).toContain('Bumi <Manusia> & Sesama.');
  expect(xml.headers['content-type']).toBe('application/marcxml+xml; charset=utf-8');
  expect(xml.headers['content-disposition']).toBe(`attachment; filename="${title}.xml"`);
  expect(Number(binary.body.slice(0, 5))).toBe(binary.bytes.length);
});

test('nobody puts a picture without having announced it', async () => {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const put = (body: Buffer, type: string) =>
    portal.send('/uploads/upl_00000000000000000000000000', {
      method: 'PUT',
      headers: { 'content-type': type },
      body,
    });

  expect((await put(png, 'image/png')).status).toBe(404);
  expect((await put(Buffer.from('{}'), 'application/json')).status).toBe(404);
  expect((await put(Buffer.alloc(6_000_000), 'image/png')).status).toBe(404);
});

test('the name of a cover file says title, key and format, and nothing else is a name', () => {
  const id = 'ttl_01KB0000000000000000000001';

  expect(readCoverName(`${id}-abc.svg`)).toEqual({ titleId: id, key: 'abc', format: 'svg' });
  expect(readCoverName(`${id}.png`)).toEqual({ titleId: id, key: '', format: 'png' });
  expect(
    ['../x.svg', `${id}-../x.svg`, `${id}.gif`, `ctb_01KB0000000000000000000001.svg`].map(readCoverName),
  ).toEqual([null, null, null, null]);
  expect([
    coverKey(`/covers/${id}-abc.svg`),
    coverKey('/uploads/0123.webp'),
    pngPath(id, '/uploads/0123.webp'),
  ]).toEqual(['abc', '0123', `/covers/${id}-0123.png`]);
});
