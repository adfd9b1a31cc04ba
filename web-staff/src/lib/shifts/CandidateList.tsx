import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import { Button } from '../ui/Button';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { StateShape } from '../ui/StateShape';
import type { Slot } from './board-week';
import type { ShiftCandidatesQuery } from './ShiftCandidates.generated';
import { ShiftCandidatesDocument } from './ShiftCandidates.generated';
import type { ShiftActs } from './use-shift-acts';

type Found = ShiftCandidatesQuery['shiftCandidates'][number];

type ListProps = {
  readonly slot: Slot;
  readonly acts: ShiftActs;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/**
 * Lists who could take a slot: those who fit first, the keyboard on the first of them, then the others with every
 * reason why not. Who may be let in all the same asks for the reason first.
 */
export function CandidateList({ slot, acts, onDone, onClose }: ListProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [passing, setPassing] = useState<Found | null>(null);
  const { data, error, refetch } = useQuery(ShiftCandidatesDocument, {
    variables: { needId: slot.need.id, text: text.trim() === '' ? null : text.trim() },
    fetchPolicy: 'cache-and-network',
  });
  const list = useRef<HTMLUListElement>(null);
  const isRead = data !== undefined;
  useEffect(() => {
    if (isRead) list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [isRead]);
  const put = async (candidate: Found, reason: string | null) => {
    if ((await acts.put(slot, candidate, reason)) !== null) onDone();
  };
  const found = data?.shiftCandidates.filter(
    ({ refusals }) => !refusals.some(({ reason }) => reason === 'ALREADY_IN'),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes wherever the list has focus
    <div
      className="panel-body stack shift-candidates"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput
        label={t('shifts.search')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {found === undefined && error === undefined && <SkeletonRows count={3} />}
      {found?.length === 0 && <p className="quiet">{t('shifts.noCandidates')}</p>}
      <ul ref={list} className="shift-people">
        {found?.map((candidate) => (
          <CandidateRow
            key={candidate.memberId ?? candidate.staffId}
            candidate={candidate}
            onPut={() =>
              candidate.refusals.length === 0 ? void put(candidate, null) : setPassing(candidate)
            }
          />
        ))}
      </ul>
      {passing !== null && (
        <PassingForm
          candidate={passing}
          onPass={(reason) => void put(passing, reason)}
          onClose={() => setPassing(null)}
        />
      )}
    </div>
  );
}

function CandidateRow({ candidate, onPut }: { readonly candidate: Found; readonly onPut: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { name, refusals } = candidate;
  const isFit = refusals.length === 0;
  const canPass = refusals.every(({ overridableBy }) => overridableBy !== null && can(overridableBy));
  return (
    <li>
      <span>
        <span className="shift-slot-head">
          <StateShape state={isFit ? 'ok' : canPass ? 'attention' : 'blocked'} />
          <b>{name}</b>
          <span className="cell-note">{t(isFit ? 'shifts.fits' : 'shifts.fitsNot')}</span>
        </span>
        {refusals.map(({ reason, message }) => (
          <span key={reason} className="cell-note shift-why">
            {message}
          </span>
        ))}
      </span>
      {canPass && (
        <Button small weight={isFit ? 'primary' : undefined} onClick={onPut}>
          {t(isFit ? 'shifts.take' : 'shifts.takeAnyway')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
    </li>
  );
}

type PassingProps = {
  readonly candidate: Found;
  readonly onPass: (reason: string) => void;
  readonly onClose: () => void;
};

function PassingForm({ candidate, onPass, onClose }: PassingProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onPass(reason.trim());
      }}
    >
      <TextInput
        label={t('shifts.whyPass', { name: candidate.name })}
        description={t('shifts.whyPassHint')}
        data-autofocus
        autoFocus
        required
        maxLength={200}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" weight="primary">
          {t('shifts.takeAnyway')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
