import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import type { OwnCertificates } from '../data/member-profile';

type OwnCertificate = OwnCertificates[number];

/**
 * Lists the certificates of the member and of those they registered, each with its paper and the page that
 * proves it.
 */
export function Certificates({ certificates }: { readonly certificates: OwnCertificates }): ReactElement {
  const { t } = useTranslation('myLibrary');
  return (
    <section className="part" id="sertifikat" aria-labelledby="sertifikat-judul">
      <header>
        <h2 id="sertifikat-judul">{t('certificates.title')}</h2>
      </header>
      <ul className="family">
        {certificates.map((certificate) => (
          <CertificateLine key={certificate.id} certificate={certificate} />
        ))}
      </ul>
    </section>
  );
}

function CertificateLine({
  certificate: { number, role, holderName, issuedAt, filePath, checkPath, event },
}: {
  readonly certificate: OwnCertificate;
}): ReactElement {
  const { t, wordOf } = useTranslation('myLibrary');
  const language = useLanguage();
  const paths = usePaths();
  const name = event?.name.text ?? number;
  return (
    <li>
      <div>
        <h3>{event === null ? number : <Link to={paths.local(event.path)}>{name}</Link>}</h3>
        <p className="meta">{t('certificates.for', { name: holderName })}</p>
        <p className="meta">
          {t('certificates.facts', {
            role: wordOf('certificates.roles', role) ?? role,
            day: civilDate(toCivilDate(issuedAt), language),
            number,
          })}
        </p>
      </div>
      <div className="acts">
        <a
          className="btn quiet"
          href={filePath}
          target="_blank"
          rel="noreferrer"
          aria-label={t('certificates.fileOf', { event: name, name: holderName })}
        >
          {t('certificates.file')}
        </a>
        <a
          className="as-link"
          href={paths.local(checkPath)}
          aria-label={t('certificates.checkOf', { number })}
        >
          {t('certificates.check')}
        </a>
      </div>
    </li>
  );
}
