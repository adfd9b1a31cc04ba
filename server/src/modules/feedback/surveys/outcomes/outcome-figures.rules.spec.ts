import { InputValidator } from '../../../../platform/validation/input-validator';
import type { Answers, Wave } from '../definition/definition.terms';
import { readDefinition } from '../definition/read-definition';
import { OUTCOME_DEFINITION } from '../testing/definitions';
import { toOutcomeFigures } from './outcome-figures.rules';
import { findOfferedWave } from './outcome-invitation';

const DEFINITION = readDefinition(new InputValidator([]), OUTCOME_DEFINITION, []);

const sheets = (wave: Wave, count: number, answers: Answers) =>
  Array.from({ length: count }, () => ({ wave, answers }));

test('a change is the latest wave less the first; waves under five answers are hidden', () => {
  const figures = toOutcomeFigures(DEFINITION, [
    ...sheets('BEFORE', 5, { knows: 2, does: 'no' }),
    ...sheets('BEFORE', 5, { knows: 3, does: 'yes' }),
    ...sheets('AFTER', 5, { knows: 4 }),
    ...sheets('DAY_90', 4, { knows: 5, does: 'yes' }),
  ]);

  expect(figures).toMatchObject([
    {
      questionKey: 'knows',
      outcome: 'KNOWS',
      change: 1.5,
      waves: [
        { wave: 'BEFORE', answerCount: 10, average: 2.5, share: null },
        { wave: 'AFTER', answerCount: 5, average: 4, share: null },
        { wave: 'DAY_30', answerCount: 0, average: null, share: null },
        { wave: 'DAY_90', answerCount: null, average: null, share: null },
      ],
    },
    {
      questionKey: 'does',
      change: null,
      waves: [
        { answerCount: 10, average: null, share: 0.5 },
        { answerCount: 0, share: null },
        { answerCount: 0, share: null },
        { answerCount: null, share: null },
      ],
    },
  ]);
});

test('an average and a share by which one to four people could be worked out are hidden', () => {
  const figuresOf = (yes: number, no: number) =>
    toOutcomeFigures(DEFINITION, [
      ...sheets('BEFORE', yes, { knows: 3, does: 'yes' }),
      ...sheets('BEFORE', no, { knows: 2, does: 'no' }),
      ...sheets('AFTER', 5, { knows: 4, does: 'yes' }),
    ]).map(({ waves: [before], change }) => ({ told: before?.average ?? before?.share, change }));

  expect(figuresOf(1, 5)).toEqual([
    { told: null, change: null },
    { told: null, change: null },
  ]);
  expect(figuresOf(6, 4)).toEqual(figuresOf(1, 5));
  expect(figuresOf(5, 0)).toEqual([
    { told: 3, change: 1 },
    { told: 1, change: 0 },
  ]);
});

test('a party is asked before the first session, and for a month after it came', () => {
  const facts = {
    startsAt: new Date('2026-12-05T02:00:00Z'),
    endsAt: new Date('2026-12-05T04:00:00Z'),
    isConfirmed: true,
    came: false,
  };
  const offered = (now: string, more: Partial<typeof facts> = {}) =>
    findOfferedWave({ ...facts, ...more }, new Date(now));

  expect(offered('2026-12-05T01:00:00Z')).toEqual({ wave: 'BEFORE', untilDate: '2026-12-05' });
  expect(offered('2026-12-05T01:00:00Z', { isConfirmed: false })).toBeNull();
  expect(offered('2026-12-05T03:00:00Z')).toBeNull();
  expect(offered('2026-12-05T03:00:00Z', { came: true })).toEqual({ wave: 'AFTER', untilDate: '2027-01-03' });
  expect(offered('2027-01-04T03:00:00Z', { came: true })).toBeNull();
});
