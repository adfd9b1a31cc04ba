import type { LocalizedText } from '../../../../shared/locale';
import { hideSmallGroups, SMALLEST_GROUP } from '../../../../shared/small-groups';
import type {
  Answers,
  QuestionKind,
  SurveyDefinition,
  SurveyOption,
  SurveyQuestion,
} from '../definition/definition.terms';
import { listQuestions } from '../definition/definition.terms';
import type { SheetOwner } from './people.rules';
import { isFew, PeopleCount } from './people.rules';

/** An answer with its words and how many gave it; null if they are too few to be told. */
export type GroupResult = {
  readonly key: string;
  readonly label: LocalizedText;
  readonly count: number | null;
};
/** What was answered to a row of a matrix. */
export type RowResult = {
  readonly key: string;
  readonly label: LocalizedText;
  readonly answeredCount: number | null;
  readonly groups: readonly GroupResult[];
};
/** What was answered to a question. */
export type QuestionResult = {
  readonly key: string;
  readonly label: LocalizedText;
  readonly kind: QuestionKind;
  readonly answeredCount: number | null;
  readonly groups: readonly GroupResult[];
  readonly average: number | null;
  readonly texts: readonly string[];
  readonly rows: readonly RowResult[];
};
/** What the sheets of a survey add up to. */
export type SurveyResults = {
  readonly sheetCount: number;
  readonly isTooFew: boolean;
  readonly questions: readonly QuestionResult[];
};

const MOST_TEXTS = 200;
/** Texts are cut back to the first ones of the alphabet whenever so many have come. */
const TEXTS_HELD = 4_000;

/** How many sheets gave an answer, and how many people are behind them. */
type Group = { sheets: number; readonly people: PeopleCount };
type Groups = Map<string, Group>;
type Tally = {
  readonly answered: Group;
  readonly groups: Groups;
  /** Who answered choices and left an option out. */
  readonly unticked: Groups;
  readonly rows: Map<string, { readonly answered: Group; readonly groups: Groups }>;
  texts: string[];
};

const newGroup = (): Group => ({ sheets: 0, people: new PeopleCount(SMALLEST_GROUP) });

/**
 * Merges the questions of versions by their keys, as the newest asks them; questions, options and rows that it has no
 * more come last, for sheets still say them.
 */
export function mergeQuestions(newestFirst: readonly SurveyDefinition[]): readonly SurveyQuestion[] {
  const merged = new Map<string, SurveyQuestion>();
  for (const definition of newestFirst)
    for (const question of listQuestions(definition)) {
      const newer = merged.get(question.key);
      merged.set(question.key, newer ? withOlderAnswers(newer, question) : question);
    }
  return [...merged.values()];
}

function withOlderAnswers(newer: SurveyQuestion, older: SurveyQuestion): SurveyQuestion {
  if (newer.kind !== older.kind) return newer;
  return {
    ...newer,
    options: withMissing(newer.options, older.options),
    rows: withMissing(newer.rows, older.rows),
  };
}

function withMissing(kept: readonly SurveyOption[], older: readonly SurveyOption[]): readonly SurveyOption[] {
  const known = new Set(kept.map(({ key }) => key));
  return [...kept, ...older.filter(({ key }) => !known.has(key))];
}

/** A sheet as far as it is added up. */
export type TalliedSheet = SheetOwner & { readonly answers: Answers };

/** Adds up sheets one by one, so that a hundred thousand need no more memory than one. */
export class SheetTally {
  private readonly all = newGroup();
  private readonly tallies = new Map<string, Tally>();

  constructor(
    private readonly questions: readonly SurveyQuestion[],
    private readonly keepsTexts = true,
  ) {
    for (const { key } of questions)
      this.tallies.set(key, {
        answered: newGroup(),
        groups: new Map(),
        unticked: new Map(),
        rows: new Map(),
        texts: [],
      });
  }

  /** Adds one sheet; an answer that fits the kind of its question no longer is left out. */
  add(sheet: TalliedSheet): void {
    countIn(this.all, sheet);
    for (const question of this.questions) {
      const tally = this.tallies.get(question.key);
      const answer = sheet.answers[question.key];
      if (
        tally &&
        answer !== undefined &&
        addAnswer(tally, question, { answer, sheet, keepsTexts: this.keepsTexts })
      )
        countIn(tally.answered, sheet);
    }
  }

  /**
   * Says what the sheets add up to; nothing but their number while they are of few people. What would be hidden in one
   * of the parts is hidden here too: whoever subtracts what is told of two spans finds nothing that a part hides.
   */
  toResults(parts: readonly SheetTally[] = []): SurveyResults {
    const isTooFew = this.all.people.count < SMALLEST_GROUP;
    return {
      sheetCount: this.all.sheets,
      isTooFew,
      questions: isTooFew
        ? []
        : this.questions.flatMap((question) => {
            const tally = this.tallies.get(question.key);
            const ofParts = parts.flatMap(({ tallies }) => tallies.get(question.key) ?? []);
            return tally ? toQuestionResult(question, tally, ofParts) : [];
          }),
    };
  }
}

type Given = {
  readonly answer: Answers[string];
  readonly sheet: TalliedSheet;
  readonly keepsTexts: boolean;
};

