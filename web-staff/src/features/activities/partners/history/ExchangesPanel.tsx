import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PartnerExchange } from '../editable-partner';
import { DeletePartnerExchangeDocument } from './DeletePartnerExchange.generated';
import { ExchangeDialog } from './ExchangeDialog';

type ExchangesPanelProps = {
  readonly partnerId: string;
  readonly exchanges: readonly PartnerExchange[];
  readonly onChanged: () => void;
};

/** Shows what the library and a partner gave each other, the newest first. */
export function ExchangesPanel({ partnerId, exchanges, onChanged }: ExchangesPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isAdding, setAdding] = useState(false);
  const removal = useAnnouncedMutation(DeletePartnerExchangeDocument, {
    payloadOf: (result) => result.deletePartnerExchange,
    onDone: onChanged,
  });
  const remove = (id: string) =>
    void removal.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('partners.removed'),
    );
  return (
    <section className="panel" aria-labelledby="exchanges">
      <header>
        <h2 id="exchanges">{t('partners.exchanges')}</h2>
        {can('PARTNERS_WRITE') && (
          <Button small onClick={() => setAdding(true)}>
            {t('partners.addExchange')}
          </Button>
        )}
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {exchanges.length === 0 && <p className="quiet">{t('partners.noExchange')}</p>}
        {exchanges.map((exchange) => (
          <ExchangeFacts key={exchange.id} exchange={exchange} onRemove={() => remove(exchange.id)} />
        ))}
      </div>
      {isAdding && (
        <ExchangeDialog partnerId={partnerId} onChanged={onChanged} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}

type ExchangeFactsProps = { readonly exchange: PartnerExchange; readonly onRemove: () => void };

function ExchangeFacts({ exchange, onRemove }: ExchangeFactsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { date, money } = useDisplay();
  const { direction, what, amount, givenOn } = exchange;
  return (
    <div className="row between">
      <div className="stack" style={{ gap: 2 }}>
        <span>{what}</span>
        <span className="quiet small">
          {[t(`partners.direction.${direction}`), date(givenOn), amount === null ? null : money(amount)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {can('PARTNERS_WRITE') && (
        <IconButton compact icon="close" label={t('partners.removeExchange', { what })} onClick={onRemove} />
      )}
    </div>
  );
}
