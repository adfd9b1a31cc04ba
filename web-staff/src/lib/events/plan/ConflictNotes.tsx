import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useWhenWords } from '../use-when-words';
import type { SessionSpan } from '../use-when-words';
import { paths } from '../../paths';
import { StateShape } from '../../ui/StateShape';

/** What is in the way of a session. */
export type Conflict = {
  readonly kind: 'SPACE' | 'PERSON';
  readonly isAbsolute: boolean;
  readonly person: { readonly name: string } | null;
  readonly session: SessionSpan & {
    readonly id: string;
    readonly space: { readonly name: { readonly text: string } } | null;
    readonly event: {
      readonly id: string;
      readonly status: string;
      readonly name: { readonly text: string };
    };
  };
};

/**
 * Lists what is in the way of a session, each with the event it belongs to; what the library will refuse
 * wears the octagon.
 */
export function ConflictNotes({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTranslation();
  const { hours } = useWhenWords();
  if (conflicts.length === 0) return null;
  return (
    <ul className="conflicts">
      {conflicts.map(({ kind, isAbsolute, person, session }) => (
        <li key={`${session.id}-${person?.name ?? ''}`}>
          <StateShape state={isAbsolute ? 'blocked' : 'attention'} />
          <span>
            {kind === 'SPACE'
              ? t('plan.spaceTaken', { space: session.space?.name.text ?? '', hours: hours(session) })
              : t('plan.personTaken', { person: person?.name ?? '', hours: hours(session) })}{' '}
            <Link to={paths.event(session.event.id)}>{session.event.name.text}</Link>
            {session.event.status === 'DRAFT' && <span className="quiet"> · {t('plan.onlyDraft')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
