import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ESLint } from 'eslint';

import { fromRoot, root } from '../lib/project.mjs';

const eslint = new ESLint({ cwd: root, overrideConfigFile: fromRoot('schema/eslint.config.mjs') });

async function rulesBrokenBy(text) {
  const [result] = await eslint.lintText(text, { filePath: fromRoot('schema/schema.graphql') });
  return [
    ...new Set(
      result.messages.map(({ ruleId, message }) => ruleId?.replace('@graphql-eslint/', '') ?? message),
    ),
  ];
}

function refuses(sentence, rule, text, allowed) {
  test(`the contract may not hold ${sentence}`, async () => {
    assert.ok((await rulesBrokenBy(text)).includes(rule), String(await rulesBrokenBy(text)));
    assert.ok(!(await rulesBrokenBy(allowed)).includes(rule), String(await rulesBrokenBy(allowed)));
  });
}

const described = (line) => `"""A title."""\ntype Title {\n  """Its name."""\n  ${line}\n}\n`;

refuses(
  'a field without a description',
  'require-description',
  '"""A title."""\ntype Title {\n  name: String\n}\n',
  described('name: String'),
);
refuses(
  'a type without a description',
  'require-description',
  'type Title {\n  """Its name."""\n  name: String\n}\n',
  described('name: String'),
);
refuses(
  'a field that begins with get',
  'naming-convention',
  described('getName: String'),
  described('name: String'),
);
refuses(
  'a deprecation without a date',
  'no-restricted-syntax',
  described('name: String @deprecated(reason: "use other")'),
  described('name: String @deprecated(reason: "Since 2026-11: use `other`. Removed after 2027-05-31.")'),
);
refuses(
  'a deprecation without a reason',
  'require-deprecation-reason',
  described('name: String @deprecated'),
  described('name: String @deprecated(reason: "Since 2026-11: use `other`. Removed after 2027-05-31.")'),
);
refuses(
  'a connection that does not ask how many',
  'relay-arguments',
  described('copies: CopyConnection!'),
  described('copies(first: Int, after: String, last: Int, before: String): CopyConnection!'),
);
