import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { CorrectionForm } from './CorrectionForm';
import type { Person } from './data';

type FactsProps = { readonly person: Person; readonly isSelf: boolean; readonly onAsked: () => void };

/** Lists what is written down about a person, with the ways to set it right. */
export function Facts({ person, isSelf, onAsked }: FactsProps): ReactElement {
  const { t } = useTranslation('myData');
  const paths = usePaths();
  const facts = useFacts(person);
  return (
    <section className="part" aria-labelledby="facts">
      <header>
        <h2 id="facts">{t('facts.title')}</h2>
      </header>
      <dl className="own-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isSelf && (
        <p className="small">
          {t('facts.contacts')}{' '}
          <Link to={`${paths.to('myLibrary')}#pengaturan`}>{t('facts.contactsLink')}</Link>
        </p>
      )}
      <details className="setting">
        <summary>
          {t('correct.title')}
          <span>{t('correct.text')}</span>
        </summary>
        <CorrectionForm memberId={isSelf ? null : person.id} onAsked={onAsked} />
      </details>
    </section>
  );
}

function useFacts(person: Person): readonly (readonly [string, string])[] {
  const { t, wordOf } = useTranslation('myData');
  const language = useLanguage();
  const {
    name,
    cardNumber,
    category,
    birthDate,
    sex,
    email,
    phone,
    maskedNik,
    homeBranch,
    registeredOn,
    expiresOn,
    keepsHistory,
  } = person;
  const none = t('facts.none');
  return [
    [t('facts.name'), name],
    [t('facts.card'), cardNumber],
    [t('facts.category'), category.name.text],
    [t('facts.birth'), birthDate === null ? none : civilDate(birthDate, language)],
    [t('facts.sex'), sex === null ? none : (wordOf('facts.sexes', sex) ?? sex)],
    [t('facts.nik'), maskedNik ?? none],
    [t('facts.email'), email ?? none],
    [t('facts.phone'), phone ?? none],
    [t('facts.address'), addressLine(person) || none],
    [t('facts.branch'), homeBranch?.name.text ?? none],
    [t('facts.since'), civilDate(registeredOn, language)],
    [t('facts.until'), civilDate(expiresOn, language)],
    [t('facts.history'), t(keepsHistory ? 'facts.historyKept' : 'facts.historyUnlinked')],
  ];
}

function addressLine({ address }: Person): string {
  if (address === null) return '';
  const { street, rt, rw, kelurahan } = address;
  const parts = [
    street,
    rt === null ? null : `RT ${rt}`,
    rw === null ? null : `RW ${rw}`,
    kelurahan === null ? null : `${kelurahan.name}, ${kelurahan.district}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
