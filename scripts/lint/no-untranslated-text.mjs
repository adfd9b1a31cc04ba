const spokenAttributes = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'description',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);
const programNames = new Set(['curl', 'npm', 'git']);
const codeElements = new Set(['code', 'kbd', 'pre', 'samp', 'style', 'script']);

/** Refuses text for people that is written into markup: it belongs into the catalogues of both languages. */
export const noUntranslatedText = {
  meta: {
    type: 'problem',
    docs: { description: 'Text for people goes through the catalogues of both languages.' },
    messages: {
      untranslated: '"{{text}}" is text for people: put it into the catalogues of both languages.',
    },
    schema: [],
  },
  create(context) {
    const report = (node, text) =>
      isText(text) &&
      context.report({ node, messageId: 'untranslated', data: { text: text.trim().slice(0, 40) } });
    return {
      JSXText: (node) => isInCode(node) || report(node, node.value),
      'JSXExpressionContainer > Literal': (node) =>
        isChild(node) && !isInCode(node) && report(node, String(node.value)),
      'JSXExpressionContainer > TemplateLiteral': (node) =>
        isChild(node) && !isInCode(node) && reportTemplate(node, report),
      JSXAttribute: (node) => isSpoken(node) && textsOf(node.value).forEach((text) => report(node, text)),
    };
  },
};

// Two small letters in a row: marks, digits and abbreviations such as ISBN and names of programs are the same
// in every language.
function isText(text) {
  return /[\p{Ll}\p{Lo}]{2,}/u.test(text) && !programNames.has(text.trim());
}

function isChild(node) {
  return node.parent.parent.type !== 'JSXAttribute';
}

function isInCode(node) {
  return node.parent?.type === 'JSXElement'
    ? codeElements.has(node.parent.openingElement.name.name)
    : node.parent?.type === 'JSXExpressionContainer' && isInCode(node.parent);
}

function isSpoken(attribute) {
  return attribute.name.type === 'JSXIdentifier' && spokenAttributes.has(attribute.name.name);
}

function textsOf(value) {
  const inner = value?.type === 'JSXExpressionContainer' ? value.expression : value;
  if (inner?.type === 'Literal') return [String(inner.value)];
  return inner?.type === 'TemplateLiteral' ? inner.quasis.map((part) => part.value.cooked) : [];
}

function reportTemplate(node, report) {
  for (const part of node.quasis) report(node, part.value.cooked);
}
