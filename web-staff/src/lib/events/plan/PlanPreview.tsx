import { useTranslation } from '../../../i18n/use-translation';
import { useWhenWords } from '../use-when-words';
import { FaultNote } from '../../ui/FaultNote';
import { StateShape } from '../../ui/StateShape';
import { useDisplay } from '../../ui/use-display';
import { ConflictNotes } from './ConflictNotes';
import type { PlannedSessionsInput } from './PlannedSessions.generated';
import { usePlannedSessions } from './use-planned-sessions';

const MOST_SHOWN = 24;

/** Shows what a plan comes to, day by day, with what is in the way and which holidays are left out. */
export function PlanPreview({ plan }: { readonly plan: PlannedSessionsInput }) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const { date } = useDisplay();
  const { planned, error } = usePlannedSessions(plan);
  if (plan.sessions.length === 0) return <p className="quiet small">{t('plan.nothingYet')}</p>;
  if (error !== undefined) return <FaultNote error={error} />;
  if (planned === null) return null;
  if (planned.sessions.length === 0)
    return planned.userErrors.length === 0 ? null : (
      <p className="quiet small" role="status">
        {planned.userErrors.map(({ message }) => message).join(' ')}
      </p>
    );
  const { sessions, closedDays } = planned;
  return (
    <div className="plan-preview" role="status">
      <p className="medium">{t('plan.comesTo', { count: sessions.length })}</p>
      <ol>
        {sessions.slice(0, MOST_SHOWN).map((session) => (
          <li key={session.startsAt}>
            <StateShape state={worstOf(session.conflicts)} />
            <div>
              {when(session)}
              <ConflictNotes conflicts={session.conflicts} />
            </div>
          </li>
        ))}
      </ol>
      {sessions.length > MOST_SHOWN && (
        <p className="quiet small">{t('plan.more', { count: sessions.length - MOST_SHOWN })}</p>
      )}
      {closedDays.length > 0 && (
        <p className="quiet small">{t('plan.closed', { days: closedDays.map(date).join('; ') })}</p>
      )}
    </div>
  );
}

function worstOf(conflicts: readonly { readonly isAbsolute: boolean }[]) {
  if (conflicts.length === 0) return 'ok' as const;
  return conflicts.some(({ isAbsolute }) => isAbsolute) ? 'blocked' : 'attention';
}
