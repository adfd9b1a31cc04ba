import { Kawung } from '@pustaka/web-shared/ui/Kawung.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../lib/i18n/use-translation';
import { usePaths } from '../../lib/language';
import { useLibraryContact } from '../../lib/library-contact';
import type { PageName } from '../../lib/paths';

type FooterWord =
  | 'hours'
  | 'lending'
  | 'spaces'
  | 'services'
  | 'schools'
  | 'partners'
  | 'propose'
  | 'volunteers'
  | 'stories'
  | 'everything'
  | 'browse'
  | 'children'
  | 'smallBusiness'
  | 'privacy'
  | 'accessibility'
  | 'open';

/** Closes every page: how to reach the library, its rules, and what it promises. */
export function Footer(): ReactElement {
  const { t } = useTranslation('portal');
  return (
    <footer className="foot on-deep" id="kaki">
      <div className="frieze">
        <Kawung tile={36} />
      </div>
      <div className="wrap">
        <div className="cols">
          <Contact />
          <div>
            <h2>{t('footer.library')}</h2>
            <ul>
              <Place page="visit" word="hours" />
              <Place page="lendingRules" word="lending" />
              <Place page="spaces" word="spaces" />
              <Place page="services" word="services" />
              <Place page="schools" word="schools" />
              <Place page="partners" word="partners" />
              <Place page="propose" word="propose" />
              <Place page="volunteers" word="volunteers" />
              <Place page="stories" word="stories" />
            </ul>
          </div>
          <div>
            <h2>{t('footer.collection')}</h2>
            <ul>
              <Place page="search" word="everything" />
              <Place page="browse" word="browse" />
              <Place page="children" word="children" />
              <Place page="smallBusiness" word="smallBusiness" />
            </ul>
          </div>
        </div>
        <p className="end">
          <span>{t('footer.owner')}</span>
          <PlaceLink page="privacy" word="privacy" />
          <PlaceLink page="accessibility" word="accessibility" />
          <PlaceLink page="data" word="open" />
        </p>
      </div>
    </footer>
  );
}

function Contact(): ReactElement {
  const { t } = useTranslation('portal');
  const contact = useLibraryContact();
  return (
    <address className="who">
      <h2>{contact?.name ?? t('common:productOwner')}</h2>
      {contact?.address != null && <p>{contact.address}</p>}
      <p className="ways">
        {contact?.phone != null && (
          <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
        )}
        {contact?.whatsapp != null && (
          <a href={`https://wa.me/${contact.whatsapp}`} target="_blank" rel="noopener">
            {t('footer.whatsapp')}
          </a>
        )}
      </p>
    </address>
  );
}

type PlaceProps = { readonly page: PageName; readonly word: FooterWord };

function Place(place: PlaceProps): ReactElement {
  return (
    <li>
      <PlaceLink {...place} />
    </li>
  );
}

function PlaceLink({ page, word }: PlaceProps): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  return <Link to={paths.to(page)}>{t(`footer.${word}`)}</Link>;
}
