import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import type { ChildrenPageQuery } from './ChildrenPage.generated';

/** Lists programmes with what each is for; nothing stands here when there are none. */
export function AudienceProgrammes({
  programmes,
  heading,
}: {
  readonly programmes: ChildrenPageQuery['programmes'];
  readonly heading: string;
}): ReactElement | null {
  const { t, wordOf } = useTranslation('portal');
  const paths = usePaths();
  if (programmes.length === 0) return null;
  return (
    <section className="section band">
      <div className="wrap">
        <div className="head">
          <h2>{heading}</h2>
          <p>{t('doors:followHint')}</p>
        </div>
        <ul className="door-programmes">
          {programmes.map(({ id, path, kind, name, summary }) => (
            <li key={id}>
              <p className="kind">
                <span className={`k-${kind.toLowerCase()}`}>
                  {wordOf('eventKind', kind) ?? t('eventKind.OTHER')}
                </span>
              </p>
              <h3>
                <Link to={paths.local(path)}>{name.text}</Link>
              </h3>
              {summary !== null && <p>{summary.text}</p>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
