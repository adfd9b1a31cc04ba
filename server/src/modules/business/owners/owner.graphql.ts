import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MOST_UPLOAD_BYTES, uploadPutPath } from '../../../platform/uploads/create-upload';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { announcePhoto } from '../photos/announce-photo';
import type { BusinessDeps } from '../deps';
import { acceptInvitation, inviteOwner, leaveBusiness } from './invite-owner';
import { BusinessProfileType } from '../profiles/business-profile.type';
import { businessPayload } from '../profiles/business-mutations.graphql';

@MutationInput()
export class CreateBusinessPhotoUploadInput {
  @Field(() => ID, { description: 'The business.' })
  businessId: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @Field(() => String, { description: '`image/jpeg`, `image/png` or `image/webp`.' })
  contentType: string;
}

export const CreateBusinessPhotoUploadPayload = definePayload(
  'CreateBusinessPhotoUpload',
  {
    uploadId: orNull(ID, 'The upload, to name in a change once its bytes have arrived; null if refused.'),
    url: orNull(String, 'Path to PUT the bytes to; null if refused.'),
    maxBytes: always(Int, 'How large a photo may be.'),
  },
  { description: 'What `createBusinessPhotoUpload` did.' },
);

@MutationInput()
export class InviteBusinessOwnerInput {
  @Field(() => ID, { description: 'The business.' })
  businessId: string;

  @Field(() => Boolean, { description: 'Whether you leave the business when the invitation is accepted.' })
  handsOver: boolean;
}

export const InviteBusinessOwnerPayload = definePayload(
  'InviteBusinessOwner',
  {
    code: orNull(String, 'The code for the other person. It is shown this once; null if refused.'),
    expiresAt: orNull(DateTimeScalar, 'Until when it is valid.'),
  },
  { description: 'What `inviteBusinessOwner` did.' },
);

@MutationInput()
export class AcceptBusinessInvitationInput {
  @Field(() => String, { description: 'The code, in any writing.' })
  code: string;
}

export const AcceptBusinessInvitationPayload = definePayload(
  'AcceptBusinessInvitation',
  { business: unlessRefused(BusinessProfileType, 'The business that is now yours too') },
  { description: 'What `acceptBusinessInvitation` did.' },
);

@MutationInput()
export class LeaveBusinessInput {
  @Field(() => ID, { description: 'The business.' })
  businessId: string;
}

export const LeaveBusinessPayload = definePayload('LeaveBusiness', {});

/** Owners and photos of businesses. */
@Resolver()
export class BusinessOwnerMutations {
  constructor(private readonly deps: BusinessDeps) {}

  @Access({ member: 'own', staff: 'business.edit' })
  @Mutation(() => CreateBusinessPhotoUploadPayload, {
    description: 'Announces a photo: the answer says where to PUT its bytes, within ten minutes.',
  })
  async createBusinessPhotoUpload(
    @Arg('input', () => CreateBusinessPhotoUploadInput, { description: 'The photo.' })
    input: CreateBusinessPhotoUploadInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateBusinessPhotoUploadPayload>> {
    const result = await announcePhoto(this.deps, context.actor, input);
    if (!result.ok)
      return {
        uploadId: null,
        url: null,
        maxBytes: MOST_UPLOAD_BYTES,
        userErrors: toUserErrors(result.refusals, context.locale),
      };
    const { uploadId } = result.value;
    return { uploadId, url: uploadPutPath(uploadId), maxBytes: MOST_UPLOAD_BYTES, userErrors: [] };
  }

  @Access({ member: 'own', staff: 'business.edit' })
  @Mutation(() => InviteBusinessOwnerPayload, {
    description:
      'Makes a code with which somebody who has a library card becomes an owner, once, within a week.',
  })
  async inviteBusinessOwner(
    @Arg('input', () => InviteBusinessOwnerInput, { description: 'Which business.' })
    input: InviteBusinessOwnerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof InviteBusinessOwnerPayload>> {
    const result = await inviteOwner(this.deps, context.actor, input);
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { code: null, expiresAt: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @Access({ member: 'own' })
  @Mutation(() => AcceptBusinessInvitationPayload, { description: 'Makes the signed-in member an owner.' })
  async acceptBusinessInvitation(
    @Arg('input', () => AcceptBusinessInvitationInput, { description: 'The code.' })
    { code }: AcceptBusinessInvitationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AcceptBusinessInvitationPayload>> {
    return businessPayload(context, await acceptInvitation(this.deps, memberOf(context).memberId, code));
  }

  @Access({ member: 'own' })
  @Mutation(() => LeaveBusinessPayload, {
    description: 'Lets the signed-in member leave; the last owner cannot.',
  })
  async leaveBusiness(
    @Arg('input', () => LeaveBusinessInput, { description: 'Which business.' })
    { businessId }: LeaveBusinessInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LeaveBusinessPayload>> {
    const result = await leaveBusiness(this.deps, memberOf(context), businessId);
    return { userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale) };
  }
}

function memberOf({ actor }: Context): Context['actor'] & { kind: 'member' } {
  if (actor.kind === 'member') return actor;
  throw fault('FORBIDDEN', 'Only members can do this.');
}
