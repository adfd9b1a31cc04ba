import { useQuery } from '@apollo/client/react';
import { Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useFirstField } from '../../../lib/form/use-first-field';
import { DateTimeField } from '../../../lib/form/when/DateTimeField';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { useSession } from '../../../lib/session/session-context';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import { VisitSpacesDocument } from './VisitSpaces.generated';
import type { ProposalDeciding, VisitTimes } from './use-proposal-decision';
import { fromWallTime, laterBy, toWallTime } from '../../../lib/events/wall-time';

type VisitDialogProps = {
  readonly decision: 'ACCEPT' | 'ASK_CHANGES';
  readonly title: string;
  /** The hour they wish for, to begin with. */
  readonly wishedAt: string | null;
  readonly takesSpace: boolean;
  readonly deciding: ProposalDeciding;
  readonly onSend: (answer: string | null, times: VisitTimes) => Promise<void>;
  readonly onClose: () => void;
};
const USUAL_MINUTES = 90;
/** A branch among the rooms that one may choose. */
const BRANCH = 'branch:';

/** Gives a visit its day, hours and room, or offers another hour. */
export function VisitDialog({
  decision,
  title,
  wishedAt,
  takesSpace,
  deciding: { loading, error, messages },
  onSend,
  onClose,
}: VisitDialogProps) {
  const { t } = useTranslation();
  const form = useFirstField();
  const first = wishedAt === null ? '' : toWallTime(wishedAt);
  const [startsAt, setStartsAt] = useState(first);
  const [endsAt, setEndsAt] = useState(first === '' ? '' : laterBy(first, USUAL_MINUTES));
  const { branch } = useSession();
  const [place, setPlace] = useState(branch === null ? '' : `${BRANCH}${branch.id}`);
  const [answer, setAnswer] = useState('');
  const onStart = (next: string) => {
    setStartsAt(next);
    setEndsAt(next === '' ? '' : laterBy(next, USUAL_MINUTES));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void onSend(answer.trim() === '' ? null : answer.trim(), {
      startsAt: startsAt === '' ? null : fromWallTime(startsAt),
      endsAt: endsAt === '' ? null : fromWallTime(endsAt),
      ...toPlace(takesSpace ? place : ''),
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={`${t(`proposals.visit.act.${decision}`)}: ${title}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form ref={form} noValidate className="stack" style={{ gap: 12 }} onSubmit={onSubmit}>
        {error !== undefined && <FaultNote error={error} />}
        {messages.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
        <p>{t(`proposals.visit.means.${decision}`)}</p>
        <DateTimeField label={t('proposals.visit.startsAt')} value={startsAt} onChange={onStart} />
        {decision === 'ACCEPT' && (
          <DateTimeField label={t('proposals.visit.endsAt')} value={endsAt} onChange={setEndsAt} />
        )}
        {decision === 'ACCEPT' && takesSpace && <PlaceField value={place} onChange={setPlace} />}
        <Textarea
          label={t('proposals.answer')}
          description={t('proposals.visit.answerMay')}
          autosize
          minRows={3}
          maxLength={1000}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
        />
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t(`proposals.visit.act.${decision}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Reads what was chosen: a room, or a branch without one. */
function toPlace(place: string): Pick<VisitTimes, 'spaceId' | 'branchId'> {
  if (place === '') return { spaceId: null, branchId: null };
  return place.startsWith(BRANCH)
    ? { spaceId: null, branchId: place.slice(BRANCH.length) }
    : { spaceId: place, branchId: null };
}

function PlaceField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const { branches } = useSession();
  const { data } = useQuery(VisitSpacesDocument, {
    variables: { locale: language === 'en' ? ('EN' as const) : ('ID' as const) },
  });
  return (
    <NativeSelect
      label={t('proposals.where')}
      value={value}
      data={[
        ...branches.map(({ id, name }) => ({
          value: `${BRANCH}${id}`,
          label: t('proposals.visit.noSpace', { branch: name.text }),
        })),
        ...(data?.spaces ?? [])
          .filter(({ isActive }) => isActive)
          .map(({ id, name, branch, capacity }) => ({
            value: id,
            label: [
              name.text,
              branch.name.text,
              capacity !== null && t('proposals.visit.seats', { capacity }),
            ]
              .filter(Boolean)
              .join(', '),
          })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
