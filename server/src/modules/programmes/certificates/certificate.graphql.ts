import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { EventManagementType } from '../events/event-management.type';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Certificate } from './certificate.entity';
import { certificateByNumber, certificatesOfEvent, certificatesOfMember } from './certificates.queries';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import { readCertificateNumber } from './certificate.rules';
import { readTicket } from '../attendance/ticket';
import { certificatePath } from './certificate-file';
import { issueCertificates, revokeCertificate } from './issue-certificates';
import type { RegistrationDeps } from '../registrations/registration-deps';
import {
  CertificateCheckType,
  CertificateType,
  IssueCertificatesInput,
  IssueCertificatesPayload,
  RevokeCertificateInput,
  RevokeCertificatePayload,
} from './certificate.type';
import { EventType } from '../events/event.type';

/** Issues certificates and tells whether one is real. */
@Resolver(() => CertificateType)
export class CertificateResolver {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ public: true })
  @Query(() => CertificateCheckType, {
    nullable: true,
    description:
      'Tells whether a certificate is real; null unless number and code belong together, so that numbers alone tell nothing.',
  })
  @Priced(20)
  async certificateCheck(
    @Arg('number', () => String, { description: 'The number on the paper.' }) number: string,
    @Arg('code', () => String, { description: 'The code on the paper, as in its QR picture.' }) code: string,
    @Ctx() context: Context,
  ): Promise<CertificateCheckType | null> {
    context.setNoStore();
    const [known, entered] = [readCertificateNumber(number), readTicket(code)];
    const certificate =
      known === null || entered === null ? null : await certificateByNumber(context.db, known);
    return certificate === null || certificate.code !== entered
      ? null
      : { ...certificate, isValid: certificate.revokedAt === null };
  }

  @Access({ member: 'own' })
  @Query(() => [CertificateType], {
    description:
      'Certificates in the library of the signed-in member: their own, and those of people they registered; newest first, at most 200.',
  })
  ownCertificates(@Ctx() { actor, db }: Context): Promise<Certificate[]> {
    return actor.kind === 'member' ? certificatesOfMember(db, actor.memberId) : Promise.resolve([]);
  }

  @Access({ staff: 'programmes.publish', at: 'eventId' })
  @Mutation(() => IssueCertificatesPayload, {
    description:
      'Issues certificates to all who earned one at an event that is over and have none yet. Safe to repeat.',
  })
  async issueCertificates(
    @Arg('input', () => IssueCertificatesInput, { description: 'Which event, and who signs.' })
    input: IssueCertificatesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof IssueCertificatesPayload>> {
    const result = await issueCertificates(this.deps, context.actor, input);
    if (!result.ok)
      return { event: null, issuedCount: 0, userErrors: toUserErrors(result.refusals, context.locale) };
    return {
      event: await context.loader(eventById).load(result.value.eventId),
      issuedCount: result.value.issuedCount,
      userErrors: [],
    };
  }

  @Access({ staff: 'programmes.publish', at: 'id' })
  @Mutation(() => RevokeCertificatePayload, {
    description: 'Takes a certificate back; its page says so from then on.',
  })
  async revokeCertificate(
    @Arg('input', () => RevokeCertificateInput, { description: 'Which, and why.' })
    input: RevokeCertificateInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RevokeCertificatePayload>> {
    const result = await revokeCertificate(this.deps, context.actor, input);
    return {
      isRevoked: result.ok,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @FieldResolver(() => String, { description: 'Path of its PDF. Whoever has this address has the paper.' })
  filePath(@Root() certificate: Certificate): string {
    return certificatePath(certificate, 'pdf');
  }

  @FieldResolver(() => String, {
    description: 'Path of the page that tells whether it is real, as in its QR picture.',
  })
  checkPath(@Root() certificate: Certificate): string {
    return certificatePath(certificate, 'page');
  }

  @FieldResolver(() => EventType, { nullable: true, description: 'The event.' })
  event(@Root() { eventId }: Certificate, @Ctx() context: Context): Promise<Event | null> {
    return context.loader(eventById).load(eventId);
  }
}

/** Resolves what a verification page shows. */
@Resolver(() => CertificateCheckType)
export class CertificateCheckResolver {
  @FieldResolver(() => EventType, { nullable: true, description: 'The event.' })
  event(@Root() { eventId }: Certificate, @Ctx() context: Context): Promise<Event | null> {
    return context.loader(eventById).load(eventId);
  }
}

/** Lists the certificates of an event. */
@Resolver(() => EventManagementType)
export class EventCertificatesResolver {
  @FieldResolver(() => [CertificateType], {
    description: 'Certificates that were issued, by number, at most 1,000.',
  })
  @Priced(20)
  certificates(@Root() event: Event, @Ctx() context: Context): Promise<Certificate[]> {
    return certificatesOfEvent(context.db, event.id);
  }
}
