import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';

const visit = useBrowser();

test('every example on the data page is answered as it stands, also to a page of another site', () =>
  visit({}, async (page) => {
    await page.goto('/data');
    const blocks = await page.locator('pre.code').allTextContents();
    const queries = blocks.filter((text) => text.startsWith('query'));
    expect(await findBarriers(page)).toEqual([]);
    const own = new URL('/graphql', page.url()).href;

    // A page without an address of its own is another site to every server.
    await page.goto('data:text/html,<title>Sekolah</title>');
    const answers = await page.evaluate(
      ([address, texts]) =>
        Promise.all(
          texts.map(async (query) => {
            const answer = await fetch(address, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query }),
            });
            const body: { data?: unknown; errors?: unknown } = await answer.json();
            return [body.errors ?? null, body.data !== undefined];
          }),
        ),
      [own, queries] as const,
    );

    expect(queries.length).toBe(6);
    expect(answers).toEqual(queries.map(() => [null, true]));
  }));
