import { useSuspenseFragment } from '@apollo/client/react';
import { clockTime } from '@pustaka/web-shared/format/index.ts';
import { toWeekday } from '@pustaka/web-shared/format/weekday.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale } from '../../../lib/language';
import { BranchOpeningFragmentDoc } from '../../../lib/opening/BranchOpening.generated';
import { OpeningSign } from '../../../lib/opening/OpeningSign';
import type { VisitPageQuery } from './VisitPage.generated';
import { toOpeningWeek } from './opening-week';
import type { OpeningDay } from './opening-week';
import { useToday } from '../../../lib/moment';
import { SampleMark } from '../../../lib/ui/SampleMark';

type VisitBranch = VisitPageQuery['branches'][number];

/** Shows one branch: open now or not, where it is, and its week. */
export function BranchEntry({ branch }: { readonly branch: VisitBranch }): ReactElement {
  const { t } = useTranslation('visit');
  const { data } = useSuspenseFragment({
    fragment: BranchOpeningFragmentDoc,
    fragmentName: 'BranchOpening',
    from: branch,
    variables: { locale: useLocale() },
  });
  return (
    <li id={branch.id}>
      <div>
        <h2>
          {data.name.text}
          <SampleMark isSample={data.isSample} />
        </h2>
        <p className="now">
          <OpeningSign state={data.openingState} />
        </p>
        <dl className="facts">
          <dt>{t('kind')}</dt>
          <dd>{t(`branchKind.${data.kind}`)}</dd>
          {data.address !== null && (
            <>
              <dt>{t('address')}</dt>
              <dd>{data.address}</dd>
            </>
          )}
          {branch.phone !== null && (
            <>
              <dt>{t('phone')}</dt>
              <dd>
                <a href={`tel:${branch.phone.replace(/[^+\d]/g, '')}`}>{branch.phone}</a>
              </dd>
            </>
          )}
          {data.note !== null && (
            <>
              <dt>{t('schedule')}</dt>
              <dd className="note">{data.note.text}</dd>
            </>
          )}
          {branch.shelvingLocations.length > 0 && (
            <>
              <dt>{t('shelves')}</dt>
              <dd>{branch.shelvingLocations.map(({ name }) => name.text).join(', ')}</dd>
            </>
          )}
        </dl>
      </div>
      {branch.openingHours.length > 0 && <WeekTable week={toOpeningWeek(branch.openingHours)} />}
    </li>
  );
}

function WeekTable({ week }: { readonly week: readonly OpeningDay[] }): ReactElement {
  const { t } = useTranslation('visit');
  const language = useLanguage();
  const today = toWeekday(useToday());
  const time = (written: string) => clockTime(written, language, { withZone: false });
  return (
    <table className="hours">
      <caption>{t('hours')} (WIB)</caption>
      <tbody>
        {week.map(({ weekday, spans }) => (
          <tr
            key={weekday}
            className={weekday === today ? 'today' : undefined}
            aria-current={weekday === today ? 'date' : undefined}
          >
            <th scope="row">{t(`common:weekday.${weekday}`)}</th>
            <td>
              {spans.length === 0 && <span className="none">{t('closed')}</span>}
              {spans.map(({ opens, closes }) => (
                <span key={opens}>
                  {time(opens)}–{time(closes)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
