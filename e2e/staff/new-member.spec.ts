import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const longestSeconds = 60;

type Registered = {
  readonly members: {
    readonly nodes: readonly {
      readonly category: { readonly code: string };
      readonly address: { readonly kelurahan: { readonly name: string } | null } | null;
      readonly phone: string | null;
    }[];
  };
};

test('by keyboard alone a member is registered in less than a minute, and the age has chosen the category', () =>
  visit({}, async (page) => {
    const name = `Sekar ${ownWord()}`;
    await openAsLibrarian(page, '/staff/members/new');
    await page.locator('[data-path="name"]').waitFor();
    const startedAt = Date.now();
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type('8 12 1984');
    await tabTo('phone');
    await page.keyboard.type('0812 3456 7890');
    await tabTo('kelurahanCode');
    await page.keyboard.type('kepel', { delay: 20 });
    await page.getByRole('option', { name: /Kepel/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await page
      .locator('main')
      .getByText(/terdaftar, kartu PSR-/)
      .waitFor();

    expect((Date.now() - startedAt) / 1000).toBeLessThan(longestSeconds);
    const query =
      'query ($text: String!) { members(text: $text, first: 1) { nodes { category { code } phone address { kelurahan { name } } } } }';
    const { members } = await askAsStaff<Registered>(page, query, { text: name });
    expect(members.nodes).toEqual([
      { category: { code: 'umum' }, phone: '+6281234567890', address: { kelurahan: { name: 'Kepel' } } },
    ]);

    async function tabTo(path: string): Promise<void> {
      const field = page.locator(`[data-path="${path}"]`);
      for (
        let step = 0;
        step < 20 && !(await field.evaluate((one) => one === document.activeElement));
        step += 1
      )
        await page.keyboard.press('Tab');
    }
  }));

test('a child without a guardian is refused beside the field, and the focus goes there', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/members/new');
    await page.locator('[data-path="name"]').waitFor();
    await page.keyboard.type(`Raka ${ownWord()}`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('1 2 2018');
    await page.locator('[data-path="guardian"]').waitFor();
    await settle(page);

    await page.keyboard.press('Control+s');
    await page
      .getByText(/perlu wali/)
      .last()
      .waitFor();

    await page.waitForFunction(() => document.activeElement?.getAttribute('data-path') === 'guardian');
    expect(await page.locator('select[data-path="categoryCode"]').inputValue()).toBe('anak');
  }));

/** Makes a word that nobody else is named by; a name has no figures. */
function ownWord(): string {
  return [...String(Date.now())].map((figure) => 'abcdefghij'.charAt(Number(figure))).join('');
}
