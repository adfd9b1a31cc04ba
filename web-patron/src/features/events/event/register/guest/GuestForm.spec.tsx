/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPortal } from '../../../../../testing/render-portal';
import { eventWith } from '../event.fixture';
import { RegisterPartyDocument } from '../RegisterParty.generated';
import type { RegisterForEventInput } from '../RegisterParty.generated';
import { GuestForm } from './GuestForm';

type Refusal = { readonly message: string; readonly field: readonly string[] | null };

/** Draws the form before a library that refuses for these reasons, and notes what it was sent. */
async function openForm(refusals: readonly Refusal[], language: 'id' | 'en' = 'id', event = eventWith()) {
  const sent: RegisterForEventInput[] = [];
  const answers = [
    answer(RegisterPartyDocument, ({ input }) => {
      sent.push(input);
      return {
        registerForEvent: {
          __typename: 'RegisterForEventPayload' as const,
          link: null,
          registration: null,
          userErrors: refusals.map((refusal) => ({ __typename: 'PlainUserError' as const, ...refusal })),
        },
      };
    }),
  ];
  await renderPortal(<GuestForm event={event} onDone={() => undefined} />, {
    page: 'event',
    language,
    answers,
  });
  return sent;
}

test('somebody without a card registers with a name, a contact and who else comes', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openForm([]);

  await user.type(screen.getByRole('textbox', { name: 'Nama Anda' }), 'Siti Aminah');
  await user.type(screen.getByRole('textbox', { name: 'Telepon atau email' }), 'siti@example.org');
  await user.click(screen.getByRole('button', { name: 'Tambah orang' }));
  await user.type(screen.getByRole('textbox', { name: 'Nama orang ke-2' }), 'Raka');
  await user.click(screen.getByRole('button', { name: 'Daftarkan 2 orang' }));

  expect(sent).toEqual([
    {
      eventId: 'evt_1',
      sessionId: 'evs_1',
      people: [
        { name: 'Siti Aminah', isCompanion: false },
        { name: 'Raka', isCompanion: false },
      ],
      contact: { name: 'Siti Aminah', email: 'siti@example.org' },
      idempotencyKey: expect.stringMatching(/\S{16,}/),
    },
  ]);
});

test('what the library refuses stands at its field, and the rest together', async () => {
  const user = userEvent.setup({ delay: null });
  await openForm([
    { message: 'Nomor telepon ini kurang lengkap.', field: ['contact', 'phone'] },
    { message: 'Raka sudah terdaftar.', field: ['people', '1', 'name'] },
    { message: 'Pendaftaran baru saja ditutup.', field: null },
  ]);

  await user.type(screen.getByRole('textbox', { name: 'Nama Anda' }), 'Siti');
  await user.type(screen.getByRole('textbox', { name: 'Telepon atau email' }), '08');
  await user.click(screen.getByRole('button', { name: 'Tambah orang' }));
  await user.type(screen.getByRole('textbox', { name: 'Nama orang ke-2' }), 'Raka');
  await user.click(screen.getByRole('button', { name: 'Daftarkan 2 orang' }));

  const [general] = await screen.findAllByRole('alert');
  expect(general?.textContent).toBe('Pendaftaran baru saja ditutup.');
  const fieldWith = (name: string, description: RegExp) => screen.getByRole('textbox', { name, description });
  expect(
    [
      fieldWith('Telepon atau email', /Nomor telepon ini kurang lengkap\.$/),
      fieldWith('Nama orang ke-2', /^Raka sudah terdaftar\.$/),
      screen.getByRole('textbox', { name: 'Nama Anda' }),
    ].map((field) => field.getAttribute('aria-invalid')),
  ).toEqual(['true', 'true', 'false']);
});

test('without an answer nothing is lost: the form says so, and the next try has the same key', async () => {
  const user = userEvent.setup({ delay: null });
  const keys: string[] = [];
  const lost = answer(RegisterPartyDocument, ({ input }) => {
    keys.push(input.idempotencyKey);
    throw new TypeError('Failed to fetch');
  });
  await renderPortal(<GuestForm event={eventWith()} onDone={() => undefined} />, {
    page: 'event',
    language: 'en',
    answers: [lost],
  });

  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Siti');
  await user.type(screen.getByRole('textbox', { name: 'Telephone or e-mail' }), '081234567890');
  await user.click(screen.getByRole('button', { name: 'Register 1 person' }));
  await screen.findByText(/internet connection is gone/);
  await user.click(screen.getByRole('button', { name: 'Register 1 person' }));

  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Siti');
  expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
});

test('for children each child is asked for by name, and whoever registers comes along', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openForm([], 'en', eventWith({ isForChildren: true, ageFrom: 5, ageTo: 10 }));

  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Siti');
  await user.type(screen.getByRole('textbox', { name: 'Telephone or e-mail' }), '081234567890');
  await user.type(screen.getByRole('textbox', { name: 'Name of child 1' }), 'Raka');
  await user.type(screen.getByLabelText('Date of birth'), '2018-12-05');
  await user.click(screen.getByRole('button', { name: 'Register 2 people' }));

  expect(sent[0]?.people).toEqual([
    { name: 'Siti', isCompanion: true },
    { name: 'Raka', isCompanion: false, birthDate: '2018-12-05' },
  ]);
});

test('where few places are left nobody comes along who was not ticked, as in the panel of members', async () => {
  const [session] = eventWith().sessions;
  const scarce = { isForChildren: true, ageFrom: 5, ageTo: 10 };
  await openForm(
    [],
    'en',
    eventWith({ ...scarce, sessions: session === undefined ? [] : [{ ...session, takenCount: 25 }] }),
  );

  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'I come along with them' }).checked).toBe(
    false,
  );
});
