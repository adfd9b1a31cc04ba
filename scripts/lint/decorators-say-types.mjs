const typed =
  'Field|Query|Mutation|Subscription|FieldResolver|Arg|Args|Column|PrimaryColumn|VersionColumn|CreateDateColumn|UpdateDateColumn';

/** Refuses decorators that would guess a type: only some compilers can, and it breaks on circular imports. */
export const decoratorsSayTypes = {
  meta: {
    type: 'problem',
    docs: { description: 'Every decorator says its type: nothing here emits decorator metadata.' },
    messages: { missing: 'Say the type: {{example}}. Nothing here emits decorator metadata.' },
    schema: [],
  },
  create(context) {
    const report = (example) => (node) => context.report({ node, messageId: 'missing', data: { example } });
    return {
      [`Decorator > CallExpression[callee.name=/^(${typed})$/][arguments.length=0]`]: report(
        '@Field(() => String), @Column("varchar", …)',
      ),
      'Decorator > CallExpression[callee.name="Arg"][arguments.length=1]': report('@Arg("id", () => ID)'),
      'Decorator > CallExpression[callee.name=/^(Field|Query|Mutation|FieldResolver)$/][arguments.0.type="ObjectExpression"]':
        report('@Field(() => String, { … })'),
      'Decorator > CallExpression[callee.name=/^(?!Join)\\w*Column$/][arguments.0.type="ObjectExpression"]:not(:has(Property[key.name="type"]))':
        report('@Column({ type: "varchar", … })'),
    };
  },
};
