import { civilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { useLanguage } from '../../../../lib/language';
import type { HoldLineFragment } from '../data/MyLibrary.generated';
import { TitleCells } from '../TitleCells';
import { QueueLine } from './QueueLine';

type HoldRowProps = {
  readonly hold: HoldLineFragment;
  readonly holder: string | null;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSuspend: () => void;
  readonly onResume: () => void;
};

/** Shows one hold: what is waited for, how long, and letting it rest or go. */
export function HoldRow({ hold, holder, ...acts }: HoldRowProps): ReactElement {
  return (
    <li>
      <TitleCells title={hold.title} />
      <div className="act">
        <HoldText hold={hold} holder={holder} />
        <HoldActs hold={hold} {...acts} />
      </div>
    </li>
  );
}

function HoldText({ hold, holder }: Pick<HoldRowProps, 'hold' | 'holder'>): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const {
    status,
    pickupBranch,
    collectBy,
    queuePosition,
    queueLength,
    estimatedOn,
    isSuspended,
    suspendedUntil,
  } = hold;
  const branch = pickupBranch.name.text;
  const whose = holder === null ? [] : [t('holds.for', { name: holder })];
  const facts = (...parts: readonly string[]) =>
    [...parts, ...whose].filter((part) => part !== '').join('. ');
  if (status === 'READY')
    return (
      <p className="due ready">
        <b>{t('holds.ready')}</b>
        <span>
          {facts(
            branch,
            collectBy === null ? '' : t('holds.until', { date: civilDate(collectBy, language) }),
          )}
        </span>
      </p>
    );
  if (status === 'IN_TRANSIT')
    return (
      <p className="due">
        <b>{t('holds.inTransit')}</b>
        <span>{facts(t('holds.at', { branch }))}</span>
      </p>
    );
  if (isSuspended)
    return (
      <p className="due">
        <b>{t('holds.suspended')}</b>
        <span>
          {facts(
            suspendedUntil === null
              ? t('holds.suspendedOpen')
              : t('holds.suspendedUntil', { date: civilDate(suspendedUntil, language) }),
          )}
        </span>
      </p>
    );
  return (
    <p className="due">
      <b>
        {queuePosition === null
          ? t('holds.queued')
          : t('holds.place', { place: queuePosition, length: Math.max(queueLength, queuePosition) })}
      </b>
      <span>
        {facts(
          estimatedOn === null
            ? t('holds.noEstimate')
            : t('holds.estimate', { date: civilDate(estimatedOn, language) }),
          t('holds.at', { branch }),
        )}
      </span>
      {queuePosition !== null && <QueueLine place={queuePosition} length={queueLength} />}
    </p>
  );
}

function HoldActs({
  hold,
  isBusy,
  onCancel,
  onSuspend,
  onResume,
}: Omit<HoldRowProps, 'holder'>): ReactElement {
  const { t } = useTranslation('myLibrary');
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'declined'>('unasked');
  const title = hold.title.titleProper;
  if (question === 'asked') {
    return (
      <div key="question" className="acts" role="group" aria-label={t('holds.cancelOne', { title })}>
        <button
          type="button"
          className="btn"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone, the focus goes to the question it asked
          autoFocus
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onCancel}
        >
          {t('holds.cancelYes')}
        </button>
        <button type="button" className="btn bare" onClick={() => setQuestion('declined')}>
          {t('holds.cancelNo')}
        </button>
      </div>
    );
  }
  return (
    <div key="acts" className="acts">
      {hold.status === 'QUEUED' && !hold.isSuspended && (
        <button
          type="button"
          className="btn quiet"
          aria-label={t('holds.suspendOne', { title })}
          onClick={onSuspend}
        >
          {t('holds.suspend')}
        </button>
      )}
      {hold.status === 'QUEUED' && hold.isSuspended && (
        <button
          type="button"
          className="btn quiet"
          aria-label={t('holds.resumeOne', { title })}
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onResume}
        >
          {t('holds.resume')}
        </button>
      )}
      <button
        type="button"
        className={hold.status === 'QUEUED' ? 'btn bare' : 'btn quiet'}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever keeps the hold is back where they were
        autoFocus={question === 'declined'}
        aria-label={t('holds.cancelOne', { title })}
        onClick={() => setQuestion('asked')}
      >
        {t('holds.cancel')}
      </button>
    </div>
  );
}
