import { grouped, nowInJakarta } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

import { useLanguage } from '../../../lib/language';
import { greetedName } from '../../../lib/member/names';
import { partOfDay } from './part-of-day';
import { useNow } from '../../../lib/moment';

type GreetingProps = { readonly name: string; readonly loanCount: number; readonly readyCount: number };

/** Greets the member and says in one line how things stand. */
export function Greeting({ name, loanCount, readyCount }: GreetingProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const loans =
    loanCount === 0
      ? t('noLoansHome')
      : t('loansHome', { count: loanCount, n: grouped(loanCount, language) });
  const ready =
    readyCount === 0 ? '' : `, ${t('readyToFetch', { count: readyCount, n: grouped(readyCount, language) })}`;
  return (
    <div className="hello">
      <h1>{t(`greeting.${partOfDay(nowInJakarta(useNow()))}`, { name: greetedName(name) })}</h1>
      <p>{loans + ready}.</p>
    </div>
  );
}
