import type { ProgrammeKind } from '../ProposalFacts.generated';
import type { EventProposalInput } from '../ProposeEvent.generated';
import type { ProposalFactsFragment } from '../ProposalFacts.generated';

/** Holds what a person fills in; empty means not told. */
export type ProposalEntries = {
  readonly title: string;
  readonly kind: ProgrammeKind;
  readonly what: string;
  readonly wishedDates: string;
  readonly spaceId: string;
  readonly people: string;
  readonly accessibility: string;
  readonly contactName: string;
  readonly groupName: string;
  readonly contactPhone: string;
};

/** Lists the kinds that people outside the library propose, the most likely first. */
export const PROPOSED_KINDS = [
  'PERFORMANCE',
  'TALK',
  'WORKSHOP',
  'COMMUNITY',
  'BOOK_CLUB',
  'STORYTELLING',
  'READING_WRITING',
  'DIGITAL_LITERACY',
  'EXHIBITION',
  'CULTURE_SEMINAR',
  'BUSINESS_TRAINING',
  'OTHER',
] as const satisfies readonly ProgrammeKind[];

/** Is a form nobody has filled in yet. */
export const NOTHING_PROPOSED: ProposalEntries = {
  title: '',
  kind: 'PERFORMANCE',
  what: '',
  wishedDates: '',
  spaceId: '',
  people: '',
  accessibility: '',
  contactName: '',
  groupName: '',
  contactPhone: '',
};

/** Turns what was filled in into what the library takes: what is empty is left out. */
export function proposalInput(entries: ProposalEntries): EventProposalInput {
  const { title, kind, what, wishedDates, contactName } = entries;
  const people = Math.trunc(Number(entries.people));
  return {
    title,
    kind,
    what,
    wishedDates,
    contactName,
    spaceId: told(entries.spaceId),
    accessibility: told(entries.accessibility),
    groupName: told(entries.groupName),
    contactPhone: told(entries.contactPhone),
    expectedPeople: entries.people.trim() === '' || Number.isNaN(people) ? null : people,
  };
}

/** Fills the form with a proposal as the library has it. */
export function toProposalEntries(proposal: ProposalFactsFragment): ProposalEntries {
  const {
    title,
    kind,
    what,
    wishedDates,
    expectedPeople,
    accessibility,
    groupName,
    contactName,
    contactPhone,
    space,
  } = proposal;
  return {
    title,
    kind,
    what: what ?? '',
    wishedDates: wishedDates ?? '',
    spaceId: space?.id ?? '',
    people: expectedPeople === null ? '' : String(expectedPeople),
    accessibility: accessibility ?? '',
    groupName: groupName ?? '',
    contactName: contactName ?? '',
    contactPhone: contactPhone ?? '',
  };
}

function told(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
