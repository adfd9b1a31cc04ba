import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { decimal } from './decimal';
import type { PublishedPeriod } from './published-period';

const KINDS = ['SEX', 'AGE', 'EDUCATION', 'OCCUPATION'] as const;
const VALUES = [
  'NOT_TOLD FEMALE MALE UNDER_17 FROM_17 FROM_26 FROM_41 OVER_60',
  'SD SMP SMA S1 S2 S3 PNS TNI POLRI SWASTA WIRAUSAHA OTHER',
]
  .join(' ')
  .split(' ');

/** Tells what each service got and who answered; nothing of groups that are too small. */
export function Groups({ period }: { readonly period: PublishedPeriod }): ReactElement {
  const { t } = useTranslation('surveyResults');
  const language = useLanguage();
  const { services, groups } = period.results;
  const word = useGroupWord();
  return (
    <section>
      <h2>{t('services')}</h2>
      <dl className="survey-facts">
        {services.map(({ service, completeCount, index }) => (
          <div key={service.code}>
            <dt>{service.name.text}</dt>
            <dd>
              {index
                ? `${decimal(index.value, language)} ${index.grade} · ${t('people', { count: completeCount ?? 0 })}`
                : t('hidden')}
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('who')}</h2>
      {KINDS.map((kind) => {
        const shown = groups.filter((group) => group.kind === kind && group.completeCount !== null);
        return (
          shown.length > 0 && (
            <dl key={kind} className="survey-facts">
              {shown.map(({ value, completeCount }) => (
                <div key={value}>
                  <dt>
                    {t(`kinds.${kind}`)}: {word(value)}
                  </dt>
                  <dd>{completeCount}</dd>
                </div>
              ))}
            </dl>
          )
        );
      })}
      <p className="small">{t('hiddenText')}</p>
    </section>
  );
}

function useGroupWord(): (value: string) => string {
  const { t } = useTranslation('surveyResults');
  return (value) => (isKnown(value) ? t(`values.${value}`) : value);
}

type Known = Parameters<ReturnType<typeof useTranslation<'surveyResults'>>['t']>[0] extends infer Key
  ? Key extends `values.${infer Value}`
    ? Value
    : never
  : never;

function isKnown(value: string): value is Known {
  return VALUES.includes(value);
}
