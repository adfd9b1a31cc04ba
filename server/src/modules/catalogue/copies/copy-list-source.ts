import { toCivilDate } from '../../../shared/civil-date';
import { textIn } from '../../../shared/locale';
import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import type { Branch, ShelvingLocation } from '../../library';
import { branchById, shelvingLocationById } from '../../library';
import { COPY_STATUS_LABELS, MATERIAL_LABELS } from '../shared/catalogue.terms';
import type { Title } from '../titles/title.entity';
import { titleById } from '../titles/titles.queries';
import { say } from '../words/say';
import { writeCallNumber } from './copy-call-number';
import type { Copy } from './copy.entity';
import type { CopyListFilter, CopyListOrder } from './copy-list.queries';
import { countCopies, listCopies } from './copy-list.queries';

type ExportedCopy = {
  readonly copy: Copy;
  readonly title: Title | null;
  readonly branch: Branch | null;
  readonly place: ShelvingLocation | null;
};

/** Writes the list of copies into files. */
export const copyListSource: ListSource = defineListSource<CopyListFilter, CopyListOrder, ExportedCopy>({
  name: 'copies',
  title: say('copyList.title'),
  permission: 'catalogue.read',
  filterType: 'CopyFilter',
  orderType: 'CopyOrder',
  columns: [
    { key: 'barcode', heading: say('copyList.barcode'), cell: ({ copy }) => copy.barcode },
    { key: 'title', heading: say('title'), width: 44, cell: ({ title }) => title?.titleProper ?? null },
    {
      key: 'callNumber',
      heading: say('copyList.callNumber'),
      width: 22,
      cell: ({ copy, title }) => writeCallNumber(copy, title),
    },
    {
      key: 'status',
      heading: say('copyList.status'),
      cell: ({ copy }, locale) => textIn(COPY_STATUS_LABELS[copy.status], locale),
    },
    {
      key: 'branch',
      heading: say('copyList.branch'),
      width: 26,
      cell: ({ branch }, locale) => (branch ? textIn(branch.name, locale) : null),
    },
    {
      key: 'place',
      heading: say('copyList.place'),
      width: 22,
      cell: ({ place }, locale) => (place ? textIn(place.name, locale) : null),
    },
    {
      key: 'material',
      heading: say('copyList.material'),
      cell: ({ title }, locale) => (title ? textIn(MATERIAL_LABELS[title.materialType], locale) : null),
    },
    {
      key: 'added',
      heading: say('copyList.added'),
      kind: 'date',
      cell: ({ copy }) => toCivilDate(copy.createdAt),
    },
    {
      key: 'acquired',
      heading: say('copyList.acquired'),
      kind: 'date',
      cell: ({ copy }) => copy.acquiredOn,
    },
    { key: 'source', heading: say('copyList.source'), width: 22, cell: ({ copy }) => copy.acquisitionSource },
    { key: 'supplier', heading: say('copyList.supplier'), width: 26, cell: ({ copy }) => copy.supplier },
    { key: 'price', heading: say('copyList.price'), kind: 'rupiah', cell: ({ copy }) => copy.price },
    { key: 'note', heading: say('copyList.note'), width: 40, cell: ({ copy }) => copy.staffNote },
  ],
  count: ({ db }, { filter }) => countCopies(db, filter),
  read: async ({ db, locale }, { filter, orderBy, page }) => {
    const order = orderBy ?? { field: 'BARCODE' as const, direction: 'ASC' as const };
    const { nodes, pageInfo } = await listCopies(db, { filter, order, page });
    const loader = createLoaders({ db, locale });
    const rows = nodes.map(async (copy): Promise<ExportedCopy> => ({
      copy,
      title: await loader(titleById).load(copy.titleId),
      branch: await loader(branchById).load(copy.branchId),
      place:
        copy.shelvingLocationId === null
          ? null
          : await loader(shelvingLocationById).load(copy.shelvingLocationId),
    }));
    return { nodes: await Promise.all(rows), pageInfo };
  },
});
