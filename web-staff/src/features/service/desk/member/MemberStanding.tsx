import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { DeskMember } from './use-desk-member';
import { useDesk, useDeskState } from '../use-desk';

const SOON_MS = 30 * 86_400_000;

/** Says what stands against lending to the open member, and offers what helps. */
export function MemberStanding({ member }: { readonly member: DeskMember }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return (
    <div className="stack desk-standing">
      {member.blocks.map(({ id, reason, until }) => (
        <Note key={id} state="blocked">
          {reason}
          {until !== null && <> · {date(until)}</>}
        </Note>
      ))}
      <Membership member={member} />
      {member.isProvisional && <Note state="note">{t('desk.provisional')}</Note>}
      {member.needsGuardianConsent && !member.isProvisional && (
        <Note state="attention">{t('desk.consentNeeded')}</Note>
      )}
      {!member.category.canBorrow && <Note state="note">{t('desk.cannotBorrow')}</Note>}
    </div>
  );
}

/** A membership that is over or soon will be, the key that renews it, and what came of that. */
function Membership({ member }: { readonly member: DeskMember }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { can } = useSession();
  const desk = useDesk();
  const { renewed } = useDeskState();
  const own = renewed?.memberId === member.id ? renewed : null;
  if (own !== null && own.until !== null)
    return <Note state="ok">{t('desk.membershipRenewed', { date: date(own.until) })}</Note>;
  const isExpired = member.standing === 'EXPIRED';
  const isSoon = !member.isProvisional && Date.parse(member.expiresOn) - Date.now() < SOON_MS;
  const renewal = can('MEMBERS_EDIT') ? (
    <Button small keys="Shift F6" aria-keyshortcuts="Shift+F6" onClick={desk.renewMembership}>
      {t('desk.renewMembership')}
    </Button>
  ) : undefined;
  return (
    <>
      {own !== null && (
        <Note state="blocked">{own.problem === '' ? t('desk.membershipUnanswered') : own.problem}</Note>
      )}
      {(isExpired || isSoon) && (
        <Note state="attention" actions={renewal}>
          {t(isExpired ? 'desk.expired' : 'desk.expiresSoon', { date: date(member.expiresOn) })}
        </Note>
      )}
    </>
  );
}
