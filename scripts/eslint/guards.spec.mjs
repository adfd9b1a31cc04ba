import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ESLint } from 'eslint';

import { root } from '../lib/project.mjs';

// The guards read syntax only, so that text can be judged that stands in no file.
const eslint = new ESLint({ cwd: root });

async function complaintsAbout(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${filePath}`, warnIgnored: true });
  return result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

function refuses(sentence, { file, rule, code, allowed }) {
  test(sentence, async () => {
    const complaints = await complaintsAbout(file, code);
    const complaintsAboutTheAllowed = await complaintsAbout(allowed.file ?? file, allowed.code ?? code);

    assert.equal(complaints.filter((line) => line.startsWith(rule)).length, 1, complaints.join('\n'));
    assert.deepEqual(complaintsAboutTheAllowed.filter((line) => line.startsWith(rule) || line.startsWith('parser')), []);
  });
}

const resolverFile = 'server/src/modules/members/graphql/member.resolver.ts';
const inClass = (decorator, member = 'name: string;') => `import * as t from "x";\nexport class Member {\n  ${decorator}\n  ${member}\n}\n`;

describe('decorators say their types', () => {
  for (const name of ['Field', 'Query', 'Mutation', 'FieldResolver', 'Column', 'PrimaryColumn', 'VersionColumn', 'Args']) {
    refuses(`@${name}() without a type`, {
      file: resolverFile, rule: 'no-restricted-syntax', code: inClass(`@${name}()`), allowed: { code: inClass(`@${name}(() => String)`) },
    });
  }
  refuses('@Arg with a name alone', {
    file: resolverFile, rule: 'no-restricted-syntax',
    code: inClass('', 'one(@Arg("id") id: string) { return id; }'), allowed: { code: inClass('', 'one(@Arg("id", () => ID) id: string) { return id; }') },
  });
  refuses('@Field with options alone', {
    file: resolverFile, rule: 'no-restricted-syntax', code: inClass('@Field({ nullable: true })'), allowed: { code: inClass('@Field(() => String, { nullable: true })') },
  });
  refuses('@Column with options that name no type', {
    file: resolverFile, rule: 'no-restricted-syntax', code: inClass('@Column({ length: 30 })'), allowed: { code: inClass('@Column({ type: "varchar", length: 30 })') },
  });
});

describe('the server keeps its ways', () => {
  refuses('save() outside tests', {
    file: 'server/src/modules/members/data/members.ts', rule: 'no-restricted-syntax',
    code: 'export const keep = (tx: Tx) => tx.save({});\n', allowed: { file: 'server/src/modules/members/data/members.spec.ts' },
  });
  refuses('the environment outside platform/config.ts', {
    file: 'server/src/modules/members/data/members.ts', rule: 'no-restricted-syntax',
    code: 'export const port = process.env["PORT"];\n', allowed: { file: 'server/src/platform/config.ts' },
  });
  refuses('console outside the command line', {
    file: 'server/src/platform/log.ts', rule: 'no-console', code: 'console.log("x");\n', allowed: { file: 'server/src/cli/migrate.ts' },
  });
  refuses('default exports outside configuration files', {
    file: 'server/src/platform/log.ts', rule: 'no-restricted-syntax', code: 'export default 1;\n', allowed: { file: 'web-staff/vite.config.ts' },
  });
  refuses('any', {
    file: 'server/src/platform/log.ts', rule: '@typescript-eslint/no-explicit-any', code: 'export const one: any = 1;\n', allowed: { code: 'export const one: unknown = 1;\n' },
  });
  refuses('interfaces where a type will do', {
    file: 'server/src/platform/log.ts', rule: '@typescript-eslint/consistent-type-definitions',
    code: 'export interface One { a: string }\n', allowed: { code: 'export type One = { a: string };\n' },
  });
  refuses('files of more than 300 lines', {
    file: 'server/src/platform/log.ts', rule: 'max-lines', code: 'export {};\n'.repeat(301), allowed: { code: 'export {};\n'.repeat(300) },
  });
});

describe('web apps speak through the catalogues', () => {
  const file = 'web-patron/src/features/home/Home.tsx';
  const rule = 'house/no-untranslated-text';
  const component = (markup) => `export const Home = () => ${markup};\n`;

  refuses('text between tags', { file, rule, code: component('<p>Selamat datang</p>'), allowed: { code: component('<p>{t("home.welcome")} · 7 ×</p>') } });
  refuses('text in braces', { file, rule, code: component('<p>{"Selamat datang"}</p>'), allowed: { code: component('<code>{"npm start"}</code>') } });
  refuses('text in a template', { file, rule, code: component('<p>{`Ada ${n}`}</p>'), allowed: { code: component('<p>{`${n}`}</p>') } });
  refuses('a label for screen readers', { file, rule, code: component('<nav aria-label="Utama" />'), allowed: { code: component('<nav aria-label={t("nav.main")} className="main" />') } });
  refuses('text in tests is not meant: only specs may hold it', { file, rule, code: component('<p>Halo</p>'), allowed: { file: 'web-patron/src/features/home/Home.spec.tsx' } });
});

describe('web apps work for everybody', () => {
  const file = 'web-patron/src/features/home/Home.tsx';

  refuses('an image without alternative text', { file, rule: 'jsx-a11y/alt-text', code: 'export const A = () => <img src="a.svg" />;\n', allowed: { code: 'export const A = () => <img src="a.svg" alt="" />;\n' } });
  refuses('a hook behind a condition', {
    file, rule: 'react-hooks/rules-of-hooks',
    code: 'export const A = (p: { on: boolean }) => { if (p.on) { useState(1); } return null; };\n', allowed: { code: 'export const A = () => { useState(1); return null; };\n' },
  });
});
