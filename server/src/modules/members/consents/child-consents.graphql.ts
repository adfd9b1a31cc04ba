import type { Context } from '../../../platform/graphql/context';
import { toCivilDate } from '../../../shared/civil-date';
import { consentsByMember } from './guardian-consents.queries';
import type { Member } from '../profile/member.entity';
import { isChildOn } from '../shared/age.rules';
import { lacksConsentOn } from './guardian-consent.rules';

/** Tells whether a member is a child for whom nobody consents to borrowing today. */
export async function lacksBorrowingConsent(
  { clock, loader }: Pick<Context, 'clock' | 'loader'>,
  { id, birthDate, guardianId }: Pick<Member, 'id' | 'birthDate' | 'guardianId'>,
): Promise<boolean> {
  const today = toCivilDate(clock.now());
  return (
    isChildOn(birthDate, today) &&
    lacksConsentOn(today, { consents: await loader(consentsByMember).load(id), guardianId })
  );
}
