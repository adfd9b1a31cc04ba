import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import type { CivilDate } from '../../../shared/civil-date';
import { pickPresent } from '../../../shared/pick-given';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import { readRequiredText, readText } from '../../../platform/validation/read-text';
import type { GuideSector, GuideStage, GuideNeed, GuideStatus } from '../guide.terms';
import type { GuideEntity } from './guide.entity';
import { reviewDueOn } from './review.rules';
import { isSlug } from '../../../shared/slug';
import type { TemplateCode } from '../tools/templates.rules';
import type { TextEntry } from '../../../platform/validation/read-text';
import { say } from '../words/say';

/** A step as entered; with the id of a step it had, its ticks stay. */
export type StepEntry = {
  readonly id?: string | null;
  readonly name: TextEntry;
  readonly hint?: TextEntry | null;
  readonly text?: TextEntry | null;
  readonly linkUrl?: string | null;
  readonly template?: TemplateCode | null;
};

/** A source as entered. */
export type SourceEntry = { readonly name: string; readonly url?: string | null };

/** What can be said of a guide: absent keeps, null clears; lists replace the old ones. */
export type GuideDetails = {
  readonly slug?: string | null;
  readonly need?: GuideNeed | null;
  readonly stages?: readonly GuideStage[] | null;
  readonly sectors?: readonly GuideSector[] | null;
  readonly status?: GuideStatus | null;
  readonly name?: TextEntry | null;
  readonly summary?: TextEntry | null;
  readonly duration?: TextEntry | null;
  readonly cost?: TextEntry | null;
  readonly needed?: TextEntry | null;
  readonly keywords?: string | null;
  readonly programmeId?: string | null;
  readonly reviewedOn?: CivilDate | null;
  readonly reviewMonths?: number | null;
  readonly position?: number | null;
  readonly steps?: readonly StepEntry[] | null;
  readonly sources?: readonly SourceEntry[] | null;
  readonly figureIds?: readonly string[] | null;
  readonly titleIds?: readonly string[] | null;
};

/** Facts of a guide that were given, by the properties of its row. */
export type GuideFacts = Partial<EntityRow<GuideEntity>>;

const TEXTS = [
  ['summary', 400],
  ['duration', 160],
  ['cost', 160],
  ['needed', 160],
] as const;
const NAME = say('readGuideDetails.name');

/** Reads the facts of a guide that were given; what is wrong stands in the form. */
export function readGuide(
  form: InputValidator,
  details: GuideDetails,
  { reviewed, today }: { reviewed: { on: CivilDate | null; months: number }; today: CivilDate },
): GuideFacts {
  const { name, keywords, programmeId } = details;
  return {
    ...readCodes(details),
    ...readAddress(form, details.slug),
    ...readReview(form, details, { reviewed, today }),
    ...(name === undefined
      ? {}
      : toTextColumns('name', readRequiredText(form, name, { longest: 160, what: NAME, field: ['name'] }))),
    ...readTexts(form, details),
    ...(keywords === undefined ? {} : { keywords: form.line(keywords, 300, 'keywords') }),
    ...(programmeId === undefined ? {} : { programmeId }),
  };
}

function readTexts(form: InputValidator, details: GuideDetails): GuideFacts {
  return TEXTS.reduce<GuideFacts>((facts, [name, longest]) => {
    const text = details[name];
    if (text === undefined) return facts;
    return { ...facts, ...toTextColumns(name, readText(form, text, { longest, field: [name] })) };
  }, {});
}

function readCodes(details: GuideDetails): GuideFacts {
  const { stages, sectors } = details;
  return {
    ...pickPresent(details, ['need', 'status', 'position']),
    ...(stages == null ? {} : { stages: [...new Set(stages)] }),
    ...(sectors == null ? {} : { sectors: [...new Set(sectors)] }),
  };
}

function readAddress(form: InputValidator, slug: string | null | undefined): GuideFacts {
  if (slug == null) return {};
  if (!isSlug(slug)) form.refuse((path) => invalid(path, WRONG_SLUG), 'slug');
  return { slug };
}

function readReview(
  form: InputValidator,
  details: GuideDetails,
  { reviewed, today }: { reviewed: { on: CivilDate | null; months: number }; today: CivilDate },
): GuideFacts {
  const on = details.reviewedOn === undefined ? reviewed.on : details.reviewedOn;
  const months = details.reviewMonths ?? reviewed.months;
  const isFuture = on !== null && on > today;
  const isWrongMonths = months < 1 || months > 36;
  if (isFuture) form.refuse((path) => invalid(path, FUTURE), 'reviewedOn');
  if (isWrongMonths) form.refuse((path) => invalid(path, WRONG_MONTHS), 'reviewMonths');
  // The day on which a refused value would be due may lie beyond what a date can say.
  if (isFuture || isWrongMonths) return {};
  return {
    reviewedOn: on,
    reviewMonths: months,
    reviewDueOn: on === null ? null : reviewDueOn(on, months),
  };
}

/** Says what an address of the web must look like. */
export const WRONG_LINK = say('readGuideDetails.wrongLink');
const WRONG_SLUG = say('readGuideDetails.wrongSlug');
const FUTURE = say('shared.future');
const WRONG_MONTHS = say('readGuideDetails.wrongMonths');
