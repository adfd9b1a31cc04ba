import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import { EmptyMember } from './EmptyMember';
import { FamilyLinks } from './FamilyLinks';
import { MemberFacts } from './MemberFacts';
import { MemberStanding } from './MemberStanding';
import { MemberWho } from './MemberWho';
import type { DeskMember, useDeskMember } from './use-desk-member';
import type { NameShown } from './use-shown-name';

type MemberPanelProps = {
  readonly found: ReturnType<typeof useDeskMember>;
  readonly onRenewAll: () => void;
  readonly onProfile: () => void;
  readonly onClaim: () => void;
  readonly name: NameShown;
};

/** Shows the open member at a glance: who, what they have, what stands against lending. */
export function MemberPanel({ found, onRenewAll, onProfile, onClaim, name }: MemberPanelProps) {
  const { t } = useTranslation();
  if (!found.isOpen) return <EmptyMember />;
  if (found.cardOnly !== null) return <CardOnly card={found.cardOnly} />;
  if (found.member === null) {
    return (
      <aside
        className="desk-member"
        aria-label={t('desk.member')}
        aria-busy={found.error === undefined && !found.isGone}
      >
        {found.error !== undefined && <FaultNote error={found.error} onRetry={found.retry} />}
        {found.isGone && <Note state="blocked">{t('desk.memberGone')}</Note>}
        {found.error === undefined && !found.isGone && <p className="quiet">{t('desk.loading')}</p>}
      </aside>
    );
  }
  return (
    <aside className="desk-member" aria-label={t('desk.member')}>
      <MemberWho member={found.member} name={name} />
      <MemberStanding member={found.member} />
      <MemberFacts member={found.member} isBehind={found.isBehind} />
      <FamilyLinks relatives={found.relatives} guardianId={found.member.guardian?.id ?? null} />
      <Notes member={found.member} />
      <span className="spacer wide-only" />
      <div className="row wrap wide-only">
        <Button small keys="F6" aria-keyshortcuts="F6" onClick={onRenewAll}>
          {t('desk.renewAll')}
        </Button>
        <Button small keys="F4" aria-keyshortcuts="F4" onClick={onProfile}>
          {t('desk.openProfile')}
        </Button>
        {found.member.circulationSummary.openLoanCount > 0 && (
          <Button small keys="F10" aria-keyshortcuts="F10" onClick={onClaim}>
            {t('cases.claim')}
          </Button>
        )}
      </div>
    </aside>
  );
}

/** A card that was read without a connection: nothing is known about its member yet. */
function CardOnly({ card }: { readonly card: string }) {
  const { t } = useTranslation();
  return (
    <aside className="desk-member" aria-label={t('desk.member')}>
      <div className="who">
        <div className="who-initials" aria-hidden="true">
          {'–'}
        </div>
        <div className="who-words">
          <h2>{card}</h2>
          <div className="small muted">{t('desk.offline.cardOnly')}</div>
        </div>
      </div>
    </aside>
  );
}

function Notes({ member }: { readonly member: DeskMember }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const note = member.notes[0];
  if (note === undefined) return null;
  return (
    <div className="note note-note wide-only">
      <StateShape state="note" />
      <div className="note-text small muted">
        <b>{t('desk.noteOf', { date: dateOf(note.writtenAt) })}</b> {note.text}
      </div>
    </div>
  );
}
