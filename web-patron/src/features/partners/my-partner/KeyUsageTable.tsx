import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useQuery } from '@apollo/client/react';
import { civilDate, grouped } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { FaultNotice } from '../../../lib/states/FaultNotice';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { SelectField } from '../../../lib/ui/SelectField';
import { KeyUsageDocument } from './KeyUsage.generated';
import type { OwnKey } from './own-key';
import { sumByDay, sumByOperation } from '@pustaka/web-shared/api-keys/usage.ts';
import type { UsageLine } from '@pustaka/web-shared/api-keys/usage.ts';

/** Shows what one key asked for in the last thirty days, by day and by operation. */
export function KeyUsageTable({
  partnerId,
  keys,
}: {
  readonly partnerId: string;
  readonly keys: readonly OwnKey[];
}): ReactElement {
  const { t } = useTranslation('myPartners');
  const [chosen, setChosen] = useState(keys[0]?.id ?? '');
  const { data, error } = useQuery(KeyUsageDocument, {
    variables: { id: partnerId },
    fetchPolicy: 'cache-and-network',
  });
  const lines = data?.viewerPartner?.apiKeys?.find(({ id }) => id === chosen)?.usage;
  return (
    <section className="usage-part" aria-labelledby="usage">
      <h3 id="usage">{t('usage.title')}</h3>
      {keys.length > 1 && (
        <SelectField
          label={t('usage.key')}
          value={chosen}
          options={keys.map(({ id, name, hint }) => ({ value: id, label: `${name} …${hint}` }))}
          onChoose={setChosen}
        />
      )}
      {lines === undefined && error === undefined && <p role="status">{t('common:loading')}</p>}
      {lines === undefined && error !== undefined && <FaultNotice fault={describeFault(error)} />}
      {lines?.length === 0 && <p className="none-yet">{t('usage.none')}</p>}
      {lines !== undefined && lines.length > 0 && <Usage lines={lines} />}
    </section>
  );
}

function Usage({ lines }: { readonly lines: readonly UsageLine[] }): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  return (
    <>
      <DayBars lines={lines} />
      <table className="usage">
        <caption className="hide">{t('usage.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('usage.operation')}</th>
            <th scope="col" className="num">
              {t('usage.calls')}
            </th>
            <th scope="col" className="num">
              {t('usage.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sumByOperation(lines).map(({ operation, calls, points }) => (
            <tr key={operation}>
              <th scope="row">{operation === '' ? t('usage.unnamed') : operation}</th>
              <td className="num">{grouped(calls, language)}</td>
              <td className="num">{grouped(points, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function DayBars({ lines }: { readonly lines: readonly UsageLine[] }): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  const days = sumByDay(lines);
  const most = Math.max(1, ...days.map(({ points }) => points));
  const dearest = days.find(({ points }) => points === most);
  const words = t('usage.bars', {
    days: grouped(days.length, language),
    day: civilDate(dearest?.day ?? '', language),
    points: grouped(most, language),
  });
  return (
    <figure>
      <svg className="days" viewBox="0 0 300 40" preserveAspectRatio="none" role="img" aria-label={words}>
        {days.map(({ day, points }, index) => {
          const height = Math.max(1, (points * 40) / most);
          return <rect key={day} x={index * 10 + 1} y={40 - height} width={8} height={height} />;
        })}
      </svg>
      <figcaption className="small">{words}</figcaption>
    </figure>
  );
}
