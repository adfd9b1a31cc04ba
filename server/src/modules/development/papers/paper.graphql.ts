import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { MOST_UPLOAD_BYTES, uploadPutPath } from '../../../platform/uploads/create-upload';
import type { DevelopmentDeps } from '../deps';
import type { StaffCertificate, StaffTraining } from '../learning/learning.entity';
import { StaffCertificateType, StaffTrainingType } from '../learning/learning.type';
import { toDevelopmentAnswer } from '../people/development-answer';
import { isIdentityPaper } from './identity-paper.rules';
import type { StaffPaper } from './paper.entity';
import {
  AddStaffPaperInput,
  AddStaffPaperPayload,
  AnnounceStaffPaperInput,
  AnnounceStaffPaperPayload,
  RemoveStaffPaperInput,
  RemoveStaffPaperPayload,
  StaffPaperType,
} from './paper.type';
import { paperByProof } from './papers.queries';
import { addStaffPaper, announceStaffPaper, removeStaffPaper } from './save-paper';

/** Lets people, leads and the head attach the file of a certificate, and take it away. */
@Resolver(() => StaffCertificateType)
export class CertificatePaperResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Mutation(() => AnnounceStaffPaperPayload, {
    description:
      'Announces a file: the answer says where to PUT its bytes. Never of police or identity papers.',
  })
  async announceStaffPaper(
    @Arg('input', () => AnnounceStaffPaperInput, { description: 'The file.' })
    input: AnnounceStaffPaperInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AnnounceStaffPaperPayload>> {
    const maxBytes = MOST_UPLOAD_BYTES;
    const result = await announceStaffPaper(this.deps, context.actor, input);
    if (!result.ok) {
      const userErrors = toUserErrors(result.refusals, context.locale);
      return { uploadId: null, url: null, maxBytes, userErrors };
    }
    const { uploadId } = result.value;
    return { uploadId, url: uploadPutPath(uploadId), maxBytes, userErrors: [] };
  }

  @Access({ staff: 'own' })
  @Mutation(() => AddStaffPaperPayload, {
    description: 'Attaches a file that has arrived, in place of the one before.',
  })
  async addStaffPaper(
    @Arg('input', () => AddStaffPaperInput, { description: 'The file.' }) input: AddStaffPaperInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddStaffPaperPayload>> {
    return toDevelopmentAnswer(context, await addStaffPaper(this.deps, context.actor, input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => RemoveStaffPaperPayload, {
    description: 'Takes the file away; of what somebody saw only the lead or the head.',
  })
  async removeStaffPaper(
    @Arg('input', () => RemoveStaffPaperInput, { description: 'The proof.' })
    input: RemoveStaffPaperInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveStaffPaperPayload>> {
    return toDevelopmentAnswer(context, await removeStaffPaper(this.deps, context.actor, input));
  }

  @FieldResolver(() => StaffPaperType, { nullable: true, description: 'Its file; null for none.' })
  paper(@Root() { id }: StaffCertificate, @Ctx() context: Context): Promise<StaffPaper | null> {
    return context.loader(paperByProof).load(id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it may have a file: not if it is a paper of the police or of identity.',
  })
  mayHavePaper(@Root() { kind, issuer }: StaffCertificate): boolean {
    return !isIdentityPaper(kind, issuer);
  }
}

/** Shows the file of training. */
@Resolver(() => StaffTrainingType)
export class TrainingPaperResolver {
  @FieldResolver(() => StaffPaperType, { nullable: true, description: 'Its file; null for none.' })
  paper(@Root() { id }: StaffTraining, @Ctx() context: Context): Promise<StaffPaper | null> {
    return context.loader(paperByProof).load(id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it may have a file: not if it is named as a paper of the police or of identity.',
  })
  mayHavePaper(@Root() { title, provider }: StaffTraining): boolean {
    return !isIdentityPaper(title, provider);
  }
}

/** Tells where a file is opened. */
@Resolver(() => StaffPaperType)
export class StaffPaperResolver {
  @FieldResolver(() => String, {
    description: 'Where it is opened; each time somebody opens it is written down.',
  })
  path(@Root() { id }: StaffPaper): string {
    return `/staff/files/staff-papers/${id}`;
  }
}
