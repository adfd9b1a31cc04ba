import { always, definePayload } from '../../../platform/graphql/payload';
import { MemberType } from './member.type';

export const RegisterMemberPayload = definePayload('RegisterMember', { member: MemberType });

export const UpdateMemberPayload = definePayload('UpdateMember', { member: MemberType });

export const RenewMembershipPayload = definePayload('RenewMembership', { member: MemberType });

export const BlockMemberPayload = definePayload('BlockMember', { member: MemberType });

export const LiftMemberBlockPayload = definePayload('LiftMemberBlock', { member: MemberType });

export const AddMemberNotePayload = definePayload('AddMemberNote', { member: MemberType });

export const SetMemberPasswordPayload = definePayload('SetMemberPassword', { member: MemberType });

export const ReplaceCardPayload = definePayload('ReplaceCard', { member: MemberType });

export const SignInMemberPayload = definePayload(
  'SignInMember',
  {
    member: MemberType,
    mustChangePassword: always(
      Boolean,
      'Whether staff chose the password: then this session may do nothing but `changePassword`.',
    ),
  },
  {
    description:
      'What `signInMember` did. Either `member` is set, with a session cookie, or `userErrors` is not empty.',
  },
);

export const ChangePasswordPayload = definePayload('ChangePassword', { member: MemberType });

export const UpdateOwnSettingsPayload = definePayload('UpdateOwnSettings', { member: MemberType });

export const RegisterSelfPayload = definePayload(
  'RegisterSelf',
  { member: MemberType },
  {
    description: 'What `registerSelf` did. Either `member` is set, signed in, or `userErrors` is not empty.',
  },
);

export const ProposeFamilyCardsPayload = definePayload(
  'ProposeFamilyCards',
  { members: always([MemberType], 'The new cards.') },
  { description: 'What `proposeFamilyCards` did. Either `members` or `userErrors` is not empty.' },
);
