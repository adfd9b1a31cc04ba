import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { EndMemberSessionDocument } from './EndMemberSession.generated';
import { EndOtherMemberSessionsDocument } from './EndOtherMemberSessions.generated';
import type { MySecurityQuery } from './MySecurity.generated';
import { useMoment } from './use-moment';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type Session = MySecurityQuery['memberSessions'][number];
type SessionsProps = { readonly sessions: readonly Session[]; readonly onChanged: () => void };

/** Lists where a member is signed in; each place but this one can be signed out, or all of them at once. */
export function Sessions({ sessions, onChanged }: SessionsProps): ReactElement {
  const { t } = useTranslation('mySecurity');
  const { refusals, fault, ended, endOne, endOthers } = useSessionActs(onChanged);
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  return (
    <section className="part" aria-labelledby="sessions">
      <header>
        <h2 id="sessions">{t('sessions.title')}</h2>
      </header>
      <p>{t('sessions.text')}</p>
      <ul className="own-list">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} onEnd={() => void endOne(session.id)} />
        ))}
      </ul>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      <p className="outcome" role="status">
        {ended}
      </p>
      {others.length > 0 && (
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => void endOthers()}>
            {t('sessions.endOthers')}
          </button>
        </div>
      )}
    </section>
  );
}

function useSessionActs(onChanged: () => void) {
  const { t } = useTranslation('mySecurity');
  const [outcome, setOutcome] = useState<{ readonly ended: string; readonly refusals: readonly Refusal[] }>({
    ended: '',
    refusals: [],
  });
  const one = useIdempotentMutation(EndMemberSessionDocument);
  const others = useIdempotentMutation(EndOtherMemberSessionsDocument);
  const after = (refusals: readonly Refusal[], ended: string): void => {
    setOutcome({ ended: refusals.length === 0 ? ended : '', refusals });
    onChanged();
  };
  const endOne = async (sessionId: string): Promise<void> => {
    const answer = await one.run(() => ({ input: { sessionId } }));
    if (answer !== null) after(answer.endMemberSession.userErrors, t('sessions.ended'));
  };
  const endOthers = async (): Promise<void> => {
    const answer = await others.run(() => ({}));
    if (answer !== null) after(answer.endOtherMemberSessions.userErrors, t('sessions.endedOthers'));
  };
  return { ...outcome, fault: one.fault ?? others.fault, endOne, endOthers };
}

function SessionLine({
  session,
  onEnd,
}: {
  readonly session: Session;
  readonly onEnd: () => void;
}): ReactElement {
  const { t } = useTranslation('mySecurity');
  const name = session.device === '' ? t('sessions.unnamed') : session.device;
  const moment = useMoment();
  return (
    <li className="session">
      <div>
        <h3>{name}</h3>
        <p className="small">
          {session.isCurrent
            ? t('sessions.current')
            : t('sessions.lastSeen', { time: moment(session.lastSeenAt) })}{' '}
          {t('sessions.since', { time: moment(session.createdAt) })}
        </p>
      </div>
      {!session.isCurrent && (
        <button
          type="button"
          className="btn quiet"
          aria-label={t('sessions.endOne', { name })}
          onClick={onEnd}
        >
          {t('sessions.end')}
        </button>
      )}
    </li>
  );
}
