import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ConflictNotes } from '../../../../lib/events/plan/ConflictNotes';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { EditableSession } from '../event-draft';
import { AddSessionsDialog } from './AddSessionsDialog';
import { SessionDialog } from './SessionDialog';
import type { SessionsPanelProps } from './sessions-panel-props';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

type Opened = EditableSession | 'new' | null;

/** Lists the sessions of an event that exists, with what is in their way; each change is saved by itself. */
export function SessionsPanel({ event, onChanged }: SessionsPanelProps) {
  const { t } = useTranslation();
  const isEditor = holdsAtEvent(event, 'PROGRAMMES_WRITE');
  const [opened, setOpened] = useState<Opened>(null);
  return (
    <section className="panel" aria-labelledby="sessions">
      <header>
        <h2 id="sessions">{t('sessions.title')}</h2>
        <span className="spacer" />
        {isEditor && (
          <Button small onClick={() => setOpened('new')}>
            {t('plan.add')}
          </Button>
        )}
      </header>
      {event.sessions.length === 0 && (
        <EmptyState title={t('sessions.none')}>{t('plan.noneText')}</EmptyState>
      )}
      <ul>
        {event.sessions.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            onOpen={isEditor ? () => setOpened(session) : null}
          />
        ))}
      </ul>
      {opened === 'new' && (
        <AddSessionsDialog event={event} onChanged={onChanged} onClose={() => setOpened(null)} />
      )}
      {opened !== null && opened !== 'new' && (
        <SessionDialog
          key={opened.id}
          event={event}
          session={opened}
          onChanged={onChanged}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

function SessionLine({
  session,
  onOpen,
}: {
  readonly session: EditableSession;
  readonly onOpen: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const isOn = session.status === 'SCHEDULED';
  const seats =
    session.capacity === null
      ? t('sessions.takenOpen', { taken: session.takenCount })
      : t('sessions.taken', { taken: session.takenCount, capacity: session.capacity });
  return (
    <li className="thing-line is-plain">
      <StateShape state={isOn ? 'note' : 'blocked'} />
      <span className="thing-what">
        <b>{session.name?.indonesian ?? t('sessions.number', { number: session.number })}</b>
        {!isOn && <span> · {t('sessions.cancelled')}</span>}
        <span className="cell-note">{when(session)}</span>
        <span className="cell-note">{[session.space?.name.text, seats].filter(Boolean).join(' · ')}</span>
        {isOn && <ConflictNotes conflicts={session.conflicts} />}
      </span>
      {onOpen !== null && (
        <Button small onClick={onOpen}>
          {t('plan.change')}
          <span className="visually-hidden"> {when(session)}</span>
        </Button>
      )}
    </li>
  );
}
