import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask } from '../harness/library';
import { cardNumberOfMother, choosePassword, openOwn } from '../harness/member';
import { open, settle } from '../harness/settle';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const PASSWORD = 'sungai-teduh-2026';

type Due = {
  dueFollowUps: {
    consultation: {
      id: string;
      story: object | null;
      member: { id: string; cardNumber: string } | null;
    } | null;
  }[];
};

test('a story is written by staff, read by its member first, shown once they agree, and gone once they take it back', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/consultations');
    const mothers = await cardNumberOfMother();
    const { dueFollowUps } = await askAsStaff<Due>(
      page,
      '{ dueFollowUps { consultation { id story { id } member { id cardNumber } } } }',
    );
    const held = dueFollowUps
      .map(({ consultation }) => consultation)
      .find(
        (one) =>
          one !== null && one.story === null && one.member !== null && one.member.cardNumber !== mothers,
      );
    if (!held?.member) throw new Error('The sample has no consultation that was held and has no story.');
    await choosePassword(page, held.member, PASSWORD);
    await open(page, `/staff/consultations/${held.id}`);
    await page.getByRole('button', { name: /^(Tulis dan tawarkan|Ubah dan tawarkan lagi)$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Judul').fill('Dari dapur ke toko oleh-oleh');
    await dialog.getByLabel('Sebelum').fill('Keripik dijual di depan rumah.');
    await dialog.getByLabel('Yang dikerjakan di perpustakaan').fill('Dua kali konsultasi tentang izin.');
    await dialog.getByLabel('Sesudah').fill('Izin terbit, dititipkan di lima toko.');
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: /tawarkan/ }).click();
    await dialog.waitFor({ state: 'detached' });
    const isPublic = async (): Promise<boolean> =>
      (
        await ask<{ successStories: { title: string }[] }>('{ successStories(first: 20) { title } }')
      ).successStories.some(({ title }) => title === 'Dari dapur ke toko oleh-oleh');
    expect(await isPublic()).toBe(false);

    await openOwn(page, '/jejak-usaha', { login: held.member.cardNumber, password: PASSWORD });
    const story = page
      .getByRole('article', { name: 'Cerita Anda' })
      .filter({ hasText: 'Dari dapur ke toko oleh-oleh' });
    await story.getByRole('button', { name: 'Setuju, tampilkan' }).click();
    await story.getByRole('button', { name: 'Tarik cerita ini' }).waitFor();
    expect(await isPublic()).toBe(true);
    await open(page, '/ukm/konsultasi');
    await page.getByRole('heading', { name: 'Dari dapur ke toko oleh-oleh' }).waitFor();

    await open(page, '/jejak-usaha');
    await story.getByRole('button', { name: 'Tarik cerita ini' }).click();
    await story.waitFor({ state: 'detached' });
    expect(await isPublic()).toBe(false);
  }));
