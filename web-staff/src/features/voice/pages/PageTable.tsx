import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { PageStateMark } from './PageStateMark';

type ListedPage = {
  readonly id: string;
  readonly path: string;
  readonly publishedNumber: number | null;
  readonly isChanged: boolean;
  readonly isSample: boolean;
  readonly updatedAt: string;
  readonly title: { readonly text: string; readonly locales: readonly string[] };
  readonly updatedBy: { readonly name: string } | null;
};

type PageTableProps<Page extends ListedPage> = {
  readonly pages: readonly Page[];
  /** What kind of page it is, in words. */
  readonly kindOf: (page: Page) => string;
};

/** Lists pages or stories, with how far each is published and who changed it last. */
export function PageTable<Page extends ListedPage>({ pages, kindOf }: PageTableProps<Page>) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table">
        <thead>
          <tr>
            {(['title', 'kind', 'state', 'updated'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`sitePages.field.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <PageRow key={page.id} page={page} kind={kindOf(page)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PageRow({ page, kind }: { readonly page: ListedPage; readonly kind: string }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const date = dateOf(page.updatedAt);
  const notes = [
    page.path,
    ...(page.title.locales.includes('EN') ? [] : [t('sitePages.noEnglish')]),
    ...(page.isSample ? [t('common.sample')] : []),
  ];
  return (
    <tr>
      <td className="main-cell">
        <Link className="cell-title" to={paths.page(page.id)}>
          {page.title.text}
        </Link>
        <span className="cell-note">{notes.join(' · ')}</span>
      </td>
      <td>{kind}</td>
      <td>
        <PageStateMark page={page} />
      </td>
      <td>{page.updatedBy === null ? date : t('sitePages.by', { date, name: page.updatedBy.name })}</td>
    </tr>
  );
}
