import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import type { BrowsePageQuery } from './BrowsePage.generated';

/** Shows the classes of the shelves, hundreds and below them the tens that have titles. */
export function ClassTree({ classes }: { readonly classes: BrowsePageQuery['classTree'] }): ReactElement {
  const paths = usePaths();
  const language = useLanguage();
  const to = (notation: string) => paths.search({ [SEARCH_PARAMETERS.classNotation]: notation });
  return (
    <ul className="tree">
      {classes
        .filter(({ titleCount }) => titleCount > 0)
        .map((hundred) => (
          <li key={hundred.notation}>
            <p className="line">
              <span className="no">{hundred.display}</span>
              <Link to={to(hundred.notation)}>{hundred.caption.text}</Link>
              <span className="n">{grouped(hundred.titleCount, language)}</span>
            </p>
            <ul>
              {hundred.children
                .filter(({ titleCount }) => titleCount > 0)
                .map((ten) => (
                  <li key={ten.notation}>
                    <Link to={to(ten.notation)}>
                      {ten.display} {ten.caption.text}
                    </Link>{' '}
                    <span className="n">{grouped(ten.titleCount, language)}</span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
