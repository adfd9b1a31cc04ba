import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Notice } from '../../../lib/states/Notice';
import { SelectField } from '../../../lib/ui/SelectField';
import type { Draft } from './draft';
import type { Sheet } from './use-sheet';

const AGES = ['UNDER_17', 'FROM_17', 'FROM_26', 'FROM_41', 'OVER_60'] as const;
const SEXES = ['FEMALE', 'MALE'] as const;
const EDUCATIONS = ['SD', 'SMP', 'SMA', 'S1', 'S2', 'S3'] as const;
const OCCUPATIONS = ['PNS', 'TNI', 'POLRI', 'SWASTA', 'WIRAUSAHA', 'OTHER'] as const;

/** Is the end of the sheet: what somebody may tell about themselves, and sending it. */
export function Respondent({
  sheet,
  onBack,
}: {
  readonly sheet: Sheet;
  readonly onBack: () => void;
}): ReactElement {
  const { t } = useTranslation('survey');
  const { draft, state } = sheet;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missing = Array.from({ length: 9 }, (_, at) => draft.answers[at]).filter((one) => one == null).length;
  const field = (
    name: keyof Draft['facts'],
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <SelectField
      label={label}
      value={draft.facts[name]}
      options={[['', t('none')] as const, ...options].map(([value, text]) => ({ value, label: text }))}
      onChoose={(value) => sheet.change({ facts: { ...draft.facts, [name]: value } })}
    />
  );
  return (
    <section className="survey-step">
      <h1 ref={heading} tabIndex={-1}>
        {t('last')}
      </h1>
      <p>{t('lastText')}</p>
      {field(
        'ageBand',
        t('age'),
        AGES.map((code) => [code, t(`ages.${code}`)] as const),
      )}
      {field(
        'sex',
        t('sex'),
        SEXES.map((code) => [code, t(`sexes.${code}`)] as const),
      )}
      {field(
        'education',
        t('education'),
        EDUCATIONS.map((code) => [code, t(`educations.${code}`)] as const),
      )}
      {field(
        'occupation',
        t('occupation'),
        OCCUPATIONS.map((code) => [code, t(`occupations.${code}`)] as const),
      )}
      {missing > 0 && (
        <Notice kind="wait">
          <p>{t('incomplete', { count: missing })}</p>
        </Notice>
      )}
      <div className="row">
        <button type="button" className="btn" aria-disabled={state.is === 'sending'} onClick={sheet.send}>
          {t(state.is === 'sending' ? 'sending' : 'send')}
        </button>
        <button type="button" className="btn quiet" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </section>
  );
}
