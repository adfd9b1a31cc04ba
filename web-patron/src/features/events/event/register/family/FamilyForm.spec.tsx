/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPortal } from '../../../../../testing/render-portal';
import { eventWith } from '../event.fixture';
import { RegisterPartyDocument } from '../RegisterParty.generated';
import type { RegisterForEventInput } from '../RegisterParty.generated';
import type { Candidate } from './build-party';
import { FamilyForm } from './FamilyForm';

const family: readonly Candidate[] = [
  { id: 'mbr_siti', name: 'Siti', birthDate: '1990-03-01', isSelf: true },
  { id: 'mbr_raka', name: 'Raka', birthDate: '2018-12-05', isSelf: false },
  { id: 'mbr_bagas', name: 'Bagas', birthDate: '2022-01-01', isSelf: false },
];
const story = eventWith({ isForChildren: true, ageFrom: 5, ageTo: 10 });

async function openForm(refusal: { readonly message: string; readonly field: readonly string[] } | null) {
  const sent: RegisterForEventInput[] = [];
  const answers = [
    answer(RegisterPartyDocument, ({ input }) => {
      sent.push(input);
      const userErrors = refusal === null ? [] : [{ __typename: 'PlainUserError' as const, ...refusal }];
      return {
        registerForEvent: {
          __typename: 'RegisterForEventPayload' as const,
          link: null,
          registration: null,
          userErrors,
        },
      };
    }),
  ];
  await renderPortal(
    <FamilyForm event={story} candidates={family} registeredIn={() => new Set()} onDone={() => undefined} />,
    { page: 'event', answers },
  );
  return sent;
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('whom the event concerns is ticked already, who is too young cannot be, and one button registers', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openForm(null);

  expect([box(/^Siti/).checked, box(/^Raka/).checked, box(/^Bagas/).disabled]).toEqual([true, true, true]);
  await user.click(screen.getByRole('button', { name: 'Daftarkan 2 orang' }));

  expect(sent[0]).toMatchObject({
    eventId: 'evt_1',
    sessionId: 'evs_1',
    people: [
      { memberId: 'mbr_siti', isCompanion: true },
      { memberId: 'mbr_raka', isCompanion: false },
    ],
  });
});

test('what stands against one child is said with that child', async () => {
  const user = userEvent.setup({ delay: null });
  await openForm({ message: 'Raka sudah terdaftar.', field: ['people', '0'] });

  await user.click(box(/^Siti/));
  await user.click(screen.getByRole('button', { name: 'Daftarkan 1 orang' }));

  expect(await screen.findByText('Raka sudah terdaftar.')).toBeTruthy();
  expect([box(/^Raka/), box(/^Siti/)].map((one) => one.getAttribute('aria-invalid'))).toEqual([
    'true',
    'false',
  ]);
});

test('with nobody ticked there is nothing to send', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openForm(null);

  await user.click(box(/^Raka/));
  await user.click(box(/^Siti/));
  await user.click(screen.getByRole('button', { name: 'Pilih siapa yang datang.' }));

  expect(sent).toEqual([]);
});
