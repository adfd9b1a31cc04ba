import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../../../lib/act/refusals';
import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../../../lib/states/FaultNotice';
import { Notice } from '../../../../../lib/states/Notice';
import type { Guest } from '../guest/guest-people';
import { ProposeFamilyCardsDocument } from './ProposeFamilyCards.generated';
import { RefusalNotices } from '../../../../../lib/states/RefusalNotices';

type FamilyCardOfferProps = {
  /** Who has just been registered by name. */
  readonly newcomers: readonly Guest[];
  readonly onMade: () => void;
};

/** Offers cards for children who were registered by name, so that next time a tick is enough. */
export function FamilyCardOffer({ newcomers, onMade }: FamilyCardOfferProps): ReactElement | null {
  const { t } = useTranslation('registration');
  const { isBusy, fault, run } = useIdempotentMutation(ProposeFamilyCardsDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [cards, setCards] = useState<readonly { readonly name: string; readonly cardNumber: string }[]>([]);
  const children = newcomers.flatMap(({ name, birthDate, isCompanion }) =>
    isCompanion || birthDate === '' ? [] : [{ name: name.trim(), birthDate }],
  );
  if (cards.length > 0)
    return (
      <div role="status">
        <Notice kind="ok">
          <p>
            <b>{t('cardsMade', { count: cards.length })}</b>{' '}
            {cards.map(({ name, cardNumber }) => `${name}: ${cardNumber}`).join(', ')}. {t('cardsMadeText')}
          </p>
        </Notice>
      </div>
    );
  if (children.length === 0) return null;
  const propose = async () => {
    const answer = await run((idempotencyKey) => ({ input: { children, idempotencyKey } }));
    if (answer === null) return;
    const { members, userErrors } = answer.proposeFamilyCards;
    setRefusals(userErrors);
    setCards(members);
    if (members.length > 0) onMade();
  };
  return (
    <div className="card-offer">
      <p>
        <b>{t('cardOffer', { names: children.map(({ name }) => name).join(', ') })}</b> {t('cardOfferText')}
      </p>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      <button
        type="button"
        className="btn quiet"
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : () => void propose()}
      >
        {t(isBusy ? 'cardOfferBusy' : 'cardOfferYes')}
      </button>
    </div>
  );
}
