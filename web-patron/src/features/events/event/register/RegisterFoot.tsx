import { rupiah } from '@pustaka/web-shared/format/index.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Notice } from '../../../../lib/states/Notice';
import type { ShownEvent } from '../shown-event';

type RegisterFootProps = {
  readonly event: ShownEvent;
  /** How many people are to come. */
  readonly count: number;
  /** How many places are left; null without a limit. */
  readonly left: number | null;
  /** Whether it is a class, for which no number of people is too large here. */
  readonly isGroup?: boolean;
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  /** Reasons that stand beside no field. */
  readonly refusals: readonly Refusal[];
};

/**
 * Closes a form: how many come, what it costs, whether there is room and what happens next, and the one
 * button.
 */
export function RegisterFoot({
  event,
  count,
  left,
  isGroup = false,
  isBusy,
  fault,
  refusals,
}: RegisterFootProps): ReactElement {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const isShort = left !== null && count > left;
  const { waitingMode, mode, mostPerParty } = event.registrationTerms;
  const label =
    count === 0
      ? t('chooseSomebody')
      : t(isShort && waitingMode !== 'NONE' ? 'submitWaiting' : 'submit', { count });
  return (
    <div className="foot-of-form">
      <p className="total">
        <span>{t('total', { count })}</span>
        <span>{event.cost === 0 ? t('free') : rupiah(event.cost * count, language)}</span>
      </p>
      {isShort && <RoomNotice event={event} left={left} />}
      {!isGroup && count > mostPerParty && (
        <Notice kind="stop">
          <p>{t('most', { count: mostPerParty })}</p>
        </Notice>
      )}
      <div role="alert">
        {[...new Set(refusals.map(({ message }) => message))].map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <button className="btn wide" aria-disabled={isBusy || count === 0}>
        {isBusy ? t('busy') : label}
      </button>
      {mode === 'APPROVAL' && <p className="small">{t('approval')}</p>}
    </div>
  );
}

function RoomNotice({ event, left }: { readonly event: ShownEvent; readonly left: number }): ReactElement {
  const { t } = useTranslation('registration');
  const { waitingMode, offerHours } = event.registrationTerms;
  const next =
    waitingMode === 'OFFER'
      ? t('willOffer', { count: offerHours })
      : waitingMode === 'AUTO_FILL'
        ? t('willFill')
        : '';
  return (
    <Notice kind={waitingMode === 'NONE' ? 'stop' : 'wait'}>
      <p>
        <b>{left === 0 ? t('full') : t('notEnough', { count: left })}</b> {next}
      </p>
    </Notice>
  );
}
