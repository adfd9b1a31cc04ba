import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { Note } from '../../../lib/ui/Note';
import { DeliveryLog } from './DeliveryLog';
import { HandList } from './HandList';
import { MessageDeliveryDocument } from './MessageDelivery.generated';
import { PrintList } from './printing/PrintList';
import { WhatsAppTemplates } from './whatsapp/WhatsAppTemplates';
import { Wordings } from './wordings/Wordings';

const tabs = [
  ['log', paths.messages],
  ['hand', paths.messagesByHand],
  ['print', paths.messagesToPrint],
  ['wordings', paths.messageWordings],
  ['whatsapp', paths.whatsAppTemplates],
] as const;

/**
 * Shows what the library wrote and why not, what waits for somebody's hands or for paper, what letters say,
 * and what the WhatsApp provider knows of them; the list stands in the address.
 */
export function MessagesScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data, refetch } = useQuery(MessageDeliveryDocument, { fetchPolicy: 'cache-and-network' });
  const chosen = tabs.find(([name]) => name === search.get('list'))?.[0] ?? 'log';
  const delivery = data?.messageDelivery;
  return (
    <Page title={t('messages.title')} intro={t('messages.intro')}>
      {delivery?.isOutboundOff === true && <Note state="attention">{t('messages.outboundOff')}</Note>}
      {delivery?.isEmailSetUp === false && (
        <Note state="waiting">{t('messages.noMailServer', { count: delivery.queuedEmailCount })}</Note>
      )}
      <nav className="list-tabs" aria-label={t('messages.lists')}>
        {tabs.map(([name, to]) => (
          <Link key={name} to={to} aria-current={name === chosen ? 'page' : undefined}>
            {t(`messages.tab.${name}`)}
            {delivery !== undefined && countOf(name, delivery)}
          </Link>
        ))}
      </nav>
      {chosen === 'log' && <DeliveryLog />}
      {chosen === 'hand' && <HandList onSent={() => void refetch()} />}
      {chosen === 'print' && <PrintList onPrinted={() => void refetch()} />}
      {chosen === 'wordings' && <Wordings />}
      {chosen === 'whatsapp' && <WhatsAppTemplates isSetUp={delivery?.isWhatsAppSetUp ?? null} />}
    </Page>
  );
}

function countOf(
  name: (typeof tabs)[number][0],
  {
    queuedByHandCount,
    queuedPrintCount,
  }: { readonly queuedByHandCount: number; readonly queuedPrintCount: number },
): string {
  if (name === 'hand') return ` (${queuedByHandCount})`;
  return name === 'print' ? ` (${queuedPrintCount})` : '';
}
