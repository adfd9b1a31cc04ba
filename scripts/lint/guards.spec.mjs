import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judge } from './judge.mjs';

// All samples are gathered before the first test asks, so that the linter runs once.
const samples = [];
let verdicts;
const verdictsOf = async (...numbers) => {
  const all = await (verdicts ??= judge(samples));
  return numbers.map((number) => all[number]);
};

function refuses(sentence, { file, rule, code, allowed }) {
  const refused = samples.push({ file, code }) - 1;
  const accepted = samples.push({ file, code, ...allowed }) - 1;
  test(sentence, async () => {
    const [complaints, complaintsAboutTheAllowed] = await verdictsOf(refused, accepted);

    assert.equal(complaints.filter((line) => line.startsWith(`${rule}: `)).length, 1, complaints.join('\n'));
    assert.deepEqual(
      complaintsAboutTheAllowed.filter((line) => line.startsWith(`${rule}: `) || line.startsWith('linter: ')),
      [],
    );
  });
}

const resolverFile = 'server/src/modules/members/graphql/member.resolver.ts';
const inClass = (decorator, member = 'name: string;') =>
  `import * as t from "x";\nexport class Member {\n  ${decorator}\n  ${member}\n}\n`;

describe('decorators say their types', () => {
  const [file, rule] = [resolverFile, 'house(decorators-say-types)'];

  for (const name of [
    'Field',
    'Query',
    'Mutation',
    'FieldResolver',
    'Column',
    'PrimaryColumn',
    'VersionColumn',
    'Args',
  ]) {
    refuses(`@${name}() without a type`, {
      file,
      rule,
      code: inClass(`@${name}()`),
      allowed: { code: inClass(`@${name}(() => String)`) },
    });
  }
  refuses('@Arg with a name alone', {
    file,
    rule,
    code: inClass('', 'one(@Arg("id") id: string) { return id; }'),
    allowed: { code: inClass('', 'one(@Arg("id", () => ID) id: string) { return id; }') },
  });
  refuses('@Arg with nothing', {
    file,
    rule,
    code: inClass('', 'one(@Arg() id: string) { return id; }'),
    allowed: { code: inClass('', 'one(@Ctx() id: string) { return id; }') },
  });
  refuses('@Field with options alone', {
    file,
    rule,
    code: inClass('@Field({ nullable: true })'),
    allowed: { code: inClass('@Field(() => String, { nullable: true })') },
  });
  refuses('@Column with options that name no type', {
    file,
    rule,
    code: inClass('@Column({ length: 30 })'),
    allowed: { code: inClass('@Column({ type: "varchar", length: 30 })') },
  });
  refuses('in tests too', {
    file: 'server/test/member.spec.ts',
    rule,
    code: inClass('@Field()'),
    allowed: { code: inClass('@Field(() => String)') },
  });
});

describe('the server keeps its ways', () => {
  const file = 'server/src/platform/log.ts';

  refuses('SQL outside files of queries', {
    file: 'server/src/modules/members/profile/save-member.ts',
    rule: 'house(sql-in-queries)',
    code: 'export const find = (db: Db, table: string) => db.query(`SELECT id FROM ${table}`);\n',
    allowed: { file: 'server/src/modules/members/profile/members.queries.ts' },
  });

  refuses('save() outside tests', {
    file: 'server/src/modules/members/data/members.ts',
    rule: 'eslint(no-restricted-properties)',
    code: 'export const keep = (tx: Tx) => tx.save({});\n',
    allowed: { file: 'server/src/modules/members/data/members.spec.ts' },
  });
  refuses('the environment outside platform/config.ts', {
    file: 'server/src/modules/members/data/members.ts',
    rule: 'node(no-process-env)',
    code: 'export const port = process.env["PORT"];\n',
    allowed: { file: 'server/src/platform/config.ts' },
  });
  refuses('console outside the command line', {
    file,
    rule: 'eslint(no-console)',
    code: 'console.log("x");\n',
    allowed: { file: 'server/src/cli/migrate.ts' },
  });
  refuses('default exports outside configuration files', {
    file,
    rule: 'eslint(no-restricted-exports)',
    code: 'export default 1;\n',
    allowed: { file: 'web-staff/vite.config.ts' },
  });
  refuses('any', {
    file,
    rule: 'typescript(no-explicit-any)',
    code: 'export const one: any = 1;\n',
    allowed: { code: 'export const one: unknown = 1;\n' },
  });
  refuses('interfaces where a type will do', {
    file,
    rule: 'typescript(consistent-type-definitions)',
    code: 'export interface One { a: string }\n',
    allowed: { code: 'export type One = { a: string };\n' },
  });
  refuses('names nobody uses, but with _ before them', {
    file,
    rule: 'eslint(no-unused-vars)',
    code: 'export const one = (id: string) => 1;\n',
    allowed: { code: 'export const one = (_id: string) => 1;\n' },
  });
  refuses('files of more than 300 lines', {
    file,
    rule: 'eslint(max-lines)',
    code: 'export {};\n'.repeat(301),
    allowed: { code: 'export {};\n'.repeat(300) },
  });
  refuses('an exception nobody needs', {
    file,
    rule: 'linter',
    code: 'export const one = 1; // oxlint-disable-line eqeqeq\n',
    allowed: { code: 'export const one = (a: string) => a == "1"; // oxlint-disable-line eqeqeq\n' },
  });
});

