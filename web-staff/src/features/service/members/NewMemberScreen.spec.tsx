/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../testing/render-staff';
import { GuardianChoicesDocument } from './GuardianChoices.generated';
import { MemberFormChoicesDocument } from './MemberFormChoices.generated';
import { NewMemberScreen } from './NewMemberScreen';
import { RegisterMemberDocument } from './RegisterMember.generated';
import type { RegisterMemberInput, RegisterMemberMutation } from './RegisterMember.generated';

// Whether a field is hidden costs a look at the style of everything around it; here nothing is.
configure({ defaultHidden: true });

type Payload = RegisterMemberMutation['registerMember'];

const category = (code: string, text: string, [minimumAge, maximumAge]: readonly (number | null)[]) => ({
  __typename: 'MemberCategory' as const,
  code,
  name: { __typename: 'LocalizedText' as const, text },
  minimumAge: minimumAge ?? null,
  maximumAge: maximumAge ?? null,
  canBorrow: true,
});
const registered: Payload = {
  __typename: 'RegisterMemberPayload',
  member: { __typename: 'Member', id: 'mbr_1', name: 'Siti Aminah', cardNumber: 'PSR-26-000001' },
  userErrors: [],
};

/** Opens the form before a library that knows two kinds of members, and notes what it was sent. */
function openForm(payloads: readonly (Payload | Error)[], language: 'id' | 'en' = 'id') {
  const sent: RegisterMemberInput[] = [];
  renderStaff(<NewMemberScreen />, {
    language,
    permissions: ['MEMBERS_EDIT'],
    answers: [
      answer(MemberFormChoicesDocument, () => ({
        memberCategories: [category('ANAK', 'Anak', [0, 17]), category('UMUM', 'Umum', [18, null])],
        kelurahan: [],
      })),
      answer(GuardianChoicesDocument, () => ({
        members: { __typename: 'MemberConnection' as const, edges: [] },
      })),
      answer(RegisterMemberDocument, ({ input }) => {
        sent.push(input);
        const payload = payloads[sent.length - 1] ?? registered;
        if (payload instanceof Error) throw payload;
        return { registerMember: payload };
      }),
    ],
  });
  return sent;
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('an adult is registered by name and date of birth, in the category of their age', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = openForm([]);
  const kinds = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Golongan' });
  await screen.findByRole('option', { name: 'Umum' });

  await user.type(field('Nama lengkap'), 'Siti Aminah');
  await user.type(field('Tanggal lahir'), '8 12 1990{Enter}');

  expect(await screen.findAllByText('Siti Aminah terdaftar, kartu PSR-26-000001.')).not.toEqual([]);
  expect(sent).toMatchObject([
    { member: { name: 'Siti Aminah', birthDate: '1990-12-08', categoryCode: 'UMUM' }, password: null },
  ]);
  expect(kinds.value).toBe('UMUM');
});

test('a child needs a guardian, so the form asks for one once the date says so', async () => {
  const user = userEvent.setup({ delay: null });
  openForm([], 'en');
  expect(screen.queryByRole('checkbox', { name: /consent/i })).toBeNull();

  await user.type(field('Birth date'), '8 12 2018');

  expect(await screen.findByRole('checkbox', { name: /consent/i })).toBeTruthy();
});

test('once there is a telephone number the form asks about WhatsApp and SMS, and a yes is a tick of their own', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = openForm([]);
  await screen.findByRole('option', { name: 'Umum' });
  expect(screen.queryByRole('checkbox', { name: /WhatsApp dan SMS/ })).toBeNull();

  await user.type(field('Telepon'), '0812 3456 7890');
  const asked = screen.getByRole<HTMLInputElement>('checkbox', { name: /WhatsApp dan SMS/ });
  expect(asked.checked).toBe(false);
  await user.click(asked);
  await user.type(field('Nama lengkap'), 'Siti Aminah');
  await user.type(field('Tanggal lahir'), '8 12 1990{Enter}');

  expect(await screen.findAllByText('Siti Aminah terdaftar, kartu PSR-26-000001.')).not.toEqual([]);
  expect(sent).toMatchObject([{ acceptsPhoneMessages: true }]);
});

test('what is missing or no date is said at its field before anything is sent', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = openForm([]);

  await user.type(field('Tanggal lahir'), 'besok{Enter}');

  expect(await screen.findByText('Tulis hari, bulan, tahun: 8 12 2014.')).toBeTruthy();
  expect(
    [field('Nama lengkap'), field('Tanggal lahir')].map((one) => one.getAttribute('aria-invalid')),
  ).toEqual(['true', 'true']);
  expect(sent).toEqual([]);
});

test('a refusal of the library stands at its field, and what was typed stays', async () => {
  const user = userEvent.setup({ delay: null });
  openForm([
    {
      __typename: 'RegisterMemberPayload',
      member: null,
      userErrors: [
        {
          __typename: 'PlainUserError',
          code: 'INVALID',
          message: 'Nomor ini kurang lengkap.',
          field: ['input', 'member', 'phone'],
        },
      ],
    },
  ]);
  await screen.findByRole('option', { name: 'Umum' });

  await user.type(field('Nama lengkap'), 'Siti Aminah');
  await user.type(field('Tanggal lahir'), '8 12 1990');
  await user.type(field('Telepon'), '08{Enter}');

  expect(await screen.findByText('Nomor ini kurang lengkap.')).toBeTruthy();
  expect([field('Telepon').getAttribute('aria-invalid'), field('Telepon').value]).toEqual(['true', '08']);
  expect(field('Nama lengkap').getAttribute('aria-invalid')).not.toBe('true');
});

test('after a lost answer the same act is sent again, with the same key', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = openForm([new TypeError('Failed to fetch')]);
  await screen.findByRole('option', { name: 'Umum' });
  await user.type(field('Nama lengkap'), 'Siti Aminah');
  await user.type(field('Tanggal lahir'), '8 12 1990{Enter}');

  await user.click(await screen.findByRole('button', { name: 'Coba lagi' }));

  expect(await screen.findAllByText('Siti Aminah terdaftar, kartu PSR-26-000001.')).not.toEqual([]);
  expect([sent.length, new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size]).toEqual([2, 1]);
});
