import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';

import { TitleByline } from '../../../lib/catalogue/TitleByline';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { HoldButton } from './hold/HoldButton';
import { ShareTitle } from './ShareTitle';
import { TitleHoldings } from './TitleHoldings';
import type { ShownTitle } from './shown-title';

const MOST_PEOPLE = 6;

/** Opens the title page: cover, name, people, and where the copies stand. */
export function TitleHead({ title }: { readonly title: ShownTitle }): ReactElement {
  const series = title.series
    .map((statement) => [statement.title, statement.number].filter(Boolean).join(' ; '))
    .join(', ');
  return (
    <article className="work">
      <div className="left">
        <div className="cover">
          <CoverImage cover={title.cover} isFirst />
        </div>
        <div className="cta">
          <HoldButton title={title} />
          <ShareTitle title={title.titleProper} path={title.path} />
        </div>
      </div>
      <div className="info">
        <header className="wh">
          <h1>{title.titleProper}</h1>
          {title.subtitle !== null && <p className="subtitle">{title.subtitle}</p>}
          <p className="by">
            <TitleByline title={title} limit={MOST_PEOPLE} />
          </p>
          <p className="series">
            {[title.materialType.name.text, title.edition, series]
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          </p>
        </header>
        <div className="rest">
          <TitleHoldings title={title} isSample={title.isSample} />
          <TitleText title={title} />
        </div>
      </div>
    </article>
  );
}

function TitleText({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation('title');
  return (
    <>
      {title.summary !== null && (
        <div className="blurb">
          <p>{title.summary}</p>
        </div>
      )}
      {title.tableOfContents !== null && (
        <details className="more-text">
          <summary>{t('contents')}</summary>
          <p>{title.tableOfContents}</p>
        </details>
      )}
      {title.notes.length > 0 && (
        <details className="more-text">
          <summary>{t('notes')}</summary>
          <ul>
            {title.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
