import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useLetters } from '../../../lib/keyboard/use-letters';
import { ListView } from '../../../lib/list/ListView';
import { isNarrowed, pageVariables } from '../../../lib/list/list-state';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { Keys } from '../../../lib/ui/Keys';
import { useDisplay } from '../../../lib/ui/use-display';
import { CatalogueListDocument } from './CatalogueList.generated';
import type { CatalogueListQuery, CatalogueListQueryVariables } from './CatalogueList.generated';
import { TitleFilterMenu } from './TitleFilterMenu';
import { TitlePreview } from './TitlePreview';
import { toTitleQuery } from './title-query';
import { useTitleList } from './use-title-list';

type Found = CatalogueListQuery['searchCatalogue'];

/** Lists the catalogue, one row an edition; what is listed stands in the address. */
export function CatalogueScreen() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  const [search] = useSearchParams();
  const definition = useTitleList(search.get('q')?.trim() ?? '');
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: CatalogueListDocument,
      variables: (page) => ({ ...toTitleQuery(handle.state), ...page }),
      pageOf: ({ searchCatalogue }) => toPage(searchCatalogue),
      spoken: definition.words.count,
    },
    handle.state,
  );
  const summary = isNarrowed(handle.state) ? 'catalogue.summaryFiltered' : 'catalogue.summary';
  const newTitle = can('CATALOGUE_EDIT') && (
    <Link className={buttonClass('primary')} to={paths.newTitle} aria-keyshortcuts="Alt+N">
      {t('catalogue.newTitle')} <Keys of="Alt N" />
    </Link>
  );
  return (
    <Page
      title={t('catalogue.title')}
      intro={list.total === null ? ' ' : t(summary, { titles: number(list.total) })}
      actions={newTitle}
    >
      <ListView
        definition={definition}
        handle={handle}
        list={list}
        note={
          <DidYouMean variables={{ ...toTitleQuery(handle.state), ...pageVariables(handle.state.page) }} />
        }
        aside={({ id }) => <EditablePreview id={id} />}
        filterMenu={<TitleFilterMenu filters={definition.filters} handle={handle} />}
      />
    </Page>
  );
}

/** Counts the titles with every word and, below them, those that lack some. */
function toPage({ edges, totalCount, relaxed, pageInfo }: Found) {
  return {
    rows: edges.map(({ node }) => ({ ...node.title, withoutWords: node.withoutWords })),
    total: relaxed.reduce((sum, part) => sum + part.totalCount, totalCount),
    pageInfo,
  };
}

/** Reads from what the list has just asked for; nothing is sent. */
function DidYouMean({ variables }: { readonly variables: CatalogueListQueryVariables }) {
  const { t } = useTranslation();
  const { data } = useQuery(CatalogueListDocument, {
    variables,
    fetchPolicy: 'cache-only',
  });
  const meant = data?.searchCatalogue.didYouMean;
  if (meant == null) return null;
  return (
    <p style={{ marginTop: 12 }}>
      {t('catalogue.didYouMean')} <Link to={paths.catalogueSearch(meant)}>{meant}</Link>?
    </p>
  );
}

/** The details of the row under the keys; E edits it. */
function EditablePreview({ id }: { readonly id: string }) {
  const navigate = useNavigate();
  useLetters([['E', () => void navigate(`${paths.title(id)}?edit=1`)]]);
  return <TitlePreview id={id} />;
}
