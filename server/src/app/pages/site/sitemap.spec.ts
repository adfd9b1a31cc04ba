import { dialects } from '../../../../test/dialects';
import { subjectPages, titlePages } from '../../../modules/catalogue';
import type { CatalogueHome } from '../../../modules/catalogue/testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome } from '../../../modules/catalogue/testing/catalogue-home';
import { createTitle } from '../../../modules/catalogue/cataloguing/create-title';
import { findElements, findTexts } from '../testing/read-xml';
import type { SitemapSource } from './sitemap';
import { plainSitemapText, sitemapIndexText, sitemapPart } from './sitemap';

const ORIGIN = 'https://pustaka.example.id';

async function textOf(source: SitemapSource, after: string, perPart: number): Promise<string> {
  const pieces: unknown[] = await sitemapPart(ORIGIN, source, after, perPart).toArray();
  return pieces.join('');
}

describe.each(dialects)('the sitemap on $name', (dialect) => {
  let home: CatalogueHome;
  let titles: SitemapSource;

  beforeAll(async () => {
    home = await openCatalogueHome(dialect);
    for (let place = 0; place < 5; place++)
      await createTitle(home.deps, LIBRARIAN, {
        title: { titleProper: `Judul ${place}`, subjects: [{ newHeading: 'Sejarah' }] },
      });
    titles = { page: 'title', ...titlePages(home.db) };
  });

  afterAll(() => home.close());

  test('has one part for every full number of things and one for the rest', async () => {
    const ids = await home.rows<{ id: string }>('SELECT id FROM title ORDER BY id');

    const index = await sitemapIndexText(ORIGIN, [titles, { page: 'subject', ...subjectPages(home.db) }], 2);

    expect(findTexts(index, 'loc')).toEqual([
      `${ORIGIN}/sitemap/pages.xml`,
      `${ORIGIN}/sitemap/title.xml`,
      `${ORIGIN}/sitemap/title-${ids[1]?.id}.xml`,
      `${ORIGIN}/sitemap/title-${ids[3]?.id}.xml`,
      `${ORIGIN}/sitemap/subject.xml`,
    ]);
  });

  test('lists every title once in each language, over all parts', async () => {
    const ids = (await home.rows<{ id: string }>('SELECT id FROM title ORDER BY id')).map(({ id }) => id);

    const parts = await Promise.all(
      ['', ids[1] ?? '', ids[3] ?? ''].map((after) => textOf(titles, after, 2)),
    );

    expect(parts.flatMap((part) => findTexts(part, 'loc'))).toEqual(
      ids.flatMap((id) => [`${ORIGIN}/judul/${id}`, `${ORIGIN}/en/titles/${id}`]),
    );
    expect(parts.map((part) => findTexts(part, 'lastmod').length)).toEqual([4, 4, 2]);
  });

  test('names the other language of every page', async () => {
    const part = plainSitemapText(ORIGIN);

    expect(findTexts(part, 'loc')).toHaveLength(60);
    expect(
      findElements(part, 'xhtml:link')
        .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`)
        .slice(0, 4),
    ).toEqual([`id ${ORIGIN}/`, `en ${ORIGIN}/en`, `id ${ORIGIN}/`, `en ${ORIGIN}/en`]);
  });

  test('of an empty kind is an empty part', async () => {
    const none: SitemapSource = { page: 'title', after: async () => [], skip: async () => null };

    expect(findTexts(await textOf(none, '', 10), 'loc')).toEqual([]);
  });
});
