import { conclusionInput, goalDraft, goalsInput } from './plan-values';

test('a new goal is due at the end of its year, and an empty row is not sent', () => {
  const empty = goalDraft(null, { key: 'a', year: 2027 });
  expect(empty.dueOn).toBe('2027-12-31');
  expect(goalsInput([empty, { ...empty, key: 'b', aim: 'Memimpin rapat' }])).toEqual([
    {
      id: null,
      competenceId: null,
      targetLevel: null,
      aim: 'Memimpin rapat',
      courseId: null,
      way: null,
      dueOn: '2027-12-31',
    },
  ]);
});

test('a level goes with a competence only', () => {
  const draft = { ...goalDraft(null, { key: 'a', year: 2026 }), competenceId: 'cpt_1', targetLevel: '3' };
  expect(goalsInput([draft])).toMatchObject([{ competenceId: 'cpt_1', targetLevel: 3 }]);
});

test('what is emptied is taken back, of the plan and of each goal', () => {
  const plan = { goals: [{ id: 'dgo_1' }, { id: 'dgo_2' }] };
  expect(conclusionInput(plan, { outcome: ' ', outcomes: { dgo_1: '', dgo_2: 'PARTLY' } })).toEqual({
    outcome: null,
    goals: [
      { id: 'dgo_1', outcome: null },
      { id: 'dgo_2', outcome: 'PARTLY' },
    ],
  });
});
