import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { listWaitingParty } from './party';
import type { Expected } from './scan-outcome';

const MOST_SHOWN = 60;

type CheckInListProps = {
  readonly roster: readonly Expected[];
  readonly attended: ReadonlyMap<string, string>;
  readonly onAdmit: (code: string) => void;
  /** Lets a whole party in, one ticket after another. */
  readonly onAdmitAll: (codes: readonly string[]) => void;
  /** Takes back that somebody came in; null while scans wait, whose order must not be broken. */
  readonly onTakeBack: ((placeId: string) => void) | null;
  /** Asks whom to let in who has not registered. */
  readonly onWalkIn: () => void;
};

/**
 * Lists who is expected, found by a few letters of the name or of who registered them, for those who come
 * without a ticket.
 */
export function CheckInList({
  roster,
  attended,
  onAdmit,
  onAdmitAll,
  onTakeBack,
  onWalkIn,
}: CheckInListProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = roster.filter(
    ({ name, registeredBy }) =>
      name.toLowerCase().includes(wanted) ||
      (wanted !== '' && registeredBy?.toLowerCase().includes(wanted) === true),
  );
  return (
    <section className="panel" aria-labelledby="expected">
      <header>
        <h2 id="expected">{t('doorMode.expected')}</h2>
        <span className="spacer" />
        <Button small onClick={onWalkIn}>
          {t('attendance.admit')}
        </Button>
      </header>
      <div className="panel-body">
        <TextInput
          label={t('doorMode.findName')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          autoComplete="off"
        />
      </div>
      {found.length === 0 && <EmptyState title={t('doorMode.nobody')} />}
      <ul>
        {found.slice(0, MOST_SHOWN).map((one) => (
          <ExpectedLine
            key={one.placeId}
            one={one}
            attendedAt={attended.get(one.placeId) ?? null}
            party={listWaitingParty(one, roster, attended)}
            onAdmit={() => onAdmit(one.ticketCode)}
            onAdmitAll={onAdmitAll}
            onTakeBack={onTakeBack && (() => onTakeBack(one.placeId))}
          />
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <footer className="quiet">{t('doorMode.more', { count: found.length - MOST_SHOWN })}</footer>
      )}
    </section>
  );
}

type ExpectedLineProps = {
  readonly one: Expected;
  readonly attendedAt: string | null;
  /** Who of the same registration is still expected. */
  readonly party: readonly Expected[];
  readonly onAdmit: () => void;
  readonly onAdmitAll: (codes: readonly string[]) => void;
  readonly onTakeBack: (() => void) | null;
};

function ExpectedLine({ one, attendedAt, party, onAdmit, onAdmitAll, onTakeBack }: ExpectedLineProps) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const who = useWhoWords(one);
  const isIn = attendedAt !== null;
  const isSeated = one.registrationStatus === 'CONFIRMED';
  return (
    <li className="thing-line is-plain">
      <StateShape state={isIn ? 'ok' : isSeated ? 'waiting' : 'note'} />
      <span className="thing-what">
        <b>{one.name}</b>
        <span className="cell-note">
          {who}
          {isIn
            ? t('doorMode.cameIn', { time: timeOf(attendedAt) })
            : t(isSeated ? 'doorMode.notYet' : 'doorMode.noPlace')}
        </span>
      </span>
      {isSeated && !isIn && party.length > 1 && (
        <Button
          small
          onClick={() => onAdmitAll(party.map(({ ticketCode }) => ticketCode))}
          aria-label={t('doorMode.admitAllNames', { names: party.map(({ name }) => name).join(', ') })}
        >
          {t('doorMode.admitAll', { count: party.length })}
        </Button>
      )}
      {isSeated && !isIn && (
        <Button small onClick={onAdmit} aria-label={t('doorMode.admitName', { name: one.name })}>
          {t('doorMode.admit')}
        </Button>
      )}
      {isIn && onTakeBack !== null && (
        <Button small onClick={onTakeBack} aria-label={t('doorMode.takeBackName', { name: one.name })}>
          {t('doorMode.takeBack')}
        </Button>
      )}
    </li>
  );
}

/** Says how old somebody is and who registered them, so that people of one name can be told apart. */
function useWhoWords({ age, registeredBy }: Expected): string {
  const { t } = useTranslation();
  const parts = [
    age === null ? '' : t('doorMode.age', { age }),
    registeredBy === null ? '' : t('doorMode.with', { name: registeredBy }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(', ')} · `;
}
