import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { invalid } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { Respondent } from '../sheets/answer-survey';
import type { Breakdown } from '../figures/breakdown.rules';
import { listGroups, listServices } from '../figures/breakdown.rules';
import type { SatisfactionAct } from './period.entity';
import type { Answer, Answers, Index, Totals } from '../figures/skm-index.rules';
import { addSheets, elementIndexes, indexOf, weakestElements } from '../figures/skm-index.rules';
import type { SatisfactionAnswersInput, SatisfactionRespondentInput } from '../skm-inputs.type';
import { SatisfactionService } from '../skm-enums.graphql';
import type { SatisfactionActType, SatisfactionIndexType, SatisfactionResultsType } from '../skm.type';
import { say } from '../words/say';

const WEAKEST = 3;
const NOBODY = addSheets([]);

/** Tells what sheets add up to as the schema has it; `smallest` is the smallest group that is told apart. */
export function toResults(breakdown: Breakdown, smallest: number): SatisfactionResultsType {
  const { all } = breakdown;
  // What few people said is not told, nor is there an index of nobody.
  const told = all.complete < smallest ? NOBODY : all;
  return {
    completeCount: all.complete,
    incompleteCount: all.incomplete,
    index: toIndex(indexOf(told)),
    printedWeightIndex: toIndex(indexOf(told, 'PRINTED')),
    elements: elementIndexes(told).map(({ element, meanTenThousandths, ...index }) => ({
      code: element,
      mean: meanTenThousandths / 10_000,
      index: present(index),
    })),
    weakest: weakestElements(told, WEAKEST).map(({ element }) => element),
    services: listServices(breakdown, smallest).map(({ service, totals }) => ({
      service: SatisfactionService.toTerm(service),
      ...shown(totals),
    })),
    groups: listGroups(breakdown, smallest).map(({ kind, value, totals }) => ({
      kind,
      value,
      ...shown(totals),
    })),
  };
}

/** Shows a follow-up as the schema has it. */
export function toAct(act: SatisfactionAct): SatisfactionActType {
  const { causeIndonesian, causeEnglish, actIndonesian, actEnglish, ...rest } = act;
  return {
    ...rest,
    cause: { indonesian: causeIndonesian, english: causeEnglish },
    act: { indonesian: actIndonesian, english: actEnglish },
  };
}

/** Reads nine answers; refuses what is neither 1 to 4 nor left out. */
export function toAnswers(given: SatisfactionAnswersInput): Result<Answers, Refusal> {
  const { u1, u2, u3, u4, u5, u6, u7, u8, u9 } = given;
  const values = [u1, u2, u3, u4, u5, u6, u7, u8, u9];
  const wrong = values.findIndex((value) => value != null && !isAnswer(value));
  if (wrong !== -1) return fail(invalid(['answers', `u${wrong + 1}`], say('answer.value')));
  const read = (value: number | null | undefined): Answer | null =>
    value != null && isAnswer(value) ? value : null;
  return ok({
    U1: read(u1),
    U2: read(u2),
    U3: read(u3),
    U4: read(u4),
    U5: read(u5),
    U6: read(u6),
    U7: read(u7),
    U8: read(u8),
    U9: read(u9),
  });
}

/** Reads what respondents tell about themselves. */
export function toRespondent(given: SatisfactionRespondentInput | null | undefined): Respondent {
  return {
    ageBand: given?.ageBand ?? null,
    sex: given?.sex ?? null,
    education: given?.education ?? null,
    occupation: given?.occupation ?? null,
  };
}

function isAnswer(value: number): value is Answer {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

function shown(totals: Totals | null) {
  return { completeCount: totals?.complete ?? null, index: totals && toIndex(indexOf(totals)) };
}

function toIndex(index: Index | null): SatisfactionIndexType | null {
  return index && present(index);
}

function present({ hundredths, grade }: Index): SatisfactionIndexType {
  return { value: hundredths / 100, grade };
}
