/** @jest-environment jsdom */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';

import { renderStaff } from '../../../testing/render-staff';
import { SavedViewsDocument } from '../../../lib/list/views/SavedViews.generated';
import { AuditListDocument } from './AuditList.generated';
import { AuditScreen } from './AuditScreen';

const branch = {
  __typename: 'Branch' as const,
  id: 'brn_1',
  name: { __typename: 'LocalizedText' as const, text: 'Pusat' },
};
const line = {
  __typename: 'AuditEntry' as const,
  id: 'aud_1',
  occurredAt: '2026-11-29T02:00:00Z',
  act: 'viewMember',
  objectId: 'mbr_1',
  roleNames: ['Administrator'],
  requestId: '',
  device: 'Chrome, Windows',
  facts: null,
  mentions: [{ __typename: 'AuditMention' as const, id: 'mbr_1', name: 'Rina' }],
  partnerActor: null,
  staff: { __typename: 'StaffMember' as const, id: 'stf_1', name: 'Siti' },
  branch,
};
const page = {
  __typename: 'AuditEntryConnection' as const,
  totalCount: 1,
  pageInfo: {
    __typename: 'PageInfo' as const,
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  },
  nodes: [line],
};
const noViews = answer(SavedViewsDocument, () => ({ savedViews: [] }));

test('a line reads as a sentence, and who did it and what it is about lead to more by name', async () => {
  renderStaff(<AuditScreen />, {
    answers: [noViews, answer(AuditListDocument, () => ({ auditEntries: page }))],
  });

  const person = await screen.findByRole('link', { name: 'Siti' });
  expect(person.closest('td')?.textContent).toMatch(/^Siti melihat anggota Rina Semua tentang ini/);
  expect(person.getAttribute('href')).toBe('/audit?actor=stf_1%7ESiti');
  expect(screen.getByRole('link', { name: 'Semua tentang ini' }).getAttribute('href')).toBe(
    '/audit?object=mbr_1%7ERina',
  );
});

test('an act that has no words yet never shows its raw name, and signing out has words', async () => {
  const nodes = [
    { ...line, id: 'aud_2', act: 'unheardOf' },
    { ...line, id: 'aud_3', act: 'signOut' },
  ];
  renderStaff(<AuditScreen />, {
    answers: [noViews, answer(AuditListDocument, () => ({ auditEntries: { ...page, nodes } }))],
  });

  const people = await screen.findAllByRole('link', { name: 'Siti' });
  expect(people.map((person) => person.closest('td')?.textContent?.split(' Rina')[0])).toEqual([
    'Siti melakukan tindakan lain',
    'Siti keluar',
  ]);
});

const onlyAtOne = [
  noViews,
  answer(AuditListDocument, ({ filter }) => {
    if (filter?.branchIds?.[0] === 'brn_1') return { auditEntries: page };
    throw new CombinedGraphQLErrors({
      errors: [{ message: 'At this branch.', extensions: { code: 'FORBIDDEN', reason: 'OTHER_BRANCH' } }],
    });
  }),
];

test('whoever may read the log of one branch only is helped to that branch, and reads it there', async () => {
  const everywhere = renderStaff(<AuditScreen />, { answers: onlyAtOne });
  expect(await screen.findByRole('button', { name: 'Tampilkan hanya Perpustakaan Pusat' })).toBeTruthy();
  everywhere.unmount();

  renderStaff(<AuditScreen />, { answers: onlyAtOne, address: '/?branch=brn_1' });
  expect(await screen.findByRole('link', { name: 'Siti' })).toBeTruthy();
});
