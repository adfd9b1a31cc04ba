import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask } from '../harness/library';
import { open } from '../harness/settle';
import { openAsLibrarian, speak } from '../harness/staff';

const visit = useBrowser();
const rooms = ['today', 'catalogue', 'new title', 'a title', 'contributors', 'branches', 'the desk', 'members', 'new member', 'the hold shelf', 'the pull list', 'overdue loans'] as const;
let paths: Record<(typeof rooms)[number], string>;
beforeAll(async () => {
  const { newArrivals } = await ask<{ newArrivals: { nodes: { id: string }[] } }>('{ newArrivals(first: 1) { nodes { id } } }');
  paths = {
    today: '/staff/', catalogue: '/staff/catalogue', 'new title': '/staff/catalogue/new', 'a title': `/staff/catalogue/${newArrivals.nodes[0]?.id ?? ''}`,
    contributors: '/staff/contributors', branches: '/staff/branches', 'the desk': '/staff/desk', members: '/staff/members', 'new member': '/staff/members/new',
    'the hold shelf': '/staff/holds', 'the pull list': '/staff/holds?list=pull', 'overdue loans': '/staff/overdue',
  };
});

for (const language of ['id', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing at the door (${language}, ${theme})`, () =>
      visit({ language, theme }, async (page) => {
        await speak(page, language);
        await open(page, '/staff/sign-in');

        expect(await findBarriers(page)).toEqual([]);
      }));

    for (const room of rooms) {
      test(`axe finds nothing in ${room} (${language}, ${theme})`, () =>
        visit({ language, theme }, async (page) => {
          await speak(page, language);
          await openAsLibrarian(page, paths[room]);

          expect(await findBarriers(page)).toEqual([]);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
        }));
    }
  }

  for (const room of rooms) {
    test(`nobody scrolls sideways in ${room} at 320 pixels (${language})`, () =>
      visit({ language, width: 320, height: 640 }, async (page) => {
        await speak(page, language);
        await openAsLibrarian(page, paths[room]);

        expect(await findSidewaysScroll(page)).toEqual([]);
      }));
  }
}
