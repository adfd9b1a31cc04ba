import { BROKEN, breakOperation } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

for (const name of ['PendingRegistrations', 'ProposalsWaiting']) {
  test(`what waits for a decision about events says on Today when it cannot be read, and is asked for again each minute (${name})`, () =>
    visit({ expectedTrouble: [BROKEN] }, async (page) => {
      await page.clock.install();
      const mend = await breakOperation(page, name);
      await openAsAdministrator(page, '/staff/');
      const events = page.getByRole('region', { name: 'Acara hari ini' });
      await events.getByRole('button', { name: 'Coba lagi' }).waitFor();

      await mend();
      await page.clock.fastForward(61_000);
      await events.getByRole('button', { name: 'Coba lagi' }).waitFor({ state: 'detached' });
    }));
}
