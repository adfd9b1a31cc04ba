import type { Context } from '../../../platform/graphql/context';
import { callNumberLines, callNumberText } from '../classification/call-number';
import { classPlace } from '../classification/class-notation';
import type { BibliographicRecord, RecordCallNumber } from '../shared/bibliographic-record';
import type { TitleCompanions } from '../marc/title-record.queries';
import { toBibliographicRecord } from '../marc/title-record.queries';
import {
  classificationsByTitle,
  contributionsByTitle,
  identifiersByTitle,
  subjectsByTitle,
} from './title-parts.queries';
import type { Title } from './title.entity';
import type { CallNumberType } from './title-facts.type';

/** Shows a call number: its parts, the lines of its label and one line. */
export function callNumberView(callNumber: RecordCallNumber | null): CallNumberType | null {
  if (callNumber === null) return null;
  return {
    ...callNumber,
    treeNotation: classPlace(callNumber.classNumber)?.ten ?? null,
    lines: [...callNumberLines(callNumber)],
    text: callNumberText(callNumber),
  };
}

/** Puts a title together as the plain record that citations and formats are written from. */
export async function titleRecord(context: Context, title: Title): Promise<BibliographicRecord> {
  const [identifiers, classifications, contributions, subjects] = await Promise.all([
    context.loader(identifiersByTitle).load(title.id),
    context.loader(classificationsByTitle).load(title.id),
    context.loader(contributionsByTitle).load(title.id),
    context.loader(subjectsByTitle).load(title.id),
  ]);
  const companions: TitleCompanions = { identifiers, classifications, contributions, subjects };
  return toBibliographicRecord(title, companions);
}
