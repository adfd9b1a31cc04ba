const browserNames = new Set([
  'window',
  'document',
  'location',
  'navigator',
  'history',
  'localStorage',
  'sessionStorage',
  'matchMedia',
]);
const callsWhileDrawing = new Set(['useState', 'useMemo', 'useReducer']);
const callsAtOnce = new Set([
  'map',
  'flatMap',
  'filter',
  'find',
  'findIndex',
  'some',
  'every',
  'reduce',
  'forEach',
]);

/**
 * Refuses the clock and the browser while a page is drawn: the server draws it too, and what differs there is drawn
 * twice. Effects and handlers may ask both, and so may what `useIsHydrated()` guards.
 */
export const noBrowserWhileDrawing = {
  meta: {
    type: 'problem',
    docs: { description: 'Components draw the same on the server and in the browser.' },
    messages: {
      clock: 'The server draws this too: ask useNow() for the time, or the clock in an effect or a handler.',
      browser:
        'The server draws this too and has no {{name}}: ask it in an effect, a handler or after useIsHydrated().',
    },
    schema: [],
  },
  create(context) {
    const isGlobal = (node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper)
        if (scope.set.get(node.name)?.defs.length > 0) return false;
      return true;
    };
    return {
      NewExpression: (node) =>
        node.callee.name === 'Date' &&
        node.arguments.length === 0 &&
        isDrawing(node) &&
        context.report({ node, messageId: 'clock' }),
      Identifier: (node) => {
        if (!browserNames.has(node.name) || !isReference(node) || !isDrawing(node) || !isGlobal(node)) return;
        context.report({ node, messageId: 'browser', data: { name: node.name } });
      },
    };
  },
};

function isReference({ parent, ...node }) {
  if (parent.type === 'MemberExpression') return parent.computed || parent.object.start === node.start;
  if (parent.type === 'Property') return parent.value.start === node.start;
  return !parent.type.startsWith('TS') && !parent.type.startsWith('JSX') && parent.type !== 'ImportSpecifier';
}

/** Tells whether code runs while a component or a hook does: inside it, or inside what it calls on the spot. */
function isDrawing(node) {
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (outer.type === 'LogicalExpression' && outer.right === inner && isGuard(outer.left)) return false;
    if (outer.type === 'ConditionalExpression' && outer.consequent === inner && isGuard(outer.test))
      return false;
    if (!/Function/.test(outer.type)) continue;
    const name = nameOf(outer);
    if (name !== undefined) return /^(?:[A-Z]|use[A-Z])/.test(name);
    if (!isCalledAtOnce(outer)) return false;
  }
  return false;
}

function isGuard(test) {
  return (
    (test.type === 'CallExpression' && test.callee.name === 'useIsHydrated') ||
    (test.type === 'Identifier' && test.name === 'isHydrated')
  );
}

function nameOf({ id, parent }) {
  if (id) return id.name;
  return parent.type === 'VariableDeclarator' ? parent.id.name : undefined;
}

function isCalledAtOnce(callback) {
  const call = callback.parent;
  if (call.type !== 'CallExpression' || !call.arguments.includes(callback)) return false;
  return call.callee.type === 'MemberExpression'
    ? callsAtOnce.has(call.callee.property.name)
    : callsWhileDrawing.has(call.callee.name);
}
