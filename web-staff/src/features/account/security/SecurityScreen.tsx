import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { OwnCard } from './OwnCard';
import { EndOtherStaffSessionsDocument } from './EndOtherStaffSessions.generated';
import { EndStaffSessionDocument } from './EndStaffSession.generated';
import { Passkeys } from './Passkeys';
import { SecurityDocument } from './Security.generated';
import type { SecurityQuery } from './Security.generated';

/**
 * Shows how the person's own account is kept: the second step of signing in, and where they are signed in.
 */
export function SecurityScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SecurityDocument, { fetchPolicy: 'network-only' });
  return (
    <Page title={t('security.title')} intro={t('security.intro')}>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data !== undefined && (
        <>
          <SecondStep {...data.ownSecondFactor} />
          <Passkeys passkeys={data.staffPasskeys} onChanged={async () => void (await refetch())} />
          <OwnCard />
          <Sessions sessions={data.ownSessions} onEnded={async () => void (await refetch())} />
        </>
      )}
    </Page>
  );
}

function SecondStep({ confirmedAt, recoveryCodesLeft, passkeyCount }: SecurityQuery['ownSecondFactor']) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return (
    <section className="panel" aria-labelledby="second-step">
      <div className="panel-body">
        <h2 id="second-step">{t('security.secondStep')}</h2>
        {confirmedAt === null ? (
          <p>
            {t('security.off')}{' '}
            <Link className={buttonClass('plain', true)} to={paths.secondStep}>
              {t('secondStep.turnOn')}
            </Link>
          </p>
        ) : (
          <p>{t('security.on', { date: dateOf(confirmedAt) })}</p>
        )}
        {(confirmedAt !== null || passkeyCount > 0) && (
          <p>{t('security.codesLeft', { count: recoveryCodesLeft })}</p>
        )}
      </div>
    </section>
  );
}

type SessionsProps = {
  readonly sessions: SecurityQuery['ownSessions'];
  readonly onEnded: () => Promise<void>;
};

function Sessions({ sessions, onEnded }: SessionsProps) {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  const [run, { loading }] = useMutation(EndStaffSessionDocument);
  const [runOthers, { loading: endingOthers }] = useMutation(EndOtherStaffSessionsDocument);
  const endOthers = async () => {
    await runOthers();
    await onEnded();
  };
  const end = async (sessionId: string) => {
    await run({ variables: { input: { sessionId } } });
    await onEnded();
  };
  return (
    <section className="panel" aria-labelledby="own-sessions" style={{ marginTop: 16 }}>
      <div className="panel-body">
        <h2 id="own-sessions">{t('security.sessions')}</h2>
        <ul className="session-lines">
          {sessions.map(({ id, device, createdAt, lastSeenAt, isCurrent }) => (
            <li key={id}>
              <span>
                {device !== '' && <b>{device} · </b>}
                {t('security.since', { day: dayOf(createdAt), time: timeOf(createdAt) })} ·{' '}
                {t('security.lastSeen', { day: dayOf(lastSeenAt), time: timeOf(lastSeenAt) })}
              </span>
              {isCurrent ? (
                <b>{t('security.current')}</b>
              ) : (
                <Button
                  small
                  busy={loading}
                  onClick={() => void end(id)}
                  aria-label={t('security.endOne', { day: dayOf(createdAt), time: timeOf(createdAt) })}
                >
                  {t('security.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <p>
            <Button small busy={endingOthers} onClick={() => void endOthers()}>
              {t('security.endOthers')}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