function addAnswer(
  tally: Tally,
  { kind, options }: SurveyQuestion,
  { answer, sheet, keepsTexts }: Given,
): boolean {
  if (kind === 'TEXT') return typeof answer === 'string' && (!keepsTexts || addText(tally, answer));
  if (kind === 'SCALE') return typeof answer === 'number' && count(tally.groups, String(answer), sheet);
  if (kind === 'CHOICE') return typeof answer === 'string' && count(tally.groups, answer, sheet);
  if (typeof answer !== 'object') return false;
  if (kind === 'CHOICES') {
    if (!Array.isArray(answer)) return false;
    const ticked = new Set(answer.map(String));
    for (const option of ticked) count(tally.groups, option, sheet);
    for (const { key } of options) if (!ticked.has(key)) count(tally.unticked, key, sheet);
    return true;
  }
  if (Array.isArray(answer)) return false;
  for (const [key, option] of Object.entries(answer)) {
    const row = tally.rows.get(key) ?? { answered: newGroup(), groups: new Map<string, Group>() };
    tally.rows.set(key, row);
    countIn(row.answered, sheet);
    count(row.groups, String(option), sheet);
  }
  return true;
}

function addText(tally: Tally, text: string): boolean {
  tally.texts.push(text);
  if (tally.texts.length > TEXTS_HELD) tally.texts = firstTexts(tally.texts);
  return true;
}

function count(groups: Groups, value: string, sheet: SheetOwner): boolean {
  const group = groups.get(value) ?? newGroup();
  groups.set(value, group);
  countIn(group, sheet);
  return true;
}

function countIn(group: Group, sheet: SheetOwner): void {
  group.sheets++;
  group.people.add(sheet);
}

function toQuestionResult(question: SurveyQuestion, tally: Tally, parts: readonly Tally[]): QuestionResult {
  const { key, label, kind } = question;
  const all = [tally, ...parts];
  const hidden = new Set(all.flatMap(({ groups, unticked }) => [...findHidden(question, groups, unticked)]));
  const areFew = all.some(({ answered }) => isFew(answered.people.count));
  return {
    key,
    label,
    kind,
    answeredCount: areFew ? null : tally.answered.sheets,
    groups: kind === 'MATRIX' || kind === 'TEXT' ? [] : toGroups(valuesOf(question), tally.groups, hidden),
    average: kind === 'SCALE' && hidden.size === 0 ? averageOf(tally) : null,
    // Words of few people could be told apart, however many left the question out.
    texts: areFew ? [] : firstTexts(tally.texts),
    rows: question.rows.map((row) => toRow(row, question, all)),
  };
}

/** Says what was answered to a row, by the first tally; the others are its parts. */
function toRow(row: SurveyOption, question: SurveyQuestion, all: readonly Tally[]): RowResult {
  const ofRow = all.map(({ rows }) => rows.get(row.key) ?? { answered: newGroup(), groups: new Map() });
  const [{ answered, groups } = { answered: newGroup(), groups: new Map() }] = ofRow;
  const hidden = new Set(ofRow.flatMap((part) => [...findHidden(question, part.groups, new Map())]));
  return {
    ...row,
    answeredCount: ofRow.some((part) => isFew(part.answered.people.count)) ? null : answered.sheets,
    groups: toGroups(question.options, groups, hidden),
  };
}

/**
 * Finds the answers that are hidden: those of too few people, and as many others as it takes. Of choices also those
 * that all but a few ticked: the few who did not could be worked out.
 */
function findHidden({ kind }: SurveyQuestion, groups: Groups, unticked: Groups): ReadonlySet<string> {
  const counted = [...groups].map(([value, { people }]) => ({ value, count: people.count }));
  const hidden = hideSmallGroups(counted).flatMap(({ value, count: told }) => (told === null ? value : []));
  const almostAll = [...unticked].flatMap(([value, { people }]) => (isFew(people.count) ? value : []));
  return new Set(kind === 'CHOICES' ? [...hidden, ...almostAll] : hidden);
}

/** Lists answers in their order; what nobody chose is told. */
function toGroups(
  values: readonly SurveyOption[],
  groups: Groups,
  hidden: ReadonlySet<string>,
): readonly GroupResult[] {
  return values.map(({ key, label }) => ({
    key,
    label,
    count: hidden.has(key) ? null : (groups.get(key)?.sheets ?? 0),
  }));
}

/** What can be chosen: options, or the numbers of a scale. */
function valuesOf({ options, scale }: SurveyQuestion): readonly SurveyOption[] {
  if (scale === null) return options;
  return Array.from({ length: scale.max - scale.min + 1 }, (_, step) => {
    const key = String(scale.min + step);
    return { key, label: { indonesian: key, english: null } };
  });
}

/** The average to two decimals; null while few answered. */
function averageOf({ answered, groups }: Tally): number | null {
  if (answered.people.count < SMALLEST_GROUP) return null;
  const sum = [...groups].reduce((total, [value, { sheets }]) => total + Number(value) * sheets, 0);
  return Math.round((sum / answered.sheets) * 100) / 100;
}

function firstTexts(texts: readonly string[]): string[] {
  return texts.toSorted().slice(0, MOST_TEXTS);
}
