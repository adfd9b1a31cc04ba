import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { Availability } from '../../../../lib/catalogue/Availability';
import { usePaths } from '../../../../lib/language';
import { WorkEditionsDocument } from './WorkEditions.generated';
import type { WorkEditionsQuery } from './WorkEditions.generated';

type EditionLinksProps = { readonly workId: string; readonly titleId: string };

/** Lists the other editions of a work; it arrives when the first list is unfolded. */
export function EditionLinks({ workId, titleId }: EditionLinksProps): ReactElement {
  const { data } = useSuspenseQuery(WorkEditionsDocument, { variables: { id: workId } });
  const editions = (data.work?.editions.nodes ?? []).filter((edition) => edition.id !== titleId);
  return (
    <>
      {editions.map((edition) => (
        <EditionLink key={edition.id} edition={edition} />
      ))}
    </>
  );
}

type Edition = NonNullable<WorkEditionsQuery['work']>['editions']['nodes'][number];

function EditionLink({ edition }: { readonly edition: Edition }): ReactElement {
  const paths = usePaths();
  const facts = [edition.publisher, edition.publicationYear, edition.edition].filter(
    (fact) => fact !== null && fact !== '',
  );
  return (
    <li>
      <Link to={paths.local(edition.path)}>{edition.titleProper}</Link>
      <span className="small">{facts.join(', ')}</span>
      <Availability {...edition.availability} />
    </li>
  );
}
