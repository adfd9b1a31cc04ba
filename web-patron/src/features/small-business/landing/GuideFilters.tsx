import { GUIDE_SECTORS, NEEDS, STAGES } from '@pustaka/web-shared/business/terms.ts';
import type { ChangeEvent, ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FilterForm } from '../../../lib/ui/FilterForm';
import { GUIDE_PARAMETERS } from './small-business-variables';

/** Narrows the guides by need, stage and sector; the address holds what is chosen. */
export function GuideFilters({ parameters }: { readonly parameters: URLSearchParams }): ReactElement {
  const { t } = useTranslation('smallBusiness');
  const need = parameters.get(GUIDE_PARAMETERS.need);
  return (
    <div className="guide-filters">
      <nav className="row" aria-label={t('needs')}>
        <Link
          className="chip"
          to={withParameter(parameters, GUIDE_PARAMETERS.need, '')}
          aria-current={need === null ? 'true' : undefined}
          preventScrollReset
        >
          {t('everyNeed')}
        </Link>
        {NEEDS.map((code) => (
          <Link
            key={code}
            className="chip"
            to={withParameter(parameters, GUIDE_PARAMETERS.need, code)}
            aria-current={need === code ? 'true' : undefined}
            preventScrollReset
          >
            {t(`need.${code}`)}
          </Link>
        ))}
      </nav>
      <FilterForm className="row" names={[GUIDE_PARAMETERS.stage, GUIDE_PARAMETERS.sector]}>
        <Choice name="stage" codes={STAGES} />
        <Choice name="sector" codes={GUIDE_SECTORS} />
      </FilterForm>
    </div>
  );
}

type ChoiceProps =
  | { readonly name: 'stage'; readonly codes: typeof STAGES }
  | { readonly name: 'sector'; readonly codes: typeof GUIDE_SECTORS };

function Choice({ name, codes }: ChoiceProps): ReactElement {
  const { t, wordOf } = useTranslation('smallBusiness');
  const [parameters, setParameters] = useSearchParams();
  const parameter = GUIDE_PARAMETERS[name];
  const onChoose = ({ target }: ChangeEvent<HTMLSelectElement>) =>
    setParameters(changed(parameters, parameter, target.value), { preventScrollReset: true });
  return (
    <label>
      <span className="hide">{t(`choose.${name}`)}</span>
      <select className="select" name={parameter} value={parameters.get(parameter) ?? ''} onChange={onChoose}>
        <option value="">{t(`every.${name}`)}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {wordOf(name, code)}
          </option>
        ))}
      </select>
    </label>
  );
}

function changed(parameters: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

function withParameter(parameters: URLSearchParams, name: string, value: string): string {
  const query = changed(parameters, name, value).toString();
  return query === '' ? '?' : `?${query}`;
}
