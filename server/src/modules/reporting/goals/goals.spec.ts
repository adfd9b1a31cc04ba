import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { KELURAHAN } from '../../members';

const NOW = '2026-11-24T02:00:00.000Z';
const SAVE = `mutation Save($input: SaveProgrammeGoalInput!) {
  saveProgrammeGoal(input: $input) { goalId userErrors { code message field } }
}`;
const DELETE = `mutation Delete($input: DeleteProgrammeGoalInput!) {
  deleteProgrammeGoal(input: $input) { goalId userErrors { message } }
}`;
const GOALS = `query Goals { programmeGoals { id nameIndonesian version targets { year target } } }`;
const REPORT = `query Report($name: ReportName!, $dates: DateRange!) {
  report(name: $name, dates: $dates) {
    report { sentence parts { key definition rows { key label values { number state } } } }
  }
}`;
const POPULATION = `query Population($year: Int!) {
  cityPopulation(year: $year) { year source kelurahan { kelurahanCode population } }
}`;
const SAVE_POPULATION = `mutation SavePopulation($input: SaveCityPopulationInput!) {
  saveCityPopulation(input: $input) { year userErrors { message field } }
}`;
const YEAR = { from: '2026-01-01', to: '2027-01-01' };

type Refused = { readonly message: string };

describe.each(dialects)('goals and inhabitants on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date(NOW) } });
    cookie = await library.signIn('administrator');
  }, 120_000);
  afterAll(() => library.stop());

  const ask = async <Answer>(operation: string, variables: object, who = cookie): Promise<Answer> => {
    const { body } = await library.send(operation, { cookie: who, variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as Answer;
  };
  const goal = {
    source: 'RPJMD',
    nameIndonesian: 'Budaya baca',
    measure: 'VISITS',
    targets: [{ year: 2026, target: 40 }],
    programmeIds: [],
  };
  type Saved = { saveProgrammeGoal: { goalId: string | null; userErrors: Refused[] } };
  const save = async (input: object): Promise<Saved['saveProgrammeGoal']> =>
    (await ask<Saved>(SAVE, { input })).saveProgrammeGoal;

  test('a goal is kept with its target, counted beside it, changed at its version, and deleted', async () => {
    const { goalId } = await save(goal);
    const read = async () =>
      (await ask<{ programmeGoals: { id: string; version: number }[] }>(GOALS, {})).programmeGoals;
    expect(await read()).toEqual([
      { id: goalId, nameIndonesian: 'Budaya baca', version: 1, targets: [{ year: 2026, target: 40 }] },
    ]);

    library.statements.length = 0;
    const { report } = await ask<{
      report: { report: { sentence: string; parts: { rows: { values: { number: number | null }[] }[] }[] } };
    }>(REPORT, { name: 'GOALS', dates: YEAR });
    expect(library.statements.length).toBeLessThanOrEqual(25);
    expect(report.report.parts[0]?.rows[0]?.values.slice(0, 3).map(({ number }) => number)).toEqual([
      0, 40, 0,
    ]);
    expect(report.report.sentence).toContain('0 dari 1 target 2026');

    const changed = { ...goal, id: goalId, targets: [{ year: 2026, target: 50 }] };
    expect((await save({ ...changed, version: 7 })).userErrors[0]?.message).toContain('Orang lain');
    expect((await save({ ...changed, version: 1 })).goalId).toBe(goalId);
    await ask(DELETE, { input: { id: goalId } });
    expect(await read()).toEqual([]);
    expect(
      (await ask<{ deleteProgrammeGoal: { userErrors: Refused[] } }>(DELETE, { input: { id: goalId } }))
        .deleteProgrammeGoal.userErrors[0]?.message,
    ).toContain('sudah dihapus');
  });

  test.each([
    [{ nameIndonesian: '  ' }, 'Isi nama sasaran.'],
    [{ targets: [{ year: 2026, target: 0 }] }, 'bilangan bulat mulai 1'],
    [
      {
        targets: [
          { year: 2026, target: 1 },
          { year: 2026, target: 2 },
        ],
      },
      'dua kali',
    ],
    [{ programmeIds: ['prg_nowhere'] }, 'tidak ada lagi'],
  ])('a goal with %j is refused in words', async (wrong, words) => {
    const { goalId, userErrors } = await save({ ...goal, ...wrong });

    expect(goalId).toBeNull();
    expect(userErrors.map(({ message }) => message).join()).toContain(words);
  });

  test('inhabitants are kept with their year and source, and the reports name both', async () => {
    const entries = KELURAHAN.map(({ code }, place) => ({ kelurahanCode: code, population: 5_000 + place }));
    type Answer = { saveCityPopulation: { year: number | null; userErrors: Refused[] } };
    const keep = async (input: object): Promise<Answer['saveCityPopulation']> =>
      (await ask<Answer>(SAVE_POPULATION, { input })).saveCityPopulation;
    const before = await ask<{ report: { report: { parts: { key: string; definition: string }[] } } }>(
      REPORT,
      {
        name: 'REACH',
        dates: YEAR,
      },
    );
    expect(JSON.stringify(before)).toContain('belum diisi');

    const good = { year: 2025, source: 'Dukcapil Kota Pasuruan', entries };
    expect((await keep({ ...good, source: ' ' })).userErrors[0]?.message).toContain('Isi sumbernya');
    expect(
      (await keep({ ...good, entries: [...entries, { kelurahanCode: '00', population: 1 }] })).userErrors[0]
        ?.message,
    ).toContain('tidak dikenal');
    expect((await keep(good)).year).toBe(2025);
    expect((await keep(good)).year).toBe(2025);

    const { cityPopulation } = await ask<{
      cityPopulation: { year: number; source: string; kelurahan: { population: number }[] };
    }>(POPULATION, { year: 2026 });
    expect([cityPopulation.year, cityPopulation.source, cityPopulation.kelurahan.length]).toEqual([
      2025,
      'Dukcapil Kota Pasuruan',
      34,
    ]);
    expect(JSON.stringify(await ask(REPORT, { name: 'REACH', dates: YEAR }))).toContain(
      'Penduduk tahun 2025; sumber: Dukcapil Kota Pasuruan.',
    );
  });

  test('a librarian may read goals, and set none', async () => {
    const librarian = await library.signIn('librarian');
    const { body } = await library.send(SAVE, { cookie: librarian, variables: { input: goal } });

    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
