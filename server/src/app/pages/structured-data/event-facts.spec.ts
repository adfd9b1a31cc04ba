import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import ts from 'typescript';

import type { FullEvent } from '../heads/full-answers';
import { WORDS } from '../words/words';
import { eventFacts } from './event-facts';

const scene = {
  place: { page: 'event', locale: 'ID', id: 'evt_1' },
  locale: 'ID',
  words: WORDS.ID,
  origin: 'https://pustaka.example.id',
  parameters: new URLSearchParams(),
  now: new Date('2026-11-25T00:00:00Z'),
  contact: null,
} as const;
const session = {
  id: 'evs_1',
  status: 'SCHEDULED',
  startsAt: new Date('2026-12-05T02:00:00Z'),
  endsAt: new Date('2026-12-05T03:30:00Z'),
  isAllDay: false,
  fromDate: '2026-12-05',
  untilDate: '2026-12-05',
  name: null,
  capacity: 30,
  takenCount: 30,
};
const picture = { url: '/posters/x-wide-id.svg', width: 1200, height: 630 };
const place: FullEvent['place'] = {
  kind: 'BRANCH',
  name: null,
  address: null,
  onlineUrl: null,
  branch: { name: { text: 'Perpustakaan Pusat' }, address: 'Jl. Pahlawan' },
  space: { name: { text: 'Aula' } },
};
const story: FullEvent = {
  path: '/acara/evt_1',
  kind: 'STORYTELLING',
  status: 'PUBLISHED',
  name: { text: 'Dongeng' },
  summary: { text: 'Untuk anak.' },
  description: null,
  cost: 0,
  sharePicture: picture,
  sessions: [session],
  place,
  programme: null,
  people: [{ person: { name: 'Kak Rina' } }],
};
const cases: Readonly<Record<string, FullEvent>> = {
  'a story': story,
  'a course of two meetings, postponed': {
    ...story,
    kind: 'DIGITAL_LITERACY',
    status: 'POSTPONED',
    sessions: [session, { ...session, id: 'evs_2', fromDate: '2026-12-12', takenCount: 2 }],
  },
  'an exhibition of whole days elsewhere': {
    ...story,
    kind: 'EXHIBITION',
    sessions: [{ ...session, isAllDay: true, untilDate: '2026-12-20' }],
    place: { ...place, kind: 'ELSEWHERE', name: 'Gedung Harmonie', address: 'Jl. Raya' },
  },
  'an online talk that was cancelled': {
    ...story,
    kind: 'TALK',
    status: 'CANCELLED',
    people: [],
    place: { ...place, kind: 'ONLINE', onlineUrl: 'https://rapat.example.id/1' },
  },
};

/**
 * What TypeScript says against facts as the vocabulary of schema.org describes an event; one line a
 * complaint.
 */
function complaints(facts: readonly (object | null)[]): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'facts-'));
  const file = path.join(folder, 'facts.ts');
  const vocabulary = path.join(path.dirname(require.resolve('schema-dts/package.json')), 'dist/schema.d.ts');
  const lines = facts.map(
    (fact, index) => `export const fact${index}: WithContext<Event> = ${JSON.stringify(fact)};`,
  );
  fs.writeFileSync(
    file,
    [
      `import type { Event, WithContext } from ${JSON.stringify(vocabulary.replace(/\.d\.ts$/, ''))};`,
      ...lines,
    ].join('\n'),
  );
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const found = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  fs.rmSync(folder, { recursive: true });
  return found;
}

test('what search engines are told of every kind of event keeps to the vocabulary of schema.org, which refuses what it does not know', () => {
  const facts = Object.values(cases).map((event) => eventFacts(event, scene));
  const broken = [
    { ...facts[0], bogusProperty: 1 },
    { ...facts[0], eventStatus: 'https://schema.org/EventForgotten' },
  ];

  expect(complaints(facts)).toEqual([]);
  expect(complaints(broken)).toHaveLength(2);
  expect(facts.map((fact) => fact && Reflect.get(fact, '@type'))).toEqual([
    'ChildrensEvent',
    'EducationEvent',
    'ExhibitionEvent',
    'Event',
  ]);
});

test('times are those of the wall in Pasuruan, whole days are days, and an event without a date is not described', () => {
  const [timed, , days] = Object.values(cases).map((event) => eventFacts(event, scene));

  expect(timed).toMatchObject({
    startDate: '2026-12-05T09:00:00+07:00',
    endDate: '2026-12-05T10:30:00+07:00',
    offers: { availability: 'https://schema.org/SoldOut' },
  });
  expect(days).toMatchObject({ startDate: '2026-12-05', endDate: '2026-12-20' });
  expect(eventFacts({ ...story, sessions: [] }, scene)).toBeNull();
});

/**
 * What Google asks of an event (required) and would like to have (recommended), as paths;
 * https://developers.google.com/search/docs/appearance/structured-data/event
 */
const REQUIRED = ['name', 'startDate', 'location'];
const RECOMMENDED = [
  'description',
  'endDate',
  'eventStatus',
  'image.0',
  'offers.availability',
  'offers.price',
  'offers.priceCurrency',
  'offers.url',
  'organizer.name',
  'organizer.url',
];

function missingFrom(fact: unknown, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    let value: unknown = fact;
    for (const step of path.split('.'))
      value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    return value === undefined || value === null || value === '';
  });
}

test('every kind of event has all that Google asks for and would like to have, each date of a series all that it asks for, and addresses are whole', () => {
  for (const [name, event] of Object.entries(cases)) {
    const fact = eventFacts(event, scene);
    const where =
      event.place.kind === 'ONLINE'
        ? ['location.url']
        : [
            'location.name',
            'location.address.addressLocality',
            'location.address.addressCountry',
            'location.address.streetAddress',
          ];
    expect([
      name,
      ...missingFrom(fact, [
        ...REQUIRED,
        ...RECOMMENDED,
        ...where,
        ...(event.people.length > 0 ? ['performer.0.name'] : []),
      ]),
    ]).toEqual([name]);
    const dates: unknown = fact && Reflect.get(fact, 'subEvent');
    if (Array.isArray(dates))
      for (const date of dates)
        expect([name, ...missingFrom(date, [...REQUIRED, 'location.address.addressLocality'])]).toEqual([
          name,
        ]);
    expect(JSON.stringify(fact).match(/"(url|@id)":"(?!https:\/\/)/g)).toBeNull();
  }
});

test('an event without a summary is described by its name', () => {
  expect(eventFacts({ ...story, summary: null }, scene)).toMatchObject({ description: 'Dongeng' });
});
