import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { MOST_UPLOAD_BYTES, uploadPutPath } from '../../../platform/uploads/create-upload';
import type { PartnerAgreement } from '../agreements/agreement.entity';
import { AgreementType } from '../agreements/agreement.type';
import { agreementById } from '../agreements/agreements.queries';
import type { PartnersDeps } from '../deps';
import type { AgreementDocument } from './document.entity';
import {
  AddAgreementDocumentInput,
  AddAgreementDocumentPayload,
  AgreementDocumentType,
  AnnounceAgreementDocumentInput,
  AnnounceAgreementDocumentPayload,
  RemoveAgreementDocumentInput,
  RemoveAgreementDocumentPayload,
} from './document.type';
import { documentById, documentsByAgreement } from './documents.queries';
import { addAgreementDocument, announceDocument, removeAgreementDocument } from './save-document';

/** Shows staff the papers of an agreement, and lets them attach and take away. */
@Resolver(() => AgreementType)
export class AgreementDocumentResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @FieldResolver(() => [AgreementDocumentType], {
    description: 'Its signed papers, at most 20, in the order in which they came.',
  })
  documents(@Root() agreement: PartnerAgreement, @Ctx() context: Context): Promise<AgreementDocument[]> {
    return context.loader(documentsByAgreement).load(agreement.id);
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => AnnounceAgreementDocumentPayload, {
    description: 'Announces a PDF: the answer says where to PUT its bytes, within ten minutes.',
  })
  async announceAgreementDocument(
    @Arg('input', () => AnnounceAgreementDocumentInput, { description: 'The paper.' })
    input: AnnounceAgreementDocumentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AnnounceAgreementDocumentPayload>> {
    const maxBytes = MOST_UPLOAD_BYTES;
    const result = await announceDocument(this.deps, context.actor, input);
    if (!result.ok) {
      const userErrors = toUserErrors(result.refusals, context.locale);
      return { uploadId: null, url: null, maxBytes, userErrors };
    }
    const { uploadId } = result.value;
    return { uploadId, url: uploadPutPath(uploadId), maxBytes, userErrors: [] };
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => AddAgreementDocumentPayload, {
    description: 'Attaches a PDF that has arrived to an agreement.',
  })
  async addAgreementDocument(
    @Arg('input', () => AddAgreementDocumentInput, { description: 'The paper.' })
    input: AddAgreementDocumentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddAgreementDocumentPayload>> {
    const result = await addAgreementDocument(this.deps, context.actor, input);
    if (!result.ok) return { document: null, userErrors: toUserErrors(result.refusals, context.locale) };
    context.loader(documentsByAgreement).clear(result.value.agreementId);
    return { document: await context.loader(documentById).load(result.value.documentId), userErrors: [] };
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => RemoveAgreementDocumentPayload, { description: 'Takes a paper from an agreement.' })
  async removeAgreementDocument(
    @Arg('input', () => RemoveAgreementDocumentInput, { description: 'The paper.' })
    input: RemoveAgreementDocumentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveAgreementDocumentPayload>> {
    const result = await removeAgreementDocument(this.deps, context.actor, input);
    if (!result.ok) return { agreement: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { agreementId } = result.value;
    context.loader(documentsByAgreement).clear(agreementId);
    return { agreement: await context.loader(agreementById).load(agreementId), userErrors: [] };
  }
}
