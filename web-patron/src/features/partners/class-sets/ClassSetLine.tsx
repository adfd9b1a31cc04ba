import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Sheet } from '../../../lib/ui/Sheet';
import { CancelOwnClassSetDocument } from './CancelOwnClassSet.generated';
import type { OwnSet } from './own-set';
import { PupilsForm } from './PupilsForm';

type Translate = ReturnType<typeof useTranslation<'classSets'>>['t'];

function titlesOf({ titles, wish }: OwnSet, t: Translate): string {
  const [first, ...others] = titles;
  if (first === undefined) return wish ?? '';
  if (others.length === 0) return first.titleProper;
  return t('titlesMore', { title: first.titleProper, count: others.length });
}

/** Shows how far a set has come, who still has a book, and takes the pupils of the class. */
export function ClassSetLine({
  set,
  onChanged,
}: {
  readonly set: OwnSet;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('classSets');
  const language = useLanguage();
  const [outcome, setOutcome] = useState('');
  const { className, status, counts, copiesWanted, isOverdue } = set;
  const isPending = status === 'REQUESTED' || status === 'PREPARING' || status === 'READY';
  const { setAside, stillOut, returned, missing } = counts;
  return (
    <article className="class-set" aria-label={className}>
      <h3>{t('heading', { className, what: titlesOf(set, t) })}</h3>
      <p className={isOverdue ? 'state-word late' : 'state-word'}>
        {isOverdue ? t('late') : t(`status.${status}`)}
      </p>
      <p className="small">
        {t('counts', { have: setAside + stillOut + returned + missing, wanted: copiesWanted })}{' '}
        {missing > 0 && `${t('missing', { count: missing })} `}
        {t('span', {
          from: civilDate(set.neededFrom, language),
          until: civilDate(set.dueOn ?? set.neededUntil, language),
        })}
      </p>
      {set.declineReason !== null && <p>{set.declineReason}</p>}
      {stillOut > 0 && <StillOut set={set} />}
      {(isPending || status === 'LENT') && <PupilsForm set={set} onChanged={onChanged} />}
      {isPending && (
        <CancelButton
          set={set}
          onCancelled={(words) => {
            setOutcome(words);
            onChanged();
          }}
        />
      )}
      <p role="status" className="outcome">
        {outcome}
      </p>
    </article>
  );
}

function StillOut({ set }: { readonly set: OwnSet }): ReactElement {
  const { t } = useTranslation('classSets');
  const out = set.copies.filter(({ status }) => status === 'LENT');
  return (
    <div>
      <p className="small">{t('out', { count: out.length })}</p>
      <ul className="class-out">
        {out.map(({ id, pupil, copy }) => (
          <li key={id}>
            {pupil === null
              ? t('outNobody', { title: copy.title.titleProper })
              : t('outLine', {
                  number: pupil.number,
                  name: pupil.name ?? t('erased'),
                  title: copy.title.titleProper,
                })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CancelButton({
  set,
  onCancelled,
}: {
  readonly set: OwnSet;
  readonly onCancelled: (words: string) => void;
}): ReactElement {
  const { t } = useTranslation('classSets');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isAsking, setAsking] = useState(false);
  const { isBusy, fault, run } = useIdempotentMutation(CancelOwnClassSetDocument);
  const { className } = set;
  const cancel = async () => {
    const answer = await run((idempotencyKey) => ({ input: { id: set.id, idempotencyKey } }));
    setAsking(false);
    if (answer === null) return;
    setRefusals(answer.cancelClassSet.userErrors);
    if (answer.cancelClassSet.userErrors.length === 0) onCancelled(t('cancelled', { className }));
  };
  return (
    <div>
      <button
        type="button"
        className="as-link"
        aria-label={t('cancel', { className })}
        onClick={() => setAsking(true)}
      >
        {t('cancelShort')}
      </button>
      {isAsking && (
        <Sheet title={t('cancelTitle', { className })} onClose={() => setAsking(false)}>
          <p>{t('cancelText')}</p>
          <div className="row">
            <button
              type="button"
              className="btn"
              aria-disabled={isBusy}
              onClick={() => void (isBusy || cancel())}
            >
              {t('cancelYes')}
            </button>
          </div>
        </Sheet>
      )}
      <p role="alert" className="outcome">
        {refusals.map(({ message }) => message).join(' ')}
      </p>
      <FaultNotice fault={fault} />
    </div>
  );
}
