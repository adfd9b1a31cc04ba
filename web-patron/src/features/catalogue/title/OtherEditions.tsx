import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { Availability } from '../../../lib/catalogue/Availability';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { EditionLineFragmentDoc } from './EditionLine.generated';
import type { EditionLineFragment } from './EditionLine.generated';
import { TitleCitation } from './TitleCitation';
import type { ShownTitle } from './shown-title';

/** Compares the editions of the same work; a title that stands alone shows how to cite it in this place. */
export function OtherEditions({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation('title');
  const editions = title.work?.editions.nodes ?? [];
  if (editions.length < 2)
    return (
      <div>
        <TitleCitation title={title} />
      </div>
    );
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      <table className="editions">
        <thead>
          <tr>
            <th>
              <span className="hide">{t('editionTable.cover')}</span>
            </th>
            <th>{t('editionTable.year')}</th>
            <th>{t('editionTable.form')}</th>
            <th>{t('editionTable.availability')}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <EditionRow key={edition.id} edition={edition} isHere={edition.id === title.id} />
          ))}
        </tbody>
      </table>
      <TitleCitation title={title} />
    </section>
  );
}

type EditionRowProps = { readonly edition: FragmentType<EditionLineFragment>; readonly isHere: boolean };

function EditionRow({ edition, isHere }: EditionRowProps): ReactElement {
  const { t } = useTranslation('title');
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: EditionLineFragmentDoc,
    fragmentName: 'EditionLine',
    from: edition,
  });
  const form = data.materialType.code === 'BOOK' ? null : data.materialType.name.text;
  const facts = [data.publisher, data.edition, data.extent, form]
    .filter((fact) => fact !== null && fact !== '')
    .join(', ');
  const year = data.publicationYear ?? data.titleProper;
  return (
    <tr>
      <td className="mini">
        <CoverImage cover={data.cover} />
      </td>
      <td>{isHere ? <b>{year}</b> : <Link to={paths.local(data.path)}>{year}</Link>}</td>
      <td>
        {facts}
        {isHere && <span className="tag here">{t('editionsHere')}</span>}
      </td>
      <td>
        <Availability {...data.availability} />
      </td>
    </tr>
  );
}
