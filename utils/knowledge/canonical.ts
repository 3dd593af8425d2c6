/**
 * The one way of writing a knowledge file: sorted by id, two spaces an indent, what fits on one line
 * on one line (so that an alias is a line and an entry can be read at a glance), a line break at the
 * end. Deterministic, so that a change in a file is a change in its content.
 */
export function canonicalJson(rows: readonly { id: string }[]): string {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `${print(sorted, 0)}\n`;
}

const WIDTH = 110;

/** Lists of entries and entries are always broken up; what is inside them only when it must be. */
const ALWAYS_BROKEN = 2;

function print(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((item) => ['', item] as const)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const indent = '  '.repeat(depth + 1);
  if (depth >= ALWAYS_BROKEN) {
    const padding = Array.isArray(value) ? '' : ' ';
    const line = parts.map(([key, item]) => key + print(item, depth + 1)).join(', ');
    if (!line.includes('\n') && indent.length + line.length <= WIDTH) {
      return `${open}${padding}${line}${padding}${close}`;
    }
  }
  const lines = parts.map(([key, item]) => `${indent}${key}${print(item, depth + 1)}`);
  return `${open}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${close}`;
}
