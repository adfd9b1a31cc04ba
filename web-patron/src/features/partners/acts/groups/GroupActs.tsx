import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Sheet } from '../../../../lib/ui/Sheet';
import { TextField } from '../../../../lib/ui/TextField';
import { AcceptGroupOfferDocument } from './AcceptGroupOffer.generated';
import { CancelGroupDocument } from './CancelGroup.generated';
import { ReduceGroupDocument } from './ReduceGroup.generated';
import { findNumbered } from './own-group';
import type { OwnGroup } from './own-group';

type GroupActsProps = { readonly group: OwnGroup; readonly onChanged: () => void };

/** Accepts an offered place, lets fewer come, or cancels the group. */
export function GroupActs({ group, onChanged }: GroupActsProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const [asked, setAsked] = useState<'reduce' | 'cancel' | null>(null);
  const { refusals, fault, isBusy, accept, cancel, reduce } = useGroupActs(group, () => {
    setAsked(null);
    onChanged();
  });
  const numbered = findNumbered(group);
  const event = group.event.name.text;
  return (
    <div className="row">
      {group.status === 'OFFERED' && (
        <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void accept()}>
          {t('groups.accept')}
        </button>
      )}
      {numbered !== undefined && (
        <button
          type="button"
          className="btn quiet"
          aria-label={t('groups.reduceOne', { event })}
          onClick={() => setAsked('reduce')}
        >
          {t('groups.reduce')}
        </button>
      )}
      <button
        type="button"
        className="btn quiet"
        aria-label={t('groups.cancelOne', { event })}
        onClick={() => setAsked('cancel')}
      >
        {t('groups.cancel')}
      </button>
      {asked === null && <Refusals refusals={refusals} />}
      <FaultNotice fault={fault} />
      {asked === 'cancel' && (
        <Sheet title={t('groups.cancelOne', { event })} onClose={() => setAsked(null)}>
          <p>{t('groups.cancelText')}</p>
          <Refusals refusals={refusals} />
          <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void cancel()}>
            {t('groups.cancel')}
          </button>
        </Sheet>
      )}
      {asked === 'reduce' && numbered !== undefined && (
        <Sheet title={t('groups.reduceOne', { event })} onClose={() => setAsked(null)}>
          <ReduceForm seats={numbered.seats} refusals={refusals} onReduce={(count) => void reduce(count)} />
        </Sheet>
      )}
    </div>
  );
}

function ReduceForm({
  seats,
  refusals,
  onReduce,
}: {
  readonly seats: number;
  readonly refusals: readonly Refusal[];
  readonly onReduce: (count: number) => void;
}): ReactElement {
  const { t } = useTranslation('partnerActs');
  const [count, setCount] = useState(String(seats));
  return (
    <>
      <TextField
        label={t('groups.count')}
        inputMode="numeric"
        refusal={refusals.map(({ message }) => message).join(' ') || null}
        value={count}
        onType={setCount}
      />
      <button type="button" className="btn" onClick={() => onReduce(Number.parseInt(count, 10) || 0)}>
        {t('groups.reduce')}
      </button>
    </>
  );
}

function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }): ReactElement {
  return (
    <p role="alert" className="outcome">
      {refusals.map(({ message }) => message).join(' ')}
    </p>
  );
}

function useGroupActs({ id }: OwnGroup, onDone: () => void) {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const accepting = useIdempotentMutation(AcceptGroupOfferDocument);
  const cancelling = useIdempotentMutation(CancelGroupDocument);
  const reducing = useIdempotentMutation(ReduceGroupDocument);
  const settle = (answer: { readonly userErrors: readonly Refusal[] } | undefined) => {
    setRefusals(answer?.userErrors ?? []);
    if (answer?.userErrors.length === 0) onDone();
  };
  return {
    refusals,
    fault: accepting.fault ?? cancelling.fault ?? reducing.fault,
    isBusy: accepting.isBusy || cancelling.isBusy || reducing.isBusy,
    accept: async () =>
      settle(
        (await accepting.run((idempotencyKey) => ({ input: { registration: { id }, idempotencyKey } })))
          ?.acceptEventOffer,
      ),
    cancel: async () =>
      settle(
        (await cancelling.run((idempotencyKey) => ({ input: { registration: { id }, idempotencyKey } })))
          ?.cancelRegistration,
      ),
    reduce: async (count: number) =>
      settle(
        (await reducing.run((idempotencyKey) => ({ input: { id, count, idempotencyKey } })))
          ?.reducePartnerGroup,
      ),
  };
}
