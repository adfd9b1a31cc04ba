import type { ListDescription, ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { say } from '../words/say';
import type { PrintJob } from './print-job.entity';
import type { PrintJobConditions, PrintJobOrder } from './print-jobs.queries';
import { countPrintJobs, listPrintJobs } from './print-jobs.queries';

type Description = ListDescription<PrintJobConditions, PrintJobOrder, PrintJob>;

/** Writes the list of print jobs into files; no name is in them. */
export function createPrintJobListSource(): ListSource {
  return defineListSource<PrintJobConditions, PrintJobOrder, PrintJob>({
    name: 'printJobs',
    title: say('printing.list.title'),
    permission: 'internet.read',
    filterType: 'PrintJobFilter',
    orderType: 'PrintJobOrder',
    columns: COLUMNS,
    count: ({ db }, { filter }) => countPrintJobs(db, filter),
    read: ({ db }, { filter, orderBy, page }) => listPrintJobs(db, { filter, orderBy, page }),
  });
}

const COLUMNS: Description['columns'] = [
  { key: 'day', heading: say('printing.list.day'), kind: 'date', cell: ({ recordedOn }) => recordedOn },
  { key: 'number', heading: say('printing.list.number'), cell: ({ number }) => number },
  {
    key: 'state',
    heading: say('printing.list.state'),
    width: 16,
    cell: ({ state }, locale) => say(`printing.list.states.${state}`)[locale],
  },
  { key: 'pages', heading: say('printing.list.pages'), cell: ({ pages }) => pages },
  {
    key: 'colour',
    heading: say('printing.list.colour'),
    cell: ({ isColour }, locale) =>
      say(isColour ? 'printing.list.inColour' : 'printing.list.inBlack')[locale],
  },
  { key: 'free', heading: say('printing.list.free'), cell: ({ freePages }) => freePages },
  { key: 'amount', heading: say('printing.list.amount'), cell: ({ amount }) => amount },
  {
    key: 'receipt',
    heading: say('printing.list.receipt'),
    width: 20,
    cell: ({ receiptNumber }) => receiptNumber ?? '',
  },
  {
    key: 'reason',
    heading: say('printing.list.reason'),
    width: 30,
    cell: ({ cancelReason }) => cancelReason ?? '',
  },
];
