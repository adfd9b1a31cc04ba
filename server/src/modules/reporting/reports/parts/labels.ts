import type { Database } from '../../../../platform/db/database';
import type { Locale } from '../../../../shared/locale';
import { textIn } from '../../../../shared/locale';
import { classCaption, MATERIAL_LABELS } from '../../../catalogue';
import { allBranches } from '../../../library';
import { UNTOLD } from '../../summaries/summary.terms';
import { say } from '../../words/say';

/** The main classes in the order of the shelves, and those without a class. */
export const CLASS_CODES = ['0', '1', '2', '2X', '3', '4', '5', '6', '7', '8', '9', UNTOLD] as const;

/** Names a main class: `800 Kesusastraan`. */
export function classLabel(code: string, locale: Locale): string {
  if (code === UNTOLD) return say('report.withoutClass')[locale];
  return `${code === '2X' ? '2X' : `${code}00`} ${textIn(classCaption(code), locale)}`;
}

/** Names a kind of material; an unknown one by its code. */
export function materialLabel(code: string, locale: Locale): string {
  const label = Object.entries(MATERIAL_LABELS).find(([name]) => name === code)?.[1];
  return label === undefined ? code : textIn(label, locale);
}

/** Names a reason, purpose or group by a list of words; what was not told says so. */
export function labelFrom(
  labels: Readonly<Record<string, { readonly ID: string; readonly EN: string }>>,
  code: string,
  locale: Locale,
): string {
  return (labels[code] ?? (isUntold(code) ? say('report.untold') : { ID: code, EN: code }))[locale];
}

function isUntold(code: string): boolean {
  return code === UNTOLD || code === 'UNKNOWN';
}

/** Names of branches by id, in the order of the house. */
export async function branchNames(db: Database, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const branches = await allBranches(db);
  return new Map(branches.map(({ id, name }) => [id, textIn(name, locale)] as const));
}

/** Age groups, youngest first. */
export const AGE_LABELS = {
  CHILD: say('age.CHILD'),
  TEEN: say('age.TEEN'),
  ADULT: say('age.ADULT'),
  ELDER: say('age.ELDER'),
} as const;

/** Why people come. */
export const PURPOSE_LABELS = {
  READ: say('purpose.READ'),
  BORROW: say('purpose.BORROW'),
  STUDY: say('purpose.STUDY'),
  INTERNET: say('purpose.INTERNET'),
  EVENT: say('purpose.EVENT'),
  OTHER: say('purpose.OTHER'),
} as const;

/** Who comes. */
export const VISITOR_LABELS = {
  MEMBER: say('visitor.MEMBER'),
  GUEST: say('visitor.GUEST'),
  GROUP: say('visitor.GROUP'),
} as const;

/** What charges are for. */
export const REASON_LABELS = {
  OVERDUE: say('reason.OVERDUE'),
  LOST: say('reason.LOST'),
  PROCESSING: say('reason.PROCESSING'),
  DAMAGE: say('reason.DAMAGE'),
  CARD: say('reason.CARD'),
  OTHER: say('reason.OTHER'),
} as const;

/** What happens to copies at the desk. */
export const ACT_LABELS = {
  LOAN: say('measure.loans'),
  RETURN: say('measure.returns'),
  RENEWAL: say('measure.renewals'),
} as const;

/** Sexes as registers write them. */
export const SEX_LABELS = { L: say('sex.L'), P: say('sex.P') } as const;

/** Days of the week, Monday first. */
export const WEEKDAY_LABELS = [
  say('weekday.d1'),
  say('weekday.d2'),
  say('weekday.d3'),
  say('weekday.d4'),
  say('weekday.d5'),
  say('weekday.d6'),
  say('weekday.d7'),
] as const;
