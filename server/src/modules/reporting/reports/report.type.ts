import { Field, Float, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type {
  ChartKind,
  Report,
  ReportColumn,
  ReportName,
  ReportPart,
  ReportRow,
  ReportValue,
  ValueKind,
} from './report.terms';

/** `ReportName` of the schema. */
export const ReportNameEnum = registered<ReportName>('ReportName', 'Reports. New values may appear.', {
  MONTH: 'The figures of all rooms side by side.',
  CIRCULATION: 'Loans, returns and renewals.',
  FINES: 'What was charged, paid and waived.',
  COLLECTION: 'Titles and copies by class and age, and what was never lent.',
  MEMBERS: 'Members by category and kelurahan, and who was not seen for long.',
  VISITS: 'Who came in, by day and hour.',
  SPACES: 'How spaces and computers are used, by hour and area, and by whom.',
  REACH: 'Whom programmes reached.',
  HANDS: 'Volunteers and their hours, and training of staff.',
  GOALS: 'Targets of the year beside what was reached.',
});

const ValueKindEnum = registered<ValueKind>(
  'ReportValueKind',
  'How the numbers of a column are written. New values may appear: treat an unknown one as `COUNT`.',
  {
    COUNT: 'A whole number.',
    RUPIAH: 'Whole rupiah.',
    PERCENT: 'Hundredths of a whole.',
    DECIMAL: 'A number with one or two decimals.',
    TEXT: 'Words.',
  },
);

const ChartKindEnum = registered<ChartKind>(
  'ReportChart',
  'How a part of a report is drawn. New values may appear: show the table then.',
  {
    BARS: 'Bars that lie, with a mark for the year before.',
    COLUMNS: 'Columns over time.',
    HEAT: 'A map of weekdays and hours.',
    TABLE: 'Only its table.',
  },
);

const ValueStateEnum = registered<ReportValue['state']>(
  'ReportValueState',
  'Whether there is a figure, or why there is none. New values may appear.',
  {
    SHOWN: 'It is told.',
    HIDDEN: 'Too few people to be told apart.',
    CLOSED: 'Closed at that hour.',
    UNKNOWN: 'Not known.',
  },
);

/** A column of a report. */
@ObjectType('ReportColumn', { simpleResolvers: true, description: 'A column of the table of a report.' })
export class ReportColumnType implements ReportColumn {
  @Field(() => String, { description: 'A name that does not change with the language.' })
  key: string;

  @Field(() => String, { description: 'What stands above it.' })
  label: string;

  @Field(() => ValueKindEnum, { description: 'How its numbers are written.' })
  kind: ValueKind;

  @Field(() => Boolean, { description: 'Whether it is the same span a year earlier.' })
  isBefore: boolean;
}

/** A cell of a report. */
@ObjectType('ReportValue', { simpleResolvers: true, description: 'A cell of the table of a report.' })
export class ReportValueType implements ReportValue {
  @Field(() => Float, { nullable: true, description: 'The number; null if it is words or not told.' })
  number: number | null;

  @Field(() => String, { nullable: true, description: 'The words; null if it is a number or not told.' })
  text: string | null;

  @Field(() => ValueStateEnum, { description: 'Whether there is a figure, or why not.' })
  state: ReportValue['state'];
}

/** A row of a report. */
@ObjectType('ReportRow', { simpleResolvers: true, description: 'A row of the table of a report.' })
export class ReportRowType implements ReportRow {
  @Field(() => String, { description: 'A name that does not change with the language.' })
  key: string;

  @Field(() => String, { description: 'What it is about.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Its page in the back office; null if it has none.' })
  path: string | null;

  @Field(() => [ReportValueType], { description: 'Its cells, in the order of the columns.' })
  values: readonly ReportValueType[];
}

/** One question of a report. */
@ObjectType('ReportPart', {
  simpleResolvers: true,
  description: 'One question of a report: its chart, the table behind it, and how the figures are counted.',
})
export class ReportPartType implements ReportPart {
  @Field(() => String, { description: 'A name that does not change with the language.' })
  key: string;

  @Field(() => String, { description: 'The question.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What the figures are, in a word; null if clear.' })
  subtitle: string | null;

  @Field(() => ChartKindEnum, { description: 'How it is drawn.' })
  chart: ChartKind;

  @Field(() => String, { description: 'The head of the column of rows.' })
  rowHead: string;

  @Field(() => [ReportColumnType], { description: 'The columns after the first.' })
  columns: readonly ReportColumnType[];

  @Field(() => [ReportRowType], { description: 'The rows.' })
  rows: readonly ReportRowType[];

  @Field(() => ReportRowType, { nullable: true, description: 'The sums; null if they mean nothing.' })
  total: ReportRowType | null;

  @Field(() => String, { description: 'How the figures are counted.' })
  definition: string;

  @Field(() => String, { nullable: true, description: 'What to know when reading it; null if nothing.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null if this is all.' })
  next: string | null;
}

/** A report. */
@ObjectType('Report', {
  simpleResolvers: true,
  description: 'A report as it is shown, printed and taken away, in the language of the request.',
})
export class ReportType implements Report {
  name: Report['name'];

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The day after the last; at most tomorrow.' })
  to: string;

  @Field(() => DateScalar, { description: 'The first day of the year before.' })
  beforeFrom: string;

  @Field(() => DateScalar, { description: 'The day after the last of the year before.' })
  beforeTo: string;

  @Field(() => Boolean, { description: 'Whether time is told by months.' })
  isByMonth: boolean;

  @Field(() => String, { nullable: true, description: 'The branch; null for all.' })
  branchName: string | null;

  @Field(() => String, { description: 'What is to be seen, in a sentence or two.' })
  sentence: string;

  @Field(() => [ReportPartType], { description: 'Its questions.' })
  parts: readonly ReportPartType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When days were last counted; null if never.' })
  countedAt: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day whose figures no longer change; null if there is none.',
  })
  frozenThrough: string | null;
}

/** Lists of reports that go on. */
export type ReportList = 'NEVER_LENT' | 'INACTIVE_MEMBERS';

/** `ReportList` of the schema. */
export const ReportListEnum = registered<ReportList>(
  'ReportList',
  'Lists of reports that go on. New values may appear.',
  {
    NEVER_LENT: 'Titles that were never lent.',
    INACTIVE_MEMBERS: 'Members who were not seen for long; asks for the right to see members.',
  },
);

/** A page of a list of a report. */
@ObjectType('ReportListPage', { simpleResolvers: true, description: 'A page of a list of a report.' })
export class ReportListPageType {
  @Field(() => [ReportRowType], { description: 'Its rows, at most 50.' })
  rows: readonly ReportRow[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null if this is all.' })
  next: string | null;
}

/** A report, or why there is none. */
@ObjectType('ReportAnswer', { simpleResolvers: true, description: 'A report, or why there is none.' })
export class ReportAnswerType {
  @Field(() => ReportType, { nullable: true, description: 'The report; null if refused.' })
  report: Report | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: readonly UserErrorType[];
}
