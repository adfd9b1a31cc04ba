import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { MemberPageGate } from '../../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../../lib/member/use-member-session';
import { useToday } from '../../../../lib/moment';
import { SelectField } from '../../../../lib/ui/SelectField';
import { usePageTitle } from '../../../../lib/use-page-title';
import { OperatorPage } from '../OperatorPage';
import { PartnerYearDocument } from './PartnerYear.generated';
import type { PartnerYearQuery } from './PartnerYear.generated';

type Year = NonNullable<PartnerYearQuery['partnerYear']>;
type Line = readonly [label: string, value: string];

const YEARS_BACK = 5;

/** Shows an operator what a year with the library came to, for the principal; the year stands in the address. */
export function YearPage(): ReactElement {
  const { t } = useTranslation('partnerActs');
  const { id: partnerId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(useToday().slice(0, 4));
  const year = Number(search.get('tahun') ?? thisYear) || thisYear;
  const { own, askAgain } = useMemberSession(PartnerYearDocument, { partnerId, year });
  const title = t('year.title');
  usePageTitle(title);
  if (own.kind !== 'here') return <MemberPageGate title={title} own={own} onRetry={askAgain} />;
  const { viewerPartner, partnerYear } = own.answer;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back));
  return (
    <OperatorPage partnerId={partnerId} held={viewerPartner} title={title} lead={t('year.lead')}>
      <div className="form">
        <SelectField
          label={t('year.year')}
          value={String(year)}
          options={years.map((value) => ({ value, label: value }))}
          onChoose={(value) => setSearch({ tahun: value })}
        />
      </div>
      {partnerYear === null ? <p className="none-yet">{t('year.none')}</p> : <Report year={partnerYear} />}
    </OperatorPage>
  );
}

function Report({ year: { classSets, groups, visits, path } }: { readonly year: Year }): ReactElement {
  const { t } = useTranslation('partnerActs');
  const language = useLanguage();
  const number = (value: number): string => grouped(value, language);
  const people = (value: number | null): string => (value === null ? t('year.few') : number(value));
  // Few pupils may have had many copies.
  const copies = (value: number | null): string => (value === null ? t('year.notTold') : number(value));
  return (
    <>
      <Part
        title={t('year.classSets')}
        lines={[
          [t('year.sets'), number(classSets.count)],
          [t('year.copies'), copies(classSets.copies)],
          [t('year.pupils'), people(classSets.pupils)],
          [t('year.returned'), copies(classSets.returned)],
          [t('year.missing'), number(classSets.missing)],
        ]}
      />
      <Part
        title={t('year.groups')}
        lines={[
          [t('year.groupCount'), number(groups.count)],
          [t('year.events'), number(groups.events)],
          [t('year.places'), people(groups.places)],
          [t('year.attended'), people(groups.attended)],
        ]}
      />
      <Part
        title={t('year.visits')}
        lines={[
          [t('year.classVisits'), number(visits.classVisits)],
          [t('year.libraryStops'), number(visits.libraryStops)],
        ]}
      />
      <p>
        <a className="btn" href={path}>
          {t('year.pdf')}
        </a>
      </p>
      <p className="small">{t('year.note')}</p>
    </>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): ReactElement {
  return (
    <section className="part">
      <header>
        <h2>{title}</h2>
      </header>
      <table className="usage">
        <caption className="hide">{title}</caption>
        <tbody>
          {lines.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="num">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
