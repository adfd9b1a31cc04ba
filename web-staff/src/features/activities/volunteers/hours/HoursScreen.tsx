import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { HoursRow } from './HoursRow';
import type { Entry } from './hours-line';
import { enteredMinutes, entryOf } from './hours-line';
import type { ShiftHoursQuery } from './ShiftHours.generated';
import { ShiftHoursDocument } from './ShiftHours.generated';
import { SignOffHoursDocument } from './SignOffHours.generated';

/** Lists hours of shifts that are over, and signs them off in one go; corrections say why. */
export function HoursScreen() {
  const { t } = useTranslation();
  const { branch } = useSession();
  const [isSignedOff, setSignedOff] = useState(false);
  const { data, error, refetch } = useQuery(ShiftHoursDocument, {
    variables: { branchId: branch?.id ?? '', isSignedOff },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch();
  const lines = data?.shiftHours;
  return (
    <Page title={t('shiftHours.title')} intro={t('shiftHours.intro')}>
      <div className="row wrap shift-plan" role="group" aria-label={t('shiftHours.which')}>
        <Button aria-pressed={!isSignedOff} onClick={() => setSignedOff(false)}>
          {t('shiftHours.open')}
        </Button>
        <Button aria-pressed={isSignedOff} onClick={() => setSignedOff(true)}>
          {t('shiftHours.signed')}
        </Button>
        <Link className={buttonClass()} to={paths.volunteerLetters}>
          {t('volunteerLetters.title')}
        </Link>
      </div>
      {error !== undefined && <FaultNote error={error} onRetry={again} />}
      {lines === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {lines?.length === 0 && (
        <EmptyState title={t('shiftHours.none')}>{t('shiftHours.noneText')}</EmptyState>
      )}
      {lines !== undefined && lines.length > 0 && (
        <HoursList key={String(isSignedOff)} lines={lines} isSignedOff={isSignedOff} onDone={again} />
      )}
    </Page>
  );
}

type ListProps = {
  readonly lines: ShiftHoursQuery['shiftHours'];
  readonly isSignedOff: boolean;
  readonly onDone: () => void;
};

/** At most so many lines go at once. */
const MOST_AT_ONCE = 100;

function HoursList({ lines, isSignedOff, onDone }: ListProps) {
  const { t } = useTranslation();
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const act = useAnnouncedMutation(SignOffHoursDocument, {
    payloadOf: ({ signOffHours }) => signOffHours,
    onDone: () => {
      setEntries({});
      onDone();
    },
  });
  const read = lines.map((line) => ({ line, entry: entries[line.id] ?? entryOf(line) }));
  const chosen = read
    .filter(({ line, entry }) => (isSignedOff ? entries[line.id] !== undefined : entry.isChosen))
    .slice(0, MOST_AT_ONCE);
  const sign = () =>
    act.run(
      (idempotencyKey) => ({
        lines: chosen.map(({ line, entry }) => ({
          assignmentId: line.id,
          minutes: enteredMinutes(entry),
          reason: entry.reason.trim() || null,
        })),
        idempotencyKey,
      }),
      ({ assignments }) => t('shiftHours.done', { n: assignments?.length ?? 0 }),
    );
  return (
    <section className="panel">
      <ul className="shift-hours">
        {read.map(({ line, entry }) => (
          <HoursRow
            key={line.id}
            line={line}
            entry={entry}
            isSignedOff={isSignedOff}
            onChange={(changes) => setEntries({ ...entries, [line.id]: { ...entry, ...changes } })}
          />
        ))}
      </ul>
      <div className="panel-body stack" style={{ gap: 8 }}>
        <ActNotes error={act.error} messages={act.messages} />
        <div className="row">
          <Button
            weight="primary"
            busy={act.loading}
            disabled={chosen.length === 0}
            onClick={() => void sign()}
          >
            {t(isSignedOff ? 'shiftHours.correct' : 'shiftHours.sign', { n: chosen.length })}
          </Button>
        </div>
      </div>
    </section>
  );
}