describe('programs in plain JavaScript are read as well', () => {
  const file = 'scripts/checks/count.mjs';

  refuses('a name that is nowhere declared', {
    file,
    rule: 'eslint(no-undef)',
    code: 'export const one = two;\n',
    allowed: { code: 'export const one = process.pid;\n' },
  });
  refuses('names nobody uses, also with _ before them', {
    file,
    rule: 'eslint(no-unused-vars)',
    code: 'const _one = 1;\n',
    allowed: { code: 'export const one = 1;\n' },
  });
  refuses('in the root too', {
    file: '.dependency-cruiser.cjs',
    rule: 'eslint(no-undef)',
    code: 'module.exports = two;\n',
    allowed: { code: 'module.exports = 2;\n' },
  });
});

describe('rules that need types', () => {
  const file = 'server/src/modules/desk/act.ts';
  const declarations =
    'declare function send(): Promise<void>;\ndeclare const kind: "CARD" | "COPY";\ndeclare const names: string[];\n';
  const refusesAct = (sentence, rule, code, allowed) =>
    refuses(sentence, {
      file,
      rule: `typescript(${rule})`,
      code: declarations + code,
      allowed: { code: declarations + allowed },
    });

  refusesAct(
    'await of what does not wait',
    'await-thenable',
    'export async function one() { await names; }',
    'export async function one() { await send(); }',
  );
  refusesAct(
    'promises nobody waits for',
    'no-floating-promises',
    'send();\nexport {};',
    'void send();\nexport {};',
  );
  refusesAct(
    'promises where none is asked for',
    'no-misused-promises',
    'names.forEach(async () => { await send(); });\nexport {};',
    'export const all = names.map(async () => { await send(); });',
  );
  refusesAct(
    'what is thrown and no error',
    'only-throw-error',
    'export function one() { throw "no card"; }',
    'export function one() { throw new Error("no card"); }',
  );
  refusesAct(
    'a promise that leaves its try',
    'return-await',
    'export async function one() { try { return send(); } catch { return undefined; } }',
    'export async function one() { try { return await send(); } catch { return undefined; } }',
  );
  refusesAct(
    'a switch without a case',
    'switch-exhaustiveness-check',
    'export function one() { switch (kind) { case "CARD": return 1; } return 2; }',
    'export function one() { switch (kind) { case "CARD": return 1; default: return 2; } }',
  );
});

describe('web apps speak through the catalogues', () => {
  const file = 'web-patron/src/features/home/Home.tsx';
  const rule = 'house(no-untranslated-text)';
  const component = (markup) => `export const Home = () => ${markup};\n`;

  refuses('text between tags', {
    file,
    rule,
    code: component('<p>Selamat datang</p>'),
    allowed: { code: component('<p>{t("home.welcome")} · 7 ×</p>') },
  });
  refuses('text in braces', {
    file,
    rule,
    code: component('<p>{"Selamat datang"}</p>'),
    allowed: { code: component('<code>{"npm start"}</code>') },
  });
  refuses('text in a template', {
    file,
    rule,
    code: component('<p>{`Ada ${n}`}</p>'),
    allowed: { code: component('<p>{`${n}`}</p>') },
  });
  refuses('a label for screen readers', {
    file,
    rule,
    code: component('<nav aria-label="Utama" />'),
    allowed: { code: component('<nav aria-label={t("nav.main")} className="main" />') },
  });
  refuses('text in tests is not meant: only specs may hold it', {
    file,
    rule,
    code: component('<p>Halo</p>'),
    allowed: { file: 'web-patron/src/features/home/Home.spec.tsx' },
  });
});

describe('web apps work for everybody', () => {
  const file = 'web-patron/src/features/home/Home.tsx';

  refuses('an image without alternative text', {
    file,
    rule: 'jsx-a11y(alt-text)',
    code: 'export const A = () => <img src="a.svg" />;\n',
    allowed: { code: 'export const A = () => <img src="a.svg" alt="" />;\n' },
  });
  refuses('the focus in the first field, but in the back office', {
    file,
    rule: 'jsx-a11y(no-autofocus)',
    code: 'export const A = () => <input autoFocus />;\n',
    allowed: { file: 'web-staff/src/features/home/Home.tsx' },
  });
  refuses('focus that a keyboard does not reach', {
    file,
    rule: 'jsx-a11y(no-static-element-interactions)',
    code: 'export const A = () => <div onFocus={show} />;\n',
    allowed: { code: 'export const A = () => <button onFocus={show} />;\n' },
  });
  refuses('a hook behind a condition', {
    file,
    rule: 'react-hooks(rules-of-hooks)',
    code: 'export const A = (p: { on: boolean }) => { if (p.on) { useState(1); } return null; };\n',
    allowed: { code: 'export const A = () => { useState(1); return null; };\n' },
  });
  refuses('an effect that forgets what it rests on', {
    file,
    rule: 'react-hooks(exhaustive-deps)',
    code: 'export const A = (p: { id: string }) => { useEffect(() => show(p.id), []); return null; };\n',
    allowed: {
      code: 'export const A = ({ id }: { id: string }) => { useEffect(() => show(id), [id]); return null; };\n',
    },
  });
});

describe('pages are drawn the same on the server and in the browser', () => {
  const [file, rule] = ['web-patron/src/features/sample/Sample.tsx', 'house(no-browser-while-drawing)'];
  const drawn = (line) => `export function Sample() {\n  ${line}\n  return null;\n}\n`;

  refuses('the clock in a component', {
    file,
    rule,
    code: drawn('print(new Date());'),
    allowed: { code: drawn('const onPress = () => print(new Date());') },
  });
  refuses('the address of the window in what a component calls at once', {
    file,
    rule,
    code: drawn('const [origin] = useState(() => location.origin);'),
    allowed: { code: drawn('const location = useLocation();\n  print(location.pathname);') },
  });
  refuses('what this browser can do, before it is known that there is one', {
    file,
    rule,
    code: drawn("print('share' in navigator);"),
    allowed: { code: drawn("print(useIsHydrated() && 'share' in navigator);") },
  });
});
