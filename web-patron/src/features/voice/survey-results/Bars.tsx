import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { decimal } from './decimal';

type BarsProps = {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly value: number; readonly grade: string }[];
};

/** Is a table whose values are drawn as bars, from 25, the lowest that there is, to 100. */
export function Bars({ caption, head, rows }: BarsProps): ReactElement {
  const { t } = useTranslation('surveyResults');
  const language = useLanguage();
  return (
    <table className="survey-bars">
      <caption className="hide">{caption}</caption>
      <thead className="hide">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('quality')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, grade }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <svg className={grade} viewBox="0 0 75 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={value - 25} height="1" />
              </svg>
              <b>{decimal(value, language)}</b>
            </td>
            <td>{grade}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
