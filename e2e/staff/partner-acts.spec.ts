import type { Page } from 'playwright-core';

import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { prepareSchool } from '../harness/school';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const DAYS_AHEAD = 9;

/** A published event for school groups, somewhere that is never closed. */
async function prepareEvent(page: Page): Promise<void> {
  const startsAt = new Date(Date.now() + DAYS_AHEAD * 86_400_000);
  const { createEvent } = await askAsStaff<{
    createEvent: { event: { id: string; version: number } | null; userErrors: unknown };
  }>(
    page,
    'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id version } userErrors { message } } }',
    {
      input: {
        format: 'ACTIVITY',
        kind: 'STORYTELLING',
        name: { indonesian: 'Dongeng Uji Kelompok' },
        details: {
          placeKind: 'ELSEWHERE',
          venueName: 'Balai Uji',
          capacity: 30,
          audiences: ['SCHOOL_GROUPS'],
          registrationMode: 'OPEN',
        },
        sessions: [
          {
            startsAt: startsAt.toISOString(),
            endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
          },
        ],
        idempotencyKey: `e2e-partner-acts-${Date.now()}`,
      },
    },
  );
  if (createEvent.event === null) throw new Error(JSON.stringify(createEvent.userErrors));
  const { id, version } = createEvent.event;
  await askAsStaff(
    page,
    'mutation ($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { event { status } userErrors { message } } }',
    { input: { id, version, status: 'PUBLISHED' } },
  );
}

/** A day to come, as people type it. */
function dayAhead(): string {
  const [year, month, day] = new Date(Date.now() + DAYS_AHEAD * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day}/${month}/${year}`;
}

test('a teacher registers a list of pupils, gets the failed rows back, and lets fewer of another class come', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const teacher = await newcomer(page);
    const school = await prepareSchool(page, teacher.login);
    await prepareEvent(page);

    await openOwn(page, `/akun/kelompok/${school}`, teacher);
    await page.getByLabel('Nama acara').fill('Dongeng Uji');
    await page.getByRole('button', { name: 'Cari acara' }).click();
    await page.getByRole('link', { name: 'Dongeng Uji Kelompok' }).first().click();
    await page.getByLabel('Daftar nama, tiket masing-masing').check();
    await page.getByLabel('Kelas atau kelompok').fill('4B');
    await page
      .getByLabel('Daftar peserta')
      .fill('No\tNama\tPersetujuan\n1\tAisyah\tya\n2\tBagus\t\n3\tCitra\tya');
    await page.getByLabel('Nama pendamping').fill('Bu Guru');
    await page.getByLabel('Email').fill('guru@contoh.pustaka');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Daftarkan' }).click();
    await page.getByText('Terdaftar: 3 orang dapat tempat.').waitFor();
    await page.getByText('Baris 3: 2, Bagus. Belum ada persetujuan wali.').waitFor();
    await page.getByRole('link', { name: 'Unduh baris itu' }).waitFor();

    await page.getByLabel('Jumlah saja, satu tiket').check();
    await page.getByLabel('Kelas atau kelompok').fill('5A');
    await page.getByLabel('Jumlah peserta, tanpa pendamping').fill('12');
    await page.getByRole('button', { name: 'Daftarkan' }).click();
    await page.getByText('persetujuan wali yang sudah ditandatangani').waitFor();
    await page.getByLabel('Kami memegang persetujuan tertulis wali semua peserta').check();
    await page.getByRole('button', { name: 'Daftarkan' }).click();
    await page.getByText('Terdaftar: 12 orang dapat tempat.').waitFor();

    await page.getByRole('button', { name: 'Kurangi peserta Dongeng Uji Kelompok' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Jumlah peserta').fill('9');
    await sheet.getByRole('button', { name: 'Kurangi' }).click();
    await page.getByText('9 orang', { exact: false }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a teacher asks for a visit, a librarian gives it a day and hour, and the year is on one page', () =>
  visit({}, async (page) => {
    const teacher = await newcomer(page);
    const school = await prepareSchool(page, teacher.login);

    await openOwn(page, `/akun/kunjungan/${school}`, teacher);
    await page.getByLabel('Kelas', { exact: true }).fill('3C');
    await page.getByLabel('Jumlah orang').fill('31');
    await page.getByLabel('Hari yang diinginkan').fill('Selasa pagi');
    await page.getByLabel('Untuk apa').fill('Mengenal perpustakaan.');
    await page.getByLabel('Email').fill('guru@contoh.pustaka');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await page.getByText('Menunggu jawaban petugas').waitFor();

    await openAsLibrarian(page, '/staff/proposals');
    const request = page.getByRole('listitem', { name: 'Kunjungan kelas: SDN Uji Kegiatan, 3C' });
    await request.getByRole('button', { name: 'Tawarkan waktu lain' }).click();
    await page.getByRole('dialog').getByLabel('Mulai', { exact: true }).fill(dayAhead());
    await page.keyboard.press('Tab');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Tawarkan waktu lain' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.goto(`/akun/kunjungan/${school}`);
    await page.getByRole('button', { name: /^Setuju / }).click();
    await page.getByText('Menunggu jawaban petugas').waitFor();
    await page.goto('/staff/proposals');
    await request.getByRole('button', { name: 'Jadwalkan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Jadwalkan' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.goto(`/akun/kunjungan/${school}`);
    await page.getByText('Diterima').waitFor();
    await page.goto(`/akun/laporan-setahun/${school}`);
    await page.getByRole('row', { name: 'Kelas ke perpustakaan 0' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const path = await page.getByRole('link', { name: 'Buka sebagai PDF' }).getAttribute('href');
    const paper = await page.request.get(path ?? '');
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
  }));
