import { registerEnumType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import type { ConsentChannel, ConsentPurpose, SeenChannel } from '../consents/guardian-consent.rules';
import type { Sex } from './member.terms';

/** Ways of consents in the schema. */
export const ConsentChannelEnum = registered<ConsentChannel>(
  'ConsentChannel',
  'How a consent reached the library. New values may appear.',
  {
    DESK: 'Said at the desk.',
    PAPER_FORM: 'On a paper form that was signed.',
    SCHOOL_LIST: 'On a list that a school collected.',
    TAKEN_OVER: 'Came over with the members of an earlier system.',
    PORTAL: 'Typed by whoever registered; it must be seen at the desk before the child borrows.',
    SAMPLE: 'Made up for the sample library.',
  },
);

/** Ways of consents that staff write down. */
export const SeenConsentChannelEnum = registered<SeenChannel>(
  'SeenConsentChannel',
  'How a consent that staff saw reached the library.',
  {
    DESK: 'Said at the desk.',
    PAPER_FORM: 'On a paper form that was signed.',
    SCHOOL_LIST: 'On a list that a school collected.',
  },
);

/** Purposes of consents in the schema. */
export const ConsentPurposeEnum = registered<ConsentPurpose>(
  'ConsentPurpose',
  'What a guardian consents to. New values may appear.',
  {
    BORROWING: 'Borrowing.',
    SIGN_IN: 'An account of the child’s own.',
    GUARDIAN: 'Both; written down before the two were told apart.',
  },
);

/** How a membership stands today. */
export enum MemberStanding {
  ACTIVE = 'ACTIVE',
  PROVISIONAL = 'PROVISIONAL',
  EXPIRED = 'EXPIRED',
  BLOCKED = 'BLOCKED',
}

registerEnumType(MemberStanding, {
  name: 'MemberStanding',
  description:
    'How a membership stands today; the gravest reason is told. New values may appear: treat an unknown one as `BLOCKED`.',
  valuesConfig: {
    ACTIVE: { description: 'All is well.' },
    PROVISIONAL: { description: 'Registered by themselves; papers have not been seen at the desk yet.' },
    EXPIRED: { description: 'The membership has run out.' },
    BLOCKED: { description: 'A block holds today.' },
  },
});

/** Sex in the schema. */
export const SexEnum = registered<Sex>('Sex', 'Sex as on identity papers; kept for statistics only.', {
  FEMALE: 'Perempuan.',
  MALE: 'Laki-laki.',
});

/** Why a member is blocked. */
export enum MemberBlockKind {
  MANUAL = 'MANUAL',
  SUSPENDED = 'SUSPENDED',
  LOST_CARD = 'LOST_CARD',
}

registerEnumType(MemberBlockKind, {
  name: 'MemberBlockKind',
  description: 'Kinds of blocks. New values may appear: fall back to `reason`.',
  valuesConfig: {
    MANUAL: { description: 'Placed by staff for another reason.' },
    SUSPENDED: { description: 'Lending rests for some days, because something came back late.' },
    LOST_CARD: { description: 'The card was reported lost; a new card ends the block.' },
  },
});
