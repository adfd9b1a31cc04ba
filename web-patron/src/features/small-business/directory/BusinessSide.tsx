import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ShownBusiness } from './shown-business';

/** Shows how to reach a business, and what it says of itself beside its products. */
export function BusinessSide({ business }: { readonly business: ShownBusiness }): ReactElement {
  const { t } = useTranslation('directory');
  const { place } = business;
  const facts = [
    [t('owner'), business.ownerNames.join(', ')],
    [
      t('address'),
      place === null
        ? ''
        : [
            place.street,
            place.kelurahan &&
              t('kelurahanOf', { name: place.kelurahan.name, district: place.kelurahan.district }),
            place.regencyPlace && `${place.regencyPlace}, ${t('outside')}`,
          ]
            .filter(Boolean)
            .join(', '),
    ],
    [t('phone'), business.whatsApp ?? ''],
    ['NIB', business.nib ?? ''],
    [
      'KBLI',
      business.kbli === null
        ? ''
        : t('kbliOf', { code: business.kbli.code, edition: business.kbli.edition.replace('KBLI_', '') }),
    ],
    [t('sizeLabel'), business.sizeClass === null ? '' : t(`size.${business.sizeClass}`)],
  ].filter(([, value]) => value !== '');
  return (
    <aside className="side" aria-label={t('contact')}>
      <div className="box">
        {business.whatsAppUrl !== null && (
          <a
            className="btn wide"
            href={business.whatsAppUrl}
            rel="noopener nofollow"
            target="_blank"
            aria-label={t('whatsAppOf', { name: business.name })}
          >
            {t('whatsApp')}
          </a>
        )}
        {facts.length > 0 && (
          <dl className="plain">
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {business.links.length > 0 && (
          <ul className="links">
            {business.links.map(({ kind, url }) => (
              <li key={url}>
                <a href={url} rel="noopener nofollow" target="_blank">
                  {t(`link.${kind}`)}
                </a>
              </li>
            ))}
          </ul>
        )}
        {business.isVerified && <p className="small">{t('verifiedText')}</p>}
        <p className="small">{t('consentText')}</p>
      </div>
    </aside>
  );
}
