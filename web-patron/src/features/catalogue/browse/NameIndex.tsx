import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';

import { lifeYears } from '../../../lib/catalogue/names';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Icon } from '../../../lib/ui/Icon';
import type { BrowsePageQuery } from './BrowsePage.generated';
import { BROWSE_PARAMETERS } from './browse-variables';
import { LetterBar } from './LetterBar';

/** Lists people and bodies by name, letter by letter. */
export function PeopleIndex({ people }: { readonly people: BrowsePageQuery['contributors'] }): ReactElement {
  const { t } = useTranslation('browse');
  const paths = usePaths();
  return (
    <IndexSection
      id="orang"
      title={t('people')}
      text={t('peopleText')}
      letter={BROWSE_PARAMETERS.people}
      after={BROWSE_PARAMETERS.peopleAfter}
      pageInfo={people.pageInfo}
      more={t('moreNames')}
    >
      {people.nodes.length === 0 ? (
        <p className="meta">{t('nobody')}</p>
      ) : (
        <ul className="names">
          {people.nodes.map(({ id, path, preferredName, birthYear, deathYear, titleCount }) => (
            <NameLine
              key={id}
              to={paths.local(path)}
              name={preferredName}
              detail={lifeYears(birthYear, deathYear)}
              count={titleCount}
            />
          ))}
        </ul>
      )}
    </IndexSection>
  );
}

/** Lists subjects by heading, letter by letter. */
export function SubjectIndex({ subjects }: { readonly subjects: BrowsePageQuery['subjects'] }): ReactElement {
  const { t } = useTranslation('browse');
  const paths = usePaths();
  return (
    <IndexSection
      id="subjek"
      title={t('subjects')}
      text={t('subjectsText')}
      letter={BROWSE_PARAMETERS.subjects}
      after={BROWSE_PARAMETERS.subjectsAfter}
      pageInfo={subjects.pageInfo}
      more={t('moreSubjects')}
    >
      {subjects.nodes.length === 0 ? (
        <p className="meta">{t('nothing')}</p>
      ) : (
        <ul className="names">
          {subjects.nodes.map(({ id, path, heading, titleCount }) => (
            <NameLine key={id} to={paths.local(path)} name={heading} detail="" count={titleCount} />
          ))}
        </ul>
      )}
    </IndexSection>
  );
}

type IndexSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly letter: string;
  readonly after: string;
  readonly more: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly children: ReactNode;
};

function IndexSection({
  id,
  title,
  text,
  letter,
  after,
  more,
  pageInfo,
  children,
}: IndexSectionProps): ReactElement {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const next = new URLSearchParams(parameters);
  next.set(after, pageInfo.endCursor ?? '');
  return (
    <section id={id}>
      <div className="head">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <LetterBar parameter={letter} drops={after} hash={id} label={title} />
      {children}
      {pageInfo.hasNextPage && (
        <p className="more-link">
          <Link className="btn quiet" to={`${pathname}?${next.toString()}#${id}`}>
            {more}
            <Icon name="next" />
          </Link>
        </p>
      )}
    </section>
  );
}

type NameLineProps = {
  readonly to: string;
  readonly name: string;
  readonly detail: string;
  readonly count: number;
};

function NameLine({ to, name, detail, count }: NameLineProps): ReactElement {
  return (
    <li>
      <span>
        <Link to={to}>{name}</Link> {detail !== '' && <small>{detail}</small>}
      </span>
      <small>{grouped(count, useLanguage())}</small>
    </li>
  );
}
