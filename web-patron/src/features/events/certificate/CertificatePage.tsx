import { useSuspenseQuery } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement, SyntheticEvent } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { CheckedLetter } from './CheckedLetter';
import { CertificatePageDocument } from './CertificatePage.generated';
import type { CertificatePageQuery } from './CertificatePage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Tells whether a certificate or a letter of hours is real, to whoever has its number and code. */
export function CertificatePage(): ReactElement {
  const { t } = useTranslation('certificate');
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const code = (parameters.get('k') ?? '').slice(0, 40);
  const { data } = useSuspenseQuery(CertificatePageDocument, {
    variables: { number: id, code, locale: useLocale() },
    context: SECRET,
  });
  usePageTitle(t('heading'));
  return (
    <div className="wrap">
      <article className="event certificate">
        <header>
          <h1>{t('heading')}</h1>
          <p className="lead">{t('lead')}</p>
        </header>
        {data.certificateCheck !== null && <Checked found={data.certificateCheck} code={code} />}
        {data.volunteerLetterCheck !== null && <CheckedLetter found={data.volunteerLetterCheck} />}
        {data.certificateCheck === null && data.volunteerLetterCheck === null && (
          <p className="notice stop" role="status">
            <span>{t('unknown')}</span>
          </p>
        )}
        <CheckForm key={id + code} number={id} code={code} />
      </article>
    </div>
  );
}

function Checked({
  found,
  code,
}: {
  readonly found: NonNullable<CertificatePageQuery['certificateCheck']>;
  readonly code: string;
}): ReactElement {
  const { t, wordOf } = useTranslation('certificate');
  const language = useLanguage();
  const paths = usePaths();
  const day = (instant: string) => civilDate(toCivilDate(instant), language);
  return (
    <>
      <p className={found.isValid ? 'notice ok' : 'notice stop'} role="status">
        <span>
          {found.revokedAt === null ? t('valid') : t('revoked', { day: day(found.revokedAt) })}
          <SampleMark isSample={found.isSample} />
        </span>
      </p>
      <dl className="facts">
        <dt>{t('number')}</dt>
        <dd>{found.number}</dd>
        <dt>{t('holder')}</dt>
        <dd>
          {found.holderName}
          <small>{t('compare')}</small>
        </dd>
        <dt>{t('role')}</dt>
        <dd>{wordOf('roles', found.role) ?? found.role}</dd>
        {found.event !== null && (
          <>
            <dt>{t('event')}</dt>
            <dd>
              <Link to={paths.local(found.event.path)}>{found.event.name.text}</Link>
            </dd>
          </>
        )}
        <dt>{t('issued')}</dt>
        <dd>{day(found.issuedAt)}</dd>
      </dl>
      {found.isValid && (
        <p>
          <a className="btn quiet" href={`/sertifikat/${found.number}.pdf?k=${code}`}>
            {t('file')}
          </a>
        </p>
      )}
    </>
  );
}

function CheckForm({ number, code }: { readonly number: string; readonly code: string }): ReactElement {
  const { t } = useTranslation('certificate');
  const paths = usePaths();
  const navigate = useNavigate();
  const onCheck = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    void navigate(
      `${paths.to('certificate', String(entered.get('number')).trim())}?${new URLSearchParams({ k: String(entered.get('k')).trim() }).toString()}`,
    );
  };
  return (
    <form className="reg" onSubmit={onCheck}>
      <div className="field">
        <label htmlFor="nomor">{t('number')}</label>
        <input
          className="input"
          id="nomor"
          name="number"
          required
          defaultValue={/^S(RT|KR)/i.test(number) ? number : ''}
          autoComplete="off"
        />
      </div>
      <div className="field">
        <label htmlFor="kode">{t('code')}</label>
        <input className="input" id="kode" name="k" required defaultValue={code} autoComplete="off" />
      </div>
      <div>
        <button className="btn" type="submit">
          {t('check')}
        </button>
      </div>
    </form>
  );
}
