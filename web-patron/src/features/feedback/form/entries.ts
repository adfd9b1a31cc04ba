import type { SendFeedbackCaseMutationVariables } from './SendFeedbackCase.generated';

type FeedbackCaseInput = SendFeedbackCaseMutationVariables['input']['case'];

/** Lists the kinds of a case, in the order of the form. */
export const KINDS = ['COMPLAINT', 'SUGGESTION', 'PRAISE', 'QUESTION'] as const;
/** Is one kind. */
export type Kind = (typeof KINDS)[number];

/** Lists the ways of an answer. */
export const WAYS = ['whatsApp', 'email', 'account', 'none'] as const;
/** Is one way. */
export type Way = (typeof WAYS)[number];

/** Is a photo that the library has, by its upload, with the name that its sender knows. */
export type SentPhoto = { readonly id: string; readonly name: string };

/** Is what somebody filled in so far. */
export type Entries = {
  readonly kind: Kind;
  readonly branchId: string;
  readonly place: string;
  readonly standardId: string;
  readonly text: string;
  readonly praisedName: string;
  readonly photos: readonly SentPhoto[];
  readonly way: Way;
  readonly email: string;
  readonly whatsApp: string;
  readonly isConfidential: boolean;
  readonly isFromRoom: boolean;
};

/** Changes what is filled in at that moment, which may be more than what was shown when a change began. */
export type EntriesChange = (latest: Entries) => Partial<Entries>;

/** Is an empty form. */
export const NOTHING_SAID: Entries = {
  kind: 'COMPLAINT',
  branchId: '',
  place: '',
  standardId: '',
  text: '',
  praisedName: '',
  photos: [],
  way: 'whatsApp',
  email: '',
  whatsApp: '',
  isConfidential: false,
  isFromRoom: false,
};

/** Fills in what the address tells: the code in a room names its place, a link its kind. */
export function fromAddress(search: URLSearchParams): Partial<Entries> {
  const kind = KINDS.find((one) => one === search.get('kind')?.toUpperCase());
  const [branchId, place] = [search.get('branch'), search.get('place')];
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(branchId === null ? {} : { branchId }),
    ...(place === null ? {} : { place: place.slice(0, 120) }),
    ...(search.get('code') === '1' ? { isFromRoom: true } : {}),
  };
}

/** Leaves out the account of somebody who is not signed in, whatever was chosen before. */
export function toOffered(entries: Entries, isSignedIn: boolean): Entries {
  return entries.way === 'account' && !isSignedIn ? { ...entries, way: NOTHING_SAID.way } : entries;
}

/** Writes what was filled in as the library takes it. */
export function toInput(entries: Entries): FeedbackCaseInput {
  const { kind, branchId, place, standardId, text, praisedName, photos, isConfidential, way } = entries;
  return {
    kind,
    text,
    branchId: branchId === '' ? null : branchId,
    place: place.trim() === '' ? null : place,
    standardId: standardId === '' ? null : standardId,
    praisedName: kind === 'PRAISE' && praisedName.trim() !== '' ? praisedName : null,
    photoIds: photos.map(({ id }) => id),
    contact: toContact(entries),
    isConfidential: way !== 'none' && isConfidential,
  };
}

function toContact({ way, email, whatsApp }: Entries): FeedbackCaseInput['contact'] {
  if (way === 'none') return null;
  if (way === 'account') return { ownAccount: true };
  return way === 'email' ? { email } : { whatsApp };
}
