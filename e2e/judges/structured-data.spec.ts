import { complaintsAbout } from '../harness/judges';
import { ask, fetchPage } from '../harness/library';
import { pageNames, portalRoutes, unlistedPages } from '../harness/portal-routes';

type Fact = { readonly '@type': string } & Readonly<Record<string, unknown>>;
type Paths = { readonly nodes: readonly { readonly path: string }[] };

/** Reads what a page tells search engines. */
async function factsOn(path: string): Promise<Fact[]> {
  const html = await (await fetchPage(path)).text();
  return [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, text = '']): Fact => JSON.parse(text),
  );
}

/** Names what is wrong on pages, by page; a page without a fact has nothing to judge. */
async function judge(
  paths: readonly string[],
): Promise<{ readonly facts: readonly Fact[]; readonly wrong: readonly string[] }> {
  const pages = await Promise.all(
    paths.map(async (path) => (await factsOn(path)).map((fact) => ({ path, fact }))),
  );
  const all = pages.flat();
  const complaints = complaintsAbout(all.map(({ fact }) => fact));
  return {
    facts: all.map(({ fact }) => fact),
    wrong: complaints.flatMap((list, index) => list.map((complaint) => `${all[index]?.path}: ${complaint}`)),
  };
}

const english = (path: string): string =>
  path.replace('/acara/', '/en/events/').replace('/judul/', '/en/titles/');

test('every event of the sample, in both languages, keeps to the vocabulary of schema.org: kinds, properties, values, dates', async () => {
  const { events } = await ask<{ events: Paths }>('{ events(first: 60) { nodes { path } } }');
  const paths = events.nodes.map(({ path }) => path);
  const { facts, wrong } = await judge([...paths, ...paths.map(english)]);
  const kinds = new Set(facts.map((fact) => fact['@type']));

  expect(wrong).toEqual([]);
  expect(
    ['ChildrensEvent', 'EducationEvent', 'ExhibitionEvent', 'TheaterEvent', 'BusinessEvent'].filter(
      (kind) => !kinds.has(kind),
    ),
  ).toEqual([]);
  expect(facts.filter((fact) => fact['@type'].endsWith('Event')).length).toBeGreaterThan(60);
});

test('so does every kind of page that search engines may list: titles, people, subjects, businesses, the library itself', async () => {
  const routes = await portalRoutes();
  const materials = await Promise.all(
    ['BOOK', 'SERIAL', 'VIDEO', 'MAP', 'SOUND_RECORDING', 'EBOOK', 'AUDIOBOOK'].map((material) =>
      ask<{ searchCatalogue: { nodes: readonly { title: { path: string } }[] } }>(
        'query ($materials: [MaterialTypeCode!]) { searchCatalogue(text: "", filter: { materialTypes: $materials }, first: 3) { nodes { title { path } } } }',
        { materials: [material] },
      ),
    ),
  );
  const titles = materials.flatMap(({ searchCatalogue }) =>
    searchCatalogue.nodes.map(({ title }) => title.path),
  );
  const listed = pageNames
    .filter((name) => !unlistedPages.includes(name))
    .flatMap((name) => [routes[name].id, routes[name].en]);
  const { facts, wrong } = await judge([...listed, ...titles, ...titles.map(english)]);
  const kinds = new Set(facts.map((fact) => fact['@type']));

  expect(wrong).toEqual([]);
  expect(
    ['Book', 'Person', 'Library', 'WebSite', 'BreadcrumbList', 'ItemList'].filter((kind) => !kinds.has(kind)),
  ).toEqual([]);
});

test('the judge refuses a kind, a property, a value, a place, a state and dates that are none', async () => {
  const { events } = await ask<{ events: Paths }>('{ events(first: 1) { nodes { path } } }');
  const event = (await factsOn(events.nodes[0]?.path ?? '')).find((fact) => fact['@type'].endsWith('Event'));
  const broken = [
    { ...event, '@type': 'LibraryParty' },
    { ...event, begins: '2026-12-05' },
    { ...event, isbn: '9789793062792' },
    { ...event, isAccessibleForFree: 'yes' },
    { ...event, location: { '@type': 'Person', name: 'Aula' } },
    { ...event, eventStatus: 'https://schema.org/InStock' },
    { ...event, startDate: '5 Desember 2026' },
    { ...event, startDate: '2026-02-30' },
    { ...event, endDate: '2026-12-05T25:00:00+07:00' },
    { ...event, offers: { '@type': 'Offer', price: 'gratis', availability: 'soon' } },
  ];

  expect(complaintsAbout(event ? [event] : [])).toEqual([[]]);
  expect(complaintsAbout(broken).map((list) => list.length > 0)).toEqual(broken.map(() => true));
});
