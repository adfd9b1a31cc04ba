import type { Actor } from '../../platform/auth/actor';
import { changeEventStatus } from '../../modules/programmes/events/change-event-status';
import { createEvent } from '../../modules/programmes/events/save-event';
import type { PortalHome } from './testing/portal-home';
import { openPortal } from './testing/portal-home';
import { readPage } from './testing/read-page';

const LIBRARY: Actor = { kind: 'system', name: 'test' };
const EARLIER = { startsAt: new Date('2026-11-24T01:00:00Z'), endsAt: new Date('2026-11-24T02:30:00Z') };
const EVENING = { startsAt: new Date('2026-11-24T11:00:00Z'), endsAt: new Date('2026-11-24T13:00:00Z') };
const LATER = { startsAt: new Date('2026-11-24T02:30:00Z'), endsAt: new Date('2026-11-24T06:00:00Z') };

let portal: PortalHome;
let later = '';
let cancelled = '';

beforeAll(async () => {
  portal = await openPortal();
  await publish('Dongeng Pagi', EARLIER);
  later = await publish('Dongeng Siang', LATER);
  cancelled = await publish('Dongeng Batal', EVENING);
  await changeEventStatus(portal.house, LIBRARY, {
    id: cancelled,
    version: 2,
    status: 'CANCELLED',
    notice: { indonesian: 'Pendongeng sakit.' },
  });
});
afterAll(() => portal.close());

async function publish(name: string, session: typeof EARLIER): Promise<string> {
  const made = await createEvent(portal.house, LIBRARY, {
    format: 'ACTIVITY',
    kind: 'STORYTELLING',
    name: { indonesian: name },
    sessions: [session],
    details: {
      placeKind: 'ELSEWHERE',
      venueName: 'Balai',
      venueAddress: 'Jl. Pahlawan',
      audiences: ['PRIMARY_SCHOOL'],
    },
  });
  const id = made.ok ? made.value.eventId : '';
  await changeEventStatus(portal.house, LIBRARY, { id, version: 1, status: 'PUBLISHED', isPastMeant: true });
  return id;
}

const names = async (address: string): Promise<string[]> =>
  (
    readPage(await portal.get(address, { accept: 'text/html' })).text.match(
      /Dongeng (?:Pagi|Siang|Batal)<\/a>/g,
    ) ?? []
  ).map((found) => found.slice(8, -4));

test('at ten in the morning what ended at half past nine is over, and what was cancelled is found by its name alone', async () => {
  expect([await names('/'), await names('/anak'), await names('/cari?q=dongeng')]).toEqual([
    ['Siang'],
    ['Siang'],
    ['Siang', 'Batal'],
  ]);
  expect(readPage(await portal.get('/cari?q=dongeng', { accept: 'text/html' })).text).toMatch(
    /Dongeng Batal<\/a>.*Dibatalkan/s,
  );
});

test('the calendar shows what is to come, says what was cancelled, and folds away what is over today', async () => {
  expect(await names('/acara')).toEqual(['Siang', 'Batal', 'Pagi']);
  const { text } = readPage(await portal.get('/acara', { accept: 'text/html' }));

  expect(/Dongeng Batal<\/a>.*?<p class="availability availability-stop">Dibatalkan<\/p>/s.test(text)).toBe(
    true,
  );
  expect(text.indexOf('<summary>1 acara sudah lewat')).toBeGreaterThan(text.indexOf('Dongeng Batal</a>'));
  expect(text.indexOf('<summary>1 acara sudah lewat')).toBeLessThan(text.indexOf('Dongeng Pagi</a>'));
});

test('the days with events are headings of the month, so that whoever listens can jump to them', async () => {
  const { text } = readPage(await portal.get('/acara', { accept: 'text/html' }));

  expect(text).toContain('<h3><span aria-hidden="true">24</span>');
  expect(text).toContain('<b><span aria-hidden="true">23</span>');
});

test('the page of an event offers it for a calendar, that of a cancelled one does not', async () => {
  const page = async (id: string) => readPage(await portal.get(`/acara/${id}`, { accept: 'text/html' }));
  const [held, off] = [await page(later), await page(cancelled)];

  expect([held.headings, off.headings]).toEqual([['Dongeng Siang'], ['Dongeng Batal']]);
  expect([held, off].map(({ text }) => text.includes('>Masukkan ke kalender</a>'))).toEqual([true, false]);
});
