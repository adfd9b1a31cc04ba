import type { MergeMembersInput } from './MergeMembers.generated';
import type { Preview } from './merge-preview';

/** A fact that may be taken from the other card. */
export type MergeFact = MergeMembersInput['taken'] extends readonly (infer Fact)[] | infer _One
  ? Fact
  : never;

type Card = Preview['kept'];

/** The facts in the order of the table, and how each is read from a card; empty when it is not known. */
export const MERGE_FACTS: readonly { readonly fact: MergeFact; readonly of: (card: Card) => string }[] = [
  { fact: 'NAME', of: ({ name }) => name },
  { fact: 'CATEGORY', of: ({ category }) => category.name.text },
  { fact: 'BIRTH_DATE', of: ({ birthDate }) => birthDate ?? '' },
  { fact: 'SEX', of: ({ sex }) => sex ?? '' },
  { fact: 'EMAIL', of: ({ email }) => email ?? '' },
  { fact: 'PHONE', of: ({ phone }) => phone ?? '' },
  {
    fact: 'ADDRESS',
    of: ({ address }) =>
      [address?.street, address?.kelurahan?.name].filter((part) => part != null && part !== '').join(', '),
  },
  { fact: 'NIK', of: ({ maskedNik }) => maskedNik ?? '' },
  { fact: 'HOME_BRANCH', of: ({ homeBranch }) => homeBranch?.name.text ?? '' },
  {
    fact: 'SCHOOL',
    of: ({ school, schoolClass }) => [school, schoolClass].filter((part) => part != null).join(', '),
  },
  { fact: 'GUARDIAN', of: ({ guardian }) => guardian?.name ?? '' },
];
