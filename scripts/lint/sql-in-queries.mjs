const statement =
  /^\s*(SELECT|INSERT\s+INTO|INSERT\s+IGNORE|REPLACE\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|WITH\s+(RECURSIVE\s+)?\w+\s+AS)\b/u;

/** Refuses SQL outside the files that hold queries under names. */
export const sqlInQueries = {
  meta: {
    type: 'problem',
    docs: { description: 'SQL stands in functions with names, in *.queries.ts.' },
    messages: { elsewhere: 'Move this statement into a named function of a *.queries.ts file.' },
    schema: [],
  },
  create(context) {
    const check = (node, text) => {
      if (statement.test(text)) context.report({ node, messageId: 'elsewhere' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map(({ value }) => value.raw).join('x')),
    };
  },
};
