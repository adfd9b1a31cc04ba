import { toProposalEntries, NOTHING_PROPOSED, proposalInput } from './proposal-entries';

test('what stays empty is not told, and a number that is none neither', () => {
  expect(
    proposalInput({
      ...NOTHING_PROPOSED,
      title: 'Malam puisi',
      what: 'Puisi',
      wishedDates: 'Januari',
      contactName: 'Ratna',
      groupName: '  ',
      people: 'banyak',
    }),
  ).toEqual({
    title: 'Malam puisi',
    kind: 'PERFORMANCE',
    what: 'Puisi',
    wishedDates: 'Januari',
    contactName: 'Ratna',
    spaceId: null,
    accessibility: null,
    groupName: null,
    contactPhone: null,
    expectedPeople: null,
  });
  expect(proposalInput({ ...NOTHING_PROPOSED, people: '60.7' }).expectedPeople).toBe(60);
});

test('a proposal fills the form as it was told, so that saving it unchanged changes nothing', () => {
  const proposal = {
    __typename: 'EventProposal' as const,
    id: 'prp_1',
    status: 'SUBMITTED' as const,
    kind: 'TALK' as const,
    title: 'Bincang',
    what: 'Sejarah pelabuhan',
    wishedDates: 'Maret',
    expectedPeople: 40,
    accessibility: null,
    groupName: 'Sanggar',
    contactName: 'Ratna',
    contactEmail: 'ratna@contoh.pustaka',
    contactPhone: null,
    answer: null,
    version: 2,
    space: {
      __typename: 'Space' as const,
      id: 'spc_1',
      name: { __typename: 'LocalizedText' as const, text: 'Aula' },
    },
    event: null,
  };

  expect(proposalInput(toProposalEntries(proposal))).toEqual({
    title: 'Bincang',
    kind: 'TALK',
    what: 'Sejarah pelabuhan',
    wishedDates: 'Maret',
    expectedPeople: 40,
    accessibility: null,
    groupName: 'Sanggar',
    contactName: 'Ratna',
    contactPhone: null,
    spaceId: 'spc_1',
  });
});
