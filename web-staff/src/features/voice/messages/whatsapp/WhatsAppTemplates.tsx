import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ProviderTemplateLine } from './ProviderTemplateLine';
import { WhatsAppTemplatesDocument } from './WhatsAppTemplates.generated';
import type { WhatsAppTemplatesQuery } from './WhatsAppTemplates.generated';

/** Shows what the WhatsApp provider knows of each template, and what messages cost month by month. */
export function WhatsAppTemplates({ isSetUp }: { readonly isSetUp: boolean | null }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(WhatsAppTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="panel" aria-label={t('messages.tab.whatsapp')}>
      <div className="panel-body stack">
        <p className="muted">{t('messages.provider.intro')}</p>
        {isSetUp === false && <Note state="waiting">{t('messages.provider.notSetUp')}</Note>}
        {data !== undefined && <Costs months={data.messageCosts} />}
      </div>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={8} />}
      <ul className="thing-list">
        {data?.whatsAppTemplates.map((known) => (
          <ProviderTemplateLine
            key={`${known.template} ${known.version}`}
            known={known}
            onChanged={() => void refetch()}
          />
        ))}
      </ul>
    </section>
  );
}

function Costs({ months }: { readonly months: WhatsAppTemplatesQuery['messageCosts'] }) {
  const { t, language } = useTranslation();
  const { money } = useDisplay();
  const monthOf = (month: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${month}-01T00:00:00Z`));
  return (
    <div>
      <h2 className="small">{t('messages.provider.costs')}</h2>
      {months.length === 0 && <p className="quiet">{t('messages.provider.noCosts')}</p>}
      <ul className="cost-list">
        {months.map(({ month, sentCount, cost }) => (
          <li key={month}>
            {t('messages.provider.month', { month: monthOf(month), cost: money(cost), count: sentCount })}
          </li>
        ))}
      </ul>
    </div>
  );
}
