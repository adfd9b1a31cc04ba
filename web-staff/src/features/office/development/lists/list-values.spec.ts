import { entryDraft, listedInput, postInput } from './list-values';

test('a new entry stands last; English that is not written is not sent', () => {
  const draft = { ...entryDraft(null, 4), name: { indonesian: 'Pustakawan', english: ' ' } };

  expect(listedInput(draft, null)).toEqual({
    id: null,
    version: null,
    name: { indonesian: 'Pustakawan', english: null },
    position: 5,
    isActive: true,
  });
});

test('a post sends the levels it asks for, and none that is 0', () => {
  const draft = { ...entryDraft(null, 0), targetHours: '24', required: { a: 2, b: 0 } };

  expect(postInput(draft)).toEqual({ targetHours: 24, required: [{ competenceId: 'a', level: 2 }] });
});
