const typed = 'Field|Query|Mutation|Subscription|FieldResolver|Arg|Args|Column|PrimaryColumn|VersionColumn|CreateDateColumn|UpdateDateColumn';

/** Refuses decorators that would guess a type: only some compilers can, and it breaks on circular imports. */
export const decoratorGuards = [
  {
    selector: `Decorator > CallExpression[callee.name=/^(${typed})$/][arguments.length=0]`,
    message: 'Say the type: @Field(() => String), @Column("varchar", …). Nothing here emits decorator metadata.',
  },
  { selector: 'Decorator > CallExpression[callee.name="Arg"][arguments.length<2]', message: 'Say the type: @Arg("id", () => ID).' },
  {
    selector: 'Decorator > CallExpression[callee.name=/^(Field|Query|Mutation|FieldResolver)$/][arguments.0.type="ObjectExpression"]',
    message: 'Say the type first: @Field(() => String, { … }).',
  },
  {
    selector: 'Decorator > CallExpression[callee.name=/^(?!Join)\\w*Column$/][arguments.0.type="ObjectExpression"]:not(:has(Property[key.name="type"]))',
    message: 'Say the type: @Column({ type: "varchar", … }).',
  },
];

/** Refuses read-modify-write: a conditional update or an insert says what it changes and can be checked. */
export const saveGuard = {
  selector: 'CallExpression > MemberExpression.callee[property.name=/^(save|softRemove)$/]',
  message: 'No save(): use insert, update … where, or a query with a name in data/.',
};

/** Refuses the environment outside the one file that validates it. */
export const environmentGuard = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'The environment is read in platform/config.ts only; pass the value.',
};

/** Refuses default exports: a thing has one name. */
export const defaultExportGuard = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
